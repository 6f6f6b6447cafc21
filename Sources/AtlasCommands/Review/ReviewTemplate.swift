import ChainModel
import Spreadsheet

/// The form of a project as a workbook: one line a question, in the words of an investor.
///
/// The fourth column holds the key that the answer is read under; a clerk need not look at it.
struct ReviewTemplate {
  /// A line of the form.
  struct Line {
    let question: Phrase
    let unit: Phrase
    let hint: Phrase
    let key: String

    init(
      _ key: String,
      _ zh: String,
      _ en: String,
      unit: Phrase = Phrase.nothing,
      hint: Phrase = Phrase.nothing
    ) {
      self.question = Phrase(zh: zh, en: en)
      self.unit = unit
      self.hint = hint
      self.key = key
    }
  }

  let model: RegionalModel
  let language: Language

  /// How many plants the form has room for.
  static let plants = 4

  /// The lines in order.
  var lines: [Line] {
    var lines = [
      Line("name", "项目名称", "name of the project"),
      Line("investor", "投资方", "investor"),
      Line(
        "zone",
        "拟落片区（标识）",
        "zone (id)",
        hint: Phrase(
          zh: model.region.zones.map { "\($0.id.text) \($0.name.zh)" }.joined(separator: "；"),
          en: model.region.zones.map(\.id.text).joined(separator: "; ")
        )
      ), Line("capex", "总投资", "cost", unit: Phrase(zh: "元", en: "CNY")),
    ]
    for number in 1...Self.plants {
      lines.append(
        Line(
          "step\(number).process",
          "装置\(number)：工艺（标识）",
          "plant \(number): process (id)",
          hint: Phrase(zh: "见附表“工艺”", en: "see the sheet of processes")
        )
      )
      lines.append(Line("step\(number).size", "装置\(number)：年产量", "plant \(number): output a year"))
      lines.append(
        Line(
          "step\(number).unit",
          "装置\(number)：单位",
          "plant \(number): unit",
          hint: Phrase(zh: "如 万t、亿m", en: "such as 万t")
        )
      )
    }
    for (resource, zh, en, unit) in Self.resources {
      lines.append(
        Line("resources.\(resource.rawValue)", zh, en, unit: Phrase(zh: unit, en: unit))
      )
    }
    // Only what the gates of this workspace ask of a project.
    var seen: Set<RuleField.ID> = []
    for gate in model.gates {
      let parts = [gate.reach, gate.exception, gate.requirement].compactMap(\.self)
      for test in parts.flatMap(\.tests) where seen.insert(test.field).inserted {
        guard test.field != "restricted", test.field != "size",
          let field = test.declaration
        else { continue }
        let unit = field.unitExamples().first ?? ""
        lines.append(
          Line(
            "facts.\(field.id.text)",
            field.question.zh,
            field.question.en,
            unit: field.measure == .flag
              ? Phrase(zh: "是/否", en: "是/否") : Phrase(zh: unit, en: unit)
          )
        )
      }
    }
    for number in 1...6 {
      lines.append(Line("wish\(number)", "希望政府承诺的事项\(number)", "wish \(number)"))
    }
    return lines
  }

  private static let resources: [(Resource, String, String, String)] = [
    (.water, "年用新鲜水", "fresh water a year", "m3"),
    (.wastewater, "年排废水", "effluent a year", "m3"),
    (.electricity, "年用电", "power a year", "kWh"), (.steam, "年用蒸汽", "steam a year", "t"),
    (.energy, "年综合能耗", "energy a year", "tce"), (.land, "用地", "land", "m2"),
    (.labour, "用工", "jobs", "人"),
  ]

  /// The workbook.
  var workbook: Workbook {
    let asOf = model.region.asOf
    func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en).text(in: language) }
    let form = Sheet(
      name: say("项目表", "form"),
      title: say("项目预审申报表", "Form of a project"),
      note: say(
        "不知道的空着，程序会列成要问的问题；D列勿改。",
        "Leave blank what is not known; do not change column D."
      ),
      columns: [
        SheetColumn(heading: say("问题", "question"), width: 46),
        SheetColumn(heading: say("填写", "answer"), width: 28),
        SheetColumn(heading: say("单位和说明", "unit, hint"), width: 46),
        SheetColumn(heading: "key", width: 26),
      ],
      rows: lines.map { line in
        let hint = [line.unit.text(in: language), line.hint.text(in: language)]
          .filter { !$0.isEmpty }.joined(separator: "；")
        return [.text(line.question.text(in: language)), .empty, .text(hint), .text(line.key)]
      }
    )
    let processes = Sheet(
      name: say("工艺", "processes"),
      title: say("工艺标识", "Ids of processes"),
      columns: [
        SheetColumn(heading: "id", width: 28),
        SheetColumn(heading: say("工艺", "process"), width: 40),
        SheetColumn(heading: say("主产品单位", "unit of output"), width: 14),
      ],
      rows: model.processes.elements.map { process in
        [
          .text(process.id.text), .text(process.name.text(in: language)),
          .text(model.products[process.output]?.unit.code ?? ""),
        ]
      }
    )
    return Workbook(
      title: say("项目预审申报表", "Form of a project"),
      created: SheetDate(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      sheets: [form, processes]
    )
  }
}
