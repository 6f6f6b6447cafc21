public import ChainModel

/// How a project stands towards one gate.
public struct GateOutcome: Hashable, Sendable {
  /// The gate.
  public let gate: Gate
  /// The document it stands in.
  public let document: PolicyDocument
  /// The step that it was asked for.
  public let process: UnitProcess.ID
  /// Whether the document is in force, or nobody knows.
  public let standing: Validity.Standing
  /// `met`: the project satisfies the clause, or the clause does not reach it; `unmet`: the clause
  /// stands against it; `unknown`: there is something to ask.
  public let outcome: Truth
  /// What the clause would say if its text is as it was read.
  public let asRead: Truth
  /// How the clause's reach was judged; nil where it reaches all.
  public let reach: ConditionTrace?
  /// How the exception was judged; nil where there is none.
  public let exception: ConditionTrace?
  /// How what is required was judged; nil where the class alone decides.
  public let requirement: ConditionTrace?
  /// What to ask, each question once.
  public let questions: [Phrase]
  /// Why it came out so, in a sentence without its full stop.
  public let reason: Phrase

  /// The document and the clause: `天然气利用管理办法（发改委令第21号）限制类`.
  public var citation: Phrase {
    let (number, clause) = (document.number, gate.clause)
    return Phrase(
      zh: document.name.zh + (number.map { "（\($0.zh)）" } ?? "") + (clause?.zh ?? ""),
      en: document.name.en + (number.map { " (\($0.en))" } ?? "")
        + (clause.map { ", \($0.en)" } ?? "")
    )
  }

  /// Whether it stands against building the project.
  public var forbids: Bool { gate.effect == .build && outcome == .unmet }

  /// Whether something about building is not settled.
  public var isOpen: Bool { gate.effect == .build && outcome == .unknown }
}

/// What all gates together say of a project.
public enum GateVerdict: String, Hashable, Sendable, CaseIterable {
  /// A clause in force stands against it.
  case forbidden
  /// Nothing stands against it, and something has to be asked.
  case conditional
  /// Nothing stands against it.
  case open

  /// The verdict in words.
  public var words: Phrase {
    switch self {
    case .forbidden: Phrase(zh: "不得新建", en: "not allowed")
    case .conditional: Phrase(zh: "须核", en: "to be settled")
    case .open: Phrase(zh: "未见限制", en: "nothing against it")
    }
  }

  /// Sums outcomes up: one that forbids is enough, and only gates of building count.
  public init(_ outcomes: some Sequence<GateOutcome>) {
    var verdict = GateVerdict.open
    for outcome in outcomes {
      if outcome.forbids {
        self = .forbidden
        return
      }
      if outcome.isOpen { verdict = .conditional }
    }
    self = verdict
  }
}
