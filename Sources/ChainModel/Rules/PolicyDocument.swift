/// A published text that rules are taken from: a catalogue, a regulation, a standard.
public struct PolicyDocument: Hashable, Sendable, Identifiable {
  /// A document's key.
  public typealias ID = Identifier<PolicyDocument>

  /// The key.
  public let id: ID
  /// Both titles.
  public let name: Name
  /// The number 文号; nil where it has none or none was found.
  public let number: Phrase?
  /// Who issued it.
  public let issuer: String
  /// When it is in force.
  public let validity: Validity
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a document.
  public init(
    id: ID,
    name: Name,
    number: Phrase? = nil,
    issuer: String,
    validity: Validity = Validity(),
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.issuer = issuer
    self.validity = validity
    self.note = note
    self.origin = origin
  }
}
