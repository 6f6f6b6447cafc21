import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// The registers of the region: reforms by chain, reforms to copy, reforms of its own, powers.
struct RegistersPage {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }
  private var asOf: PartialDate { context.input.sheet.request.asOf }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The place of an item on the page.
  static func anchor(of item: RegisterItem) -> String { "r-\(item.id)" }

  /// The page; nil where no register is kept.
  func page() -> AtlasPage? {
    guard !model.registers.isEmpty else { return nil }
    let tables = RegisterTables(
      model: model,
      registered: model.registers,
      asOf: asOf,
      language: context.language
    )
    var sections = [
      AtlasSection("sum", tables.summary.title, [.table(tables.summary.withoutEmptyColumns)])
    ]
    for register in RegisterItem.Register.allCases {
      let items = model.registers.filter { $0.register == register }
      guard !items.isEmpty else { continue }
      sections.append(
        AtlasSection(
          register.rawValue,
          context.say(register.words),
          [.table(table(register, items))]
        )
      )
    }
    return AtlasPage(
      id: .registers,
      title: context.say(Heading.registers),
      lead: [TextRun(context.say(Self.lead))],
      sections: sections
    )
  }

  private func table(_ register: RegisterItem.Register, _ items: [RegisterItem]) -> AtlasTable {
    let missing = context.say(Self.missing)
    var columns: [Column<RegisterItem>] = [
      Column("item", Self.item, .main) { item in
        TableCell(
          .text(context.name(item.name)),
          facts: item.origin.line > 0 ? [item.origin] : [],
          sources: item.sources
        )
      },
      Column("quote", Self.quote) { .text($0.quote) },
      Column("on", Self.node, .main) { node($0) },
      Column("stage", Self.stage) { .text($0.stage.map { context.say($0.words) } ?? "") },
      Column("basis", Self.basis) { .text($0.basis.map(context.say) ?? "") },
    ]
    if register == .powers {
      columns.append(
        Column("level", Self.levelTitle, .main) { item in
          .text(item.level.map { context.say(Self.level($0)) } ?? missing)
        }
      )
    } else {
      columns += [
        Column("owner", Self.owner, .main) { .text($0.owner ?? missing) },
        Column("status", Label.status, .main) { .text(context.say($0.status.words)) },
        Column("due", Self.due, .main) { item in
          let due = item.due?.description ?? missing
          guard item.isOverdue(on: asOf) else { return .text(due) }
          let late = Phrase(zh: "\(due)（逾期）", en: "\(due) (overdue)")
          return .text(context.say(late))
        },
      ]
    }
    columns.append(
      Column("paragraph", Self.paragraph) {
        .text(context.say(ParagraphText.phrase($0.paragraph ?? "")))
      }
    )
    let written = AtlasTable(
      id: "register-\(register.rawValue)",
      title: register.words,
      columns: columns,
      rows: items,
      in: context.language
    ) { $0.id.text }
    return AtlasTable(
      id: written.id,
      title: written.title,
      columns: written.columns,
      rows: written.rows,
      hasAnchors: true
    ).withoutEmptyColumns
  }

  /// The process that an item bears on, or the first of them; else its chain.
  private func node(_ item: RegisterItem) -> TableCell {
    let names = item.processes.map { context.tables.name(of: $0) }
    if let first = item.processes.first {
      return .text(context.list(names), link: .page(.process(first)))
    }
    guard let chain = item.chain.flatMap({ model.chains[$0] }) else {
      return .text(context.say(Self.all))
    }
    return .text(context.name(chain.name), link: .page(.chain(chain.id)))
  }
}

extension RegistersPage {
  /// Whose a power is, in words.
  static func level(_ level: String) -> Phrase {
    switch level {
    case "国家级": Phrase(zh: level, en: "the State")
    case "省级": Phrase(zh: level, en: "the autonomous region")
    case "州级": Phrase(zh: level, en: "the prefecture")
    case "师级": Phrase(zh: level, en: "the division")
    case "县级": Phrase(zh: level, en: "the county")
    default: .verbatim(level)
    }
  }

  private static let item = Phrase(zh: "条目", en: "Item")
  private static let quote = Phrase(zh: "原文", en: "In the text")
  private static let node = Phrase(zh: "链条节点", en: "Bears on")
  private static let stage = Phrase(zh: "生命周期", en: "Stage of life")
  private static let basis = Phrase(zh: "依据", en: "Basis")
  private static let levelTitle = Phrase(zh: "层级", en: "Level")
  private static let owner = Phrase(zh: "责任单位", en: "Owner")
  private static let due = Phrase(zh: "时限", en: "Due")
  private static let paragraph = Phrase(zh: "方案段落", en: "Paragraph")
  private static let missing = Phrase(zh: "未载", en: "not stated")
  private static let all = Phrase(zh: "各链", en: "all chains")
  private static let lead = Phrase(
    zh: "条目逐条出自方案原文和所列法规；方案没有写责任单位和时限的，列“未载”，不代拟。",
    en:
      "Items are quoted from the plan and the texts named; where they give no owner or date, none is made up."
  )
}
