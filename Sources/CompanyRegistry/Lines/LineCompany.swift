public import ChainModel

/// What `registry read` says of one line.
public struct LineCompany: Sendable {
  /// Whose line it is: a verified code, else the name and the prefecture.
  public let key: String
  /// The folded name and the prefecture, by which a line without a code meets one that has it.
  public let nameKey: String
  /// The verified code.
  public let uscc: String?
  /// The name as the line has it.
  public let name: String
  /// The GB/T 2260 code of its place, 0 where unknown.
  public let place: Int
  /// A hash of everything that is kept of the row, in hexadecimal.
  public let digest: String
  /// What the line gives, by field, as it stands there.
  public let fields: [(field: RegistryField, text: String)]
  /// What its scope and its name mention.
  public let mentions: [LineMention]
}

/// A mention with its words.
public struct LineMention: Sendable {
  /// The mention.
  public let mention: Mention
  /// The word, and its clause.
  public let word: String
  /// The clause that it stands in.
  public let clause: String
}

/// The answer to one line: exactly one for each.
public struct LineAnswer: Sendable {
  /// The company, or why the line is none.
  public enum Outcome: Sendable {
    case company(LineCompany)
    case rejected(RejectReason)
  }

  /// What became of the line.
  public let outcome: Outcome
  /// Members whose key begins with _, which are handed through.
  public let passed: [(key: String, value: String)]
}
