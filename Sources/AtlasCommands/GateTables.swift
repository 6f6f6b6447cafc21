import Tables
import ChainModel
import PolicyRules

/// The gates of processes as tables: every clause with its outcome, and the verdicts.
struct GateTables {
  let model: RegionalModel
  let asOf: PartialDate
  let language: Language

  /// One row a clause and process.
  func gates(_ outcomes: [GateOutcome]) -> AtlasTable {
    AtlasTable(
      id: "gates",
      title: say("准入条件（\(asOf.description)）", "Gates (\(asOf.description))"),
      note: say(
        "没有项目时按最大典型装置判断。符合：满足条文或不在其列；不符：条文不许；待核：须问或须核原文。",
        "Judged for the largest typical plant. Met: satisfied, or not reached; unmet: the clause stands"
          + " against it; unknown: to be asked or read in the original."
      ),
      columns: [
        column("process", "环节", "process", .main),
        column("id", "标识", "id", .detail),
        column("document", "文件", "document", .main),
        column("number", "文号", "number", .detail),
        column("issuer", "发文机关", "issuer", .detail),
        column("clause", "条款", "clause"),
        column("class", "类别", "class", .main),
        column("effect", "关系到", "bears on"),
        column("from", "施行", "from", .detail),
        column("to", "失效", "to", .detail),
        column("outcome", "结论", "outcome", .main),
        column("rule", "内容", "rule", .detail),
        column("quote", "原文", "quote", .detail),
        column("grade", "等级", "grade"),
        column("url", "网址", "address", .detail),
        column("note", "说明", "note", .detail),
        column("reason", "理由", "reason", .main),
      ],
      rows: outcomes.map(row)
    )
  }

  private func row(_ outcome: GateOutcome) -> TableRow {
    let (gate, document) = (outcome.gate, outcome.document)
    func date(_ date: PartialDate?) -> TableCell {
      date.map { TableCell(.date($0)) } ?? .empty
    }
    return TableRow([
      .text(name(of: outcome.process)), .text(gate.id.text),
      .text(document.name.text(in: language)), .text(document.number ?? ""),
      .text(document.issuer), .text(gate.clause ?? ""),
      .text(gate.category.words.text(in: language)), .text(gate.effect.words.text(in: language)),
      date(document.validity.from), date(document.validity.to),
      .text(Self.words(outcome.outcome).text(in: language)), .text(gate.rule.text(in: language)),
      .text(gate.quote ?? ""), .text(gate.grade.rawValue), .text(gate.url ?? ""),
      .text(gate.note ?? ""), .text(outcome.reason.text(in: language)),
    ])
  }

  /// One row a process.
  func verdicts(_ outcomes: [GateOutcome]) -> AtlasTable {
    AtlasTable(
      id: "gate-verdicts",
      title: say("各环节结论", "Verdicts"),
      columns: [
        column("process", "环节", "process", .main), column("verdict", "结论", "verdict", .main),
        column("deciding", "起作用的条款", "deciding gates", .main),
      ],
      rows: Self.processes(of: outcomes).map { process in
        let mine = outcomes.filter { $0.process == process }
        let deciding = mine.filter { $0.forbids }
        var ids: [String] = []
        for outcome in deciding.isEmpty ? mine.filter(\.isOpen) : deciding
        where !ids.contains(outcome.gate.id.text) { ids.append(outcome.gate.id.text) }
        return TableRow([
          .text(name(of: process)), .text(GateVerdict(mine).words.text(in: language)),
          .text(Phrase.list(ids).text(in: language)),
        ])
      }
    )
  }

  /// The processes of outcomes, each once, in order.
  static func processes(of outcomes: [GateOutcome]) -> [UnitProcess.ID] {
    var seen: Set<UnitProcess.ID> = []
    return outcomes.map(\.process).filter { seen.insert($0).inserted }
  }

  /// An outcome in words.
  static func words(_ truth: Truth) -> Phrase {
    switch truth {
    case .met: Phrase(zh: "符合", en: "met")
    case .unmet: Phrase(zh: "不符", en: "unmet")
    case .unknown: Phrase(zh: "待核", en: "unknown")
    }
  }

  private func name(of process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  private func column(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ importance: TableColumn.Importance = .usual
  ) -> TableColumn {
    TableColumn(id, say(zh, en), kind: id == "from" || id == "to" ? .date : .text, importance)
  }

  private func say(_ zh: String, _ en: String) -> String {
    Phrase(zh: zh, en: en).text(in: language)
  }
}
