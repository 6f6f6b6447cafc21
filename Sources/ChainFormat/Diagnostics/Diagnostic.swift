public import ChainModel

/// Something that is wrong with the data, and where.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The workspace cannot be used.
    case error
    /// The workspace can be used; a person should look.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// The rule that found it, which an item can accept; nil for what no item can accept.
  public let rule: String?
  /// Where it is.
  public let origin: Origin
  /// What is wrong, and what was expected.
  public let phrase: Phrase
  /// What else helps to understand it.
  public let notes: [Phrase]
  /// Whether a note beside the data explains it.
  public let isExplained: Bool

  /// Makes a diagnostic.
  public init(
    _ severity: Severity = .error,
    rule: String? = nil,
    at origin: Origin,
    _ phrase: Phrase,
    notes: [Phrase] = [],
    isExplained: Bool = false
  ) {
    self.severity = severity
    self.rule = rule
    self.origin = origin
    self.phrase = phrase
    self.notes = notes
    self.isExplained = isExplained
  }
}
