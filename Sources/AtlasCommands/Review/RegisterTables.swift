import ChainModel
import Markup
import Tables

/// The registers as tables and for programs.
struct RegisterTables {
  let model: RegionalModel
  let registered: [RegisterItem]
  let asOf: PartialDate
  let language: Language

  /// One row an item.
  var items: AtlasTable {
    func text(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ importance: TableColumn.Importance = .main,
      _ cell: @escaping (RegisterItem) -> String
    ) -> Column<RegisterItem> {
      Column(id, Phrase(zh: zh, en: en), importance) { .text(cell($0)) }
    }
    let missing = Phrase(zh: "未载", en: "not stated").text(in: language)
    return AtlasTable(
      id: "registers",
      title: Phrase(zh: "制度清单（\(asOf.description)）", en: "Registers (\(asOf.description))"),
      note: Phrase(
        zh: "条目逐条出自方案原文；方案没有写责任单位和时限的，列“未载”，不代拟。",
        en: "Items are quoted from the plan; where it names no owner or date, none is made up."
      ),
      columns: [
        text("register", "清单", "register") { $0.register.words.text(in: language) },
        text("id", "标识", "id", .detail) { $0.id.text },
        text("item", "条目", "item") { $0.name.text(in: language) },
        text("chain", "产业链", "chain") {
          $0.chain.flatMap { model.chains[$0]?.name.text(in: language) } ?? ""
        },
        text("stage", "环节", "stage") { $0.stage?.words.text(in: language) ?? "" },
        text("basis", "依据", "basis", .usual) { $0.basis ?? "" },
        text("level", "权限层级", "level", .usual) { $0.level ?? "" },
        text("owner", "责任单位", "owner") { $0.owner ?? missing },
        text("status", "进展", "status") { $0.status.words.text(in: language) },
        text("due", "时限", "due") { $0.due?.description ?? missing },
        text("overdue", "是否逾期", "overdue") {
          ($0.isOverdue(on: asOf)
            ? Phrase(zh: "逾期", en: "overdue") : Phrase.nothing).text(in: language)
        },
        text("paragraph", "方案条目", "paragraph") { $0.paragraph ?? "" },
        text("quote", "原文", "quote", .detail) { $0.quote },
        text("note", "说明", "note", .detail) { $0.note ?? "" },
      ],
      rows: registered,
      in: language
    )
  }

  /// One row a register and year of completion.
  var summary: AtlasTable {
    let rows = RegisterItem.Register.allCases.map { register in
      (register, registered.filter { $0.register == register })
    }.filter { !$0.1.isEmpty }
    return AtlasTable(
      id: "register-summary",
      title: Phrase(zh: "完成情况", en: "Completion"),
      columns: [
        Column("register", Phrase(zh: "清单", en: "register"), .main) {
          .text($0.0.words.text(in: language))
        },
        Column("count", Phrase(zh: "条目", en: "items"), .main) { .count($0.1.count) },
        Column("done", Phrase(zh: "已完成", en: "done"), .main) {
          .count($0.1.count { $0.status == .done })
        },
        Column("years", Phrase(zh: "分年完成", en: "by year"), .main) {
          .text(Self.years($0.1))
        },
        Column("overdue", Phrase(zh: "逾期", en: "overdue"), .main) {
          .count($0.1.count { $0.isOverdue(on: asOf) })
        },
        Column("ownerless", Phrase(zh: "无责任单位", en: "without owner"), .main) {
          .count($0.1.count { $0.owner == nil })
        },
        Column("undated", Phrase(zh: "无时限", en: "without date"), .main) {
          .count($0.1.count { $0.due == nil })
        },
      ],
      rows: rows,
      in: language
    )
  }

  private static func years(_ items: [RegisterItem]) -> String {
    let years = items.compactMap { $0.done?.year }
    return Set(years).sorted().map { year in "\(year):\(years.count { $0 == year })" }
      .joined(separator: " ")
  }

  /// The document for programs.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.registers/1",
      "asOf": .string(asOf.description),
      "items": .array(
        registered.map {
          .fields([
            "id": .string($0.id.text), "register": .string($0.register.rawValue),
            "name": PolicyJSON.phrase($0.name), "quote": .string($0.quote),
            "paragraph": .optional($0.paragraph), "chain": .optional($0.chain?.text),
            "processes": .strings($0.processes.map(\.text)),
            "stage": .optional($0.stage?.rawValue), "basis": .optional($0.basis),
            "level": .optional($0.level), "owner": .optional($0.owner),
            "status": .string($0.status.rawValue), "due": .optional($0.due?.description),
            "overdue": .bool($0.isOverdue(on: asOf)), "fact": .string($0.origin.description),
          ])
        }
      ),
    ])
  }
}
