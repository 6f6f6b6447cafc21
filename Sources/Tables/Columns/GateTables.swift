package import ChainModel
package import Markup
package import PolicyRules

/// The gates of processes as tables and for programs (`chainatlas.gates/1`): every clause with its
/// outcome, and the verdicts.
package struct GateTables {
  private let model: RegionalModel
  private let asOf: PartialDate
  private let outcomes: [GateOutcome]
  private let language: Language

  /// Takes what clauses come to on a day.
  package init(
    _ outcomes: [GateOutcome],
    asOf: PartialDate,
    in model: RegionalModel,
    language: Language
  ) {
    self.outcomes = outcomes
    self.asOf = asOf
    self.model = model
    self.language = language
  }

  /// One row a clause and process.
  package var gates: AtlasTable {
    AtlasTable(
      id: "gates",
      title: Phrase(zh: "准入条件（\(asOf.description)）", en: "Gates (\(asOf.description))"),
      note: Phrase(
        zh: "没有项目时按最大典型装置判断。符合：满足条文或不在其列；不符：条文不许；待核：须问或须核原文。",
        en:
          "Judged for the largest typical plant. Met: satisfied, or not reached; unmet: the clause"
          + " stands against it; unknown: to be asked or read in the original."
      ),
      columns: columns,
      rows: outcomes,
      in: language
    )
  }

  /// One row a process.
  package var verdicts: AtlasTable {
    AtlasTable(
      id: "gate-verdicts",
      title: Phrase(zh: "各环节结论", en: "Verdicts"),
      columns: verdictColumns,
      rows: judged,
      in: language
    )
  }

  /// The JSON of the result.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.gates/1",
      "region": .string(model.region.id.text),
      "asOf": .string(asOf.description),
      "verdicts": .array(judged.map { ResultJSON.object(verdictColumns, of: $0) }),
      "gates": .array(outcomes.map { ResultJSON.object(columns, of: $0) }),
    ])
  }

  private var columns: [Column<GateOutcome>] {
    [
      Column("process", Phrase(zh: "环节", en: "process"), .main) { .text(name(of: $0.process)) }
        .json { .string($0.process.text) },
      text("id", "标识", "id", .detail) { $0.gate.id.text },
      phrase("document", "文件", "document") { $0.document.name }
        .json { .string($0.document.name.zh) },
      text("number", "文号", "number", .detail) { $0.document.number?.text(in: language) }
        .json { .optional($0.document.number?.zh) },
      text("issuer", "发文机关", "issuer", .detail) { $0.document.issuer },
      text("clause", "条款", "clause") { $0.gate.clause?.text(in: language) }
        .json { .optional($0.gate.clause?.zh) },
      phrase("class", "类别", "class") { $0.gate.category.words }
        .json { .string($0.gate.category.rawValue) },
      phrase("effect", "关系到", "bears on", .usual) { $0.gate.effect.words }
        .json { .string($0.gate.effect.rawValue) },
      date("from", "施行", "from") { $0.document.validity.from },
      date("to", "失效", "to") { $0.document.validity.to },
      .field("standing") { .string($0.standing.rawValue) },
      phrase("outcome", "结论", "outcome") { Self.words($0.outcome) }
        .json { .string($0.outcome.rawValue) },
      .field("asRead") { .string($0.asRead.rawValue) },
      phrase("rule", "内容", "rule", .detail) { $0.gate.rule },
      .field("questions") { .array($0.questions.map { ResultJSON.name($0) }) },
      .field("threshold") { GateJSON.threshold($0.gate.threshold) },
      .field("conditions") { .array(GateJSON.conditions($0)) },
      text("quote", "原文", "quote", .detail) { $0.gate.quote },
      text("grade", "等级", "grade") { $0.gate.grade.rawValue },
      text("url", "网址", "address", .detail) { $0.gate.url }.named("source"),
      text("note", "说明", "note", .detail) { $0.gate.note },
      .field("fact") { .string($0.gate.origin.description) },
      phrase("reason", "理由", "reason") { $0.reason },
    ]
  }

  /// A process with all that is said of it.
  private struct Judged {
    let process: UnitProcess.ID
    let outcomes: [GateOutcome]

    var verdict: GateVerdict { GateVerdict(outcomes) }

    /// The clauses that decide, each once.
    var deciding: [Phrase] {
      let forbidding = outcomes.filter(\.forbids)
      var ids: [String] = []
      for outcome in forbidding.isEmpty ? outcomes.filter(\.isOpen) : forbidding
      where !ids.contains(outcome.gate.id.text) { ids.append(outcome.gate.id.text) }
      return ids.map(Phrase.verbatim)
    }
  }

  /// The processes, each once, in order.
  private var judged: [Judged] {
    var seen: Set<UnitProcess.ID> = []
    return outcomes.map(\.process).filter { seen.insert($0).inserted }.map { process in
      Judged(process: process, outcomes: outcomes.filter { $0.process == process })
    }
  }

  private var verdictColumns: [Column<Judged>] {
    [
      Column("process", Phrase(zh: "环节", en: "process"), .main) { .text(name(of: $0.process)) }
        .json { .string($0.process.text) },
      Column("verdict", Phrase(zh: "结论", en: "verdict"), .main) {
        .text($0.verdict.words.text(in: language))
      }
      .json { .string($0.verdict.rawValue) },
      Column("deciding", Phrase(zh: "起作用的条款", en: "deciding gates"), .main) {
        .text(Phrase.list($0.deciding).text(in: language))
      }
      .forPeople,
    ]
  }

  private func name(of process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  private func text(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ importance: TableColumn.Importance = .usual,
    _ value: @escaping (GateOutcome) -> String?
  ) -> Column<GateOutcome> {
    Column(id, Phrase(zh: zh, en: en), importance) { .text(value($0) ?? "") }
      .json { .optional(value($0)) }
  }

  private func phrase(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ importance: TableColumn.Importance = .main,
    _ value: @escaping (GateOutcome) -> Phrase
  ) -> Column<GateOutcome> {
    Column(id, Phrase(zh: zh, en: en), importance) { .text(value($0).text(in: language)) }
      .json { ResultJSON.name(value($0)) }
  }

  private func date(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ value: @escaping (GateOutcome) -> PartialDate?
  ) -> Column<GateOutcome> {
    Column(id, Phrase(zh: zh, en: en), kind: .date, .detail) { outcome in
      value(outcome).map { TableCell(.date($0)) } ?? .empty
    }
  }

  package static func words(_ truth: Truth) -> Phrase {
    switch truth {
    case .met: Phrase(zh: "符合", en: "met")
    case .unmet: Phrase(zh: "不符", en: "unmet")
    case .unknown: Phrase(zh: "待核", en: "unknown")
    }
  }
}
