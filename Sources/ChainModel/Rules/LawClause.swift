/// A clause that says what may be promised to an investor, and what may not.
public struct LawClause: Hashable, Sendable, Identifiable {
  /// A clause's key.
  public typealias ID = Identifier<LawClause>

  /// What a clause says of a promise.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case forbidden, allowed
    /// It has to go through a review or be approved first.
    case needsApproval = "needs-approval"
    /// The reviewing office has to be asked.
    case ask
  }

  /// The key.
  public let id: ID
  /// The document.
  public let document: PolicyDocument.ID
  /// Where in the document it stands; nil where it has no number.
  public let clause: Phrase?
  /// What it says of a promise.
  public let verdict: Verdict
  /// What it says, in words of our own.
  public let rule: String
  /// What takes a promise out of it.
  public let exception: String?
  /// The words of the text; nil where they were not read.
  public let quote: String?
  /// How far the reading can be trusted.
  public let grade: Grade
  /// Where it was read.
  public let url: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a clause.
  public init(
    id: ID,
    document: PolicyDocument.ID,
    clause: Phrase? = nil,
    verdict: Verdict,
    rule: String,
    exception: String? = nil,
    quote: String? = nil,
    grade: Grade,
    url: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.document = document
    self.clause = clause
    self.verdict = verdict
    self.rule = rule
    self.exception = exception
    self.quote = quote
    self.grade = grade
    self.url = url
    self.origin = origin
  }
}
