package import ChainModel

/// What `registry read` says of one line.
package struct LineCompany: Sendable {
  /// Whose line it is: a verified code, else the name and the prefecture.
  package let key: String
  /// The folded name and the prefecture, by which a line without a code meets one that has it.
  package let nameKey: String
  /// The verified code.
  package let uscc: String?
  /// The name as the line has it.
  package let name: String
  /// The GB/T 2260 code of its place, 0 where unknown.
  package let place: Int
  /// A hash of everything that is kept of the row, in hexadecimal.
  package let digest: String
  /// What the line gives, by field, as it stands there.
  package let fields: [(field: RegistryField, text: String)]
  /// What its scope and its name mention.
  package let mentions: [LineMention]
}

/// A mention with its words.
package struct LineMention: Sendable {
  /// The mention.
  package let mention: Mention
  /// The word, and its clause.
  package let word: String
  /// The clause that it stands in.
  package let clause: String
}

/// The answer to one line: exactly one for each.
package struct LineAnswer: Sendable {
  /// The company, or why the line is none.
  package enum Outcome: Sendable {
    case company(LineCompany)
    case rejected(RejectReason)
  }

  /// What became of the line.
  package let outcome: Outcome
  /// Members whose key begins with _, which are handed through.
  package let passed: [(key: String, value: String)]
}
