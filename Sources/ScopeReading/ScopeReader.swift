/// Reads business scopes: which products a firm makes, sells, grows or excludes.
///
/// A reader holds the working memory of one matcher: use one for each thread, or send it along.
/// Making one costs some tens of milliseconds; reading a scope costs well under a microsecond.
public final class ScopeReader {
  /// The words it reads by.
  public let aliases: AliasList

  /// Compiles the words.
  public init(aliases: AliasList) throws(ScopeReadingError) {
    self.aliases = aliases
  }

  /// Hands over every mention in one firm's scope and name, in the order of their words.
  ///
  /// The bytes are UTF-8; anything else is read as words that name nothing.
  public func read(
    scope: UnsafeBufferPointer<UInt8>,
    name: UnsafeBufferPointer<UInt8>,
    _ body: (Mention) -> Void
  ) throws(ScopeReadingError) {
  }

  /// The mentions in one firm's scope and name, scope first, in the order of their words.
  public func mentions(
    inScope scope: String,
    name: String = ""
  ) throws(ScopeReadingError) -> [Mention] {
    []
  }

  /// The clauses of a scope with what was read of each, for an explanation.
  public func clauses(of scope: String) throws(ScopeReadingError) -> [Clause] {
    []
  }
}
