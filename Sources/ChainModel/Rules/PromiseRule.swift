/// What a combination of terms makes of a sentence, and by which clauses.
public struct PromiseRule: Hashable, Sendable, Identifiable {
  /// A rule's key.
  public typealias ID = Identifier<PromiseRule>

  /// What becomes of a sentence.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// A clause forbids it.
    case forbidden
    /// The reviewing office has to be asked.
    case ask
    /// It may be promised.
    case allowed
  }

  /// The key.
  public let id: ID
  /// What becomes of a sentence that it holds for.
  public let verdict: Verdict
  /// Groups of terms; of each group one has to be there.
  public let needs: [[PromiseTerm.ID]]
  /// Terms none of which may be there.
  public let unless: [PromiseTerm.ID]
  /// The clauses that it rests on, the first decides.
  public let clauses: [LawClause.ID]
  /// Why, in a sentence without its full stop.
  public let reason: Name
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a rule.
  public init(
    id: ID,
    verdict: Verdict,
    needs: [[PromiseTerm.ID]],
    unless: [PromiseTerm.ID] = [],
    clauses: [LawClause.ID],
    reason: Name,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.verdict = verdict
    self.needs = needs
    self.unless = unless
    self.clauses = clauses
    self.reason = reason
    self.origin = origin
  }
}
