package import ChainModel
package import Tables
import Words

/// The registers as tables and for programs.
package struct RegisterTables {
  let model: RegionalModel
  package let registered: [RegisterItem]
  package let asOf: PartialDate
  let language: Language

  /// Takes items of the registers.
  ///
  /// - Parameters:
  ///   - model: The model that names chains.
  ///   - registered: The items, in the order shown.
  ///   - asOf: The day on which something is overdue.
  ///   - language: The language.
  package init(
    model: RegionalModel,
    registered: [RegisterItem],
    asOf: PartialDate,
    language: Language
  ) {
    self.model = model
    self.registered = registered
    self.asOf = asOf
    self.language = language
  }

  /// One row an item.
  package var items: AtlasTable {
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
        text("basis", "依据", "basis", .usual) { $0.basis?.text(in: language) ?? "" },
        text("level", "权限层级", "level", .usual) {
          $0.level.map { RegistersPage.level($0).text(in: language) } ?? ""
        },
        text("owner", "责任单位", "owner") { $0.owner ?? missing },
        text("status", "进展", "status") { $0.status.words.text(in: language) },
        text("due", "时限", "due") { $0.due?.description ?? missing },
        text("overdue", "是否逾期", "overdue") {
          ($0.isOverdue(on: asOf)
            ? Phrase(zh: "逾期", en: "overdue") : Phrase.nothing).text(in: language)
        },
        text("paragraph", "方案条目", "paragraph") {
          ParagraphText.phrase($0.paragraph ?? "").text(in: language)
        },
        text("quote", "原文", "quote", .detail) { $0.quote },
        text("note", "说明", "note", .detail) { $0.note?.text(in: language) ?? "" },
      ],
      rows: registered,
      in: language
    )
  }

  /// One row a register and year of completion.
  package var summary: AtlasTable {
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
        Column("count", Phrase(zh: "条目", en: "items"), kind: .number(digits: 0), .main) {
          .count($0.1.count)
        },
        Column("done", Phrase(zh: "已完成", en: "done"), kind: .number(digits: 0), .main) {
          .count($0.1.count { $0.status == .done })
        },
        Column("years", Phrase(zh: "分年完成", en: "by year"), .main) {
          .text(Self.years($0.1))
        },
        Column("overdue", Phrase(zh: "逾期", en: "overdue"), kind: .number(digits: 0), .main) {
          .count($0.1.count { $0.isOverdue(on: asOf) })
        },
        Column(
          "ownerless",
          Phrase(zh: "无责任单位", en: "without owner"),
          kind: .number(digits: 0),
          .main
        ) {
          .count($0.1.count { $0.owner == nil })
        },
        Column("undated", Phrase(zh: "无时限", en: "without date"), kind: .number(digits: 0), .main) {
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
}
