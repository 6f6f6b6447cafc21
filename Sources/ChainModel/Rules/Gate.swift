/// A gate 准入条件: a clause of a dated document that bears on some processes.
///
/// Several gates may share a key where one document says it in several clauses, each for
/// processes of its own.
public struct Gate: Hashable, Sendable {
  /// A gate's key.
  public typealias ID = Identifier<Gate>

  /// The key.
  public let id: ID
  /// The document.
  public let document: PolicyDocument.ID
  /// The processes that it bears on.
  public let processes: [UnitProcess.ID]
  /// What it says of them.
  public let category: GateClass
  /// What hangs on it.
  public let effect: GateEffect
  /// Where in the document it stands.
  public let clause: Phrase?
  /// What it says, in words of our own.
  public let rule: Name
  /// Its number, if it has one.
  public let threshold: GateThreshold?
  /// Which projects it reaches, beside the threshold; nil for all.
  public let reach: Condition?
  /// What takes a project out of it; counts only where it is known to hold.
  public let exception: Condition?
  /// What a project must satisfy, beside the threshold.
  public let requirement: Condition?
  /// What to ask where nothing decides it.
  public let question: Name?
  /// The words of the text; nil where they were not read.
  public let quote: String?
  /// How far the reading can be trusted.
  public let grade: Grade
  /// Where it was read, for sites that may be named.
  public let url: String?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a gate.
  public init(
    id: ID,
    document: PolicyDocument.ID,
    processes: [UnitProcess.ID],
    category: GateClass,
    effect: GateEffect = .build,
    clause: Phrase? = nil,
    rule: Name,
    threshold: GateThreshold? = nil,
    reach: Condition? = nil,
    exception: Condition? = nil,
    requirement: Condition? = nil,
    question: Name? = nil,
    quote: String? = nil,
    grade: Grade,
    url: String? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.document = document
    self.processes = processes
    self.category = category
    self.effect = effect
    self.clause = clause
    self.rule = rule
    self.threshold = threshold
    self.reach = reach
    self.exception = exception
    self.requirement = requirement
    self.question = question
    self.quote = quote
    self.grade = grade
    self.url = url
    self.note = note
    self.origin = origin
  }

  /// Whether its text was read well enough to stand against a project: quoted, and graded A or B.
  public var isVerified: Bool { quote != nil && grade <= .b }
}
