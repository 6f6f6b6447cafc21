/// One text of a policy: its conditions and what it gives while it is in force.
public struct PolicyVersion: Hashable, Sendable {
  /// The document.
  public let document: PolicyDocument.ID
  /// When it may be applied for; nil for as long as the document is in force.
  public let validity: Validity?
  /// Where in the document it stands.
  public let clause: Phrase?
  /// Who qualifies; nil where the text was not seen.
  public let condition: Condition?
  /// What it gives.
  public let benefit: PolicyBenefit
  /// Whether the text is a draft that gives nobody a right.
  public let isDraft: Bool
  /// The words of the text; nil where they were not read.
  public let quote: String?
  /// How far the reading can be trusted.
  public let grade: Grade
  /// Where it was read.
  public let url: String?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a version.
  public init(
    document: PolicyDocument.ID,
    validity: Validity? = nil,
    clause: Phrase? = nil,
    condition: Condition?,
    benefit: PolicyBenefit,
    isDraft: Bool = false,
    quote: String? = nil,
    grade: Grade,
    url: String? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.document = document
    self.validity = validity
    self.clause = clause
    self.condition = condition
    self.benefit = benefit
    self.isDraft = isDraft
    self.quote = quote
    self.grade = grade
    self.url = url
    self.note = note
    self.origin = origin
  }

  /// Whether it was read well enough to promise anything: graded A or B.
  public var isVerified: Bool { grade <= .b }
}
