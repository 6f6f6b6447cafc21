public import ChainModel
import TextMatching

/// Reads business scopes: which products a firm makes, sells, grows or excludes.
///
/// A reader holds the working memory of one matcher: use one for each thread, or send it along.
/// Making one costs some tens of milliseconds; reading a scope costs well under a microsecond.
public final class ScopeReader {
  /// The words it reads by.
  public let aliases: AliasList

  /// The traits of the entries, in their order.
  let traits: [AliasTraits]
  let finder: HitFinder
  let rule: NeighbourRule
  let tokenizer: Tokenizer
  let names = NameReader()
  var parser = ClauseParser()
  var hits: [Hit] = []
  private var single = ScopeBatch()

  /// Compiles the words.
  public init(aliases: AliasList) throws(ScopeReadingError) {
    self.aliases = aliases
    traits = aliases.entries.map(\.traits)
    do {
      finder = try HitFinder(aliases: aliases)
    } catch {
      throw .wordsNotCompiled(error.description)
    }
    rule = NeighbourRule(lexicon: LexiconTable(.standard))
    tokenizer = Tokenizer(lexicon: LexiconTable(.standard) { $0 != .tail })
  }

  deinit {
    parser.tokens.deallocate()
  }

  /// Hands over every mention in a batch, row by row, the scope's before the name's.
  public func read(
    _ batch: borrowing ScopeBatch,
    _ body: (_ row: Int, _ mention: Mention) -> Void
  ) throws(ScopeReadingError) {
    try batch.bytes.withUnsafeBufferPointer { bytes throws(ScopeReadingError) in
      try batch.ends.withUnsafeBufferPointer { ends throws(ScopeReadingError) in
        let bytes = UnsafeBufferPointer(rebasing: bytes[..<batch.byteCount])
        try read(bytes, ends: ends) { text, mention in body(text / 2, mention) }
      }
    }
  }

  /// Hands over every mention in one firm's scope and name, in the order of their words.
  ///
  /// The bytes are UTF-8; anything else is read as words that name nothing.
  public func read(
    scope: UnsafeBufferPointer<UInt8>,
    name: UnsafeBufferPointer<UInt8>,
    _ body: (_ mention: Mention) -> Void
  ) throws(ScopeReadingError) {
    single.removeAll()
    single.append(scope: scope, name: name)
    try read(single) { body($1) }
  }

  /// The mentions in one firm's scope and name, scope first, in the order of their words.
  public func mentions(
    inScope scope: String,
    name: String = ""
  ) throws(ScopeReadingError) -> [Mention] {
    var batch = ScopeBatch()
    batch.append(scope: scope, name: name)
    var mentions: [Mention] = []
    try read(batch) { mentions.append($1) }
    return mentions
  }

  /// Every word in the text, in the order of their ends.
  func matches(
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(ScopeReadingError) -> UnsafeBufferPointer<WordMatch> {
    do {
      return try finder.matches(in: bytes)
    } catch {
      throw .scanFailed(error.status)
    }
  }

  /// Reads texts that stand back to back, scopes at even places and names at odd ones.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    ends: UnsafeBufferPointer<Int32>,
    isSimplified: Bool = false,
    _ body: (_ text: Int, _ mention: Mention) -> Void
  ) throws(ScopeReadingError) {
    let matches = try matches(in: bytes)
    if !isSimplified, matches.contains(where: finder.isTraditional) {
      let copy = simplified(bytes, ends: ends, matches)
      try copy.withUnsafeBufferPointer { bytes throws(ScopeReadingError) in
        try read(bytes, ends: ends, isSimplified: true, body)
      }
      return
    }
    var text = 0
    var first = 0
    while first < matches.count {
      while ends[text] < matches[first].end { text += 1 }
      var last = first + 1
      while last < matches.count, matches[last].end <= ends[text] { last += 1 }
      let begin = text == 0 ? 0 : Int(ends[text - 1]) + 1
      finder.resolve(matches[first..<last], into: &hits)
      let span = begin..<Int(ends[text])
      if text.isMultiple(of: 2) {
        readScope(bytes, span) { body(text, $0) }
      } else {
        readName(bytes, span) { body(text, $0) }
      }
      first = last
    }
  }

  /// The texts with simplified characters where one has a traditional one.
  private func simplified(
    _ bytes: UnsafeBufferPointer<UInt8>,
    ends: UnsafeBufferPointer<Int32>,
    _ matches: UnsafeBufferPointer<WordMatch>
  ) -> [UInt8] {
    var copy = Array(bytes)
    var text = 0
    var done = -1
    for match in matches where finder.isTraditional(match) {
      while ends[text] < match.end { text += 1 }
      guard text != done else { continue }
      done = text
      TraditionalText.simplify(
        &copy,
        in: (text == 0 ? 0 : Int(ends[text - 1]) + 1)..<Int(ends[text])
      )
    }
    return copy
  }
}
