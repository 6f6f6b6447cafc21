import ChainModel
import Editions
import MaterialBalance
import Tables
import Words

/// What to update, by owner: figures older than their kind allows, and figures without a date.
struct FreshnessPage {
  private let context: PageContext
  private let stale: [Stale]
  private let undated: Int

  private struct Stale {
    let item: FigureCensus.Item
    let rule: FreshnessRule
    let date: PartialDate
    let months: Int
  }

  init(_ context: PageContext) {
    self.context = context
    let now = context.input.sheet.request.asOf
    var stale: [Stale] = []
    var undated = 0
    for item in context.census.items {
      guard let rule = FreshnessRule.all.first(where: { $0.kind == item.kind }) else { continue }
      guard let date = item.asOf else {
        undated += 1
        continue
      }
      let months = FreshnessRule.months(from: date, to: now)
      if months > rule.months {
        stale.append(Stale(item: item, rule: rule, date: date, months: months))
      }
    }
    self.stale = stale
    self.undated = undated
  }

  func page() -> AtlasPage {
    var sections = [
      AtlasSection("rules", context.say(Self.freshnessRules), [.table(rules())])
    ]
    for owner in FreshnessRule.Owner.allCases {
      let mine = stale.filter { $0.rule.owner == owner }
      guard !mine.isEmpty else { continue }
      sections.append(
        AtlasSection(
          owner.rawValue,
          context.say(owner.words),
          [
            .table(
              table(mine, id: "stale-\(owner.rawValue)", title: context.say(owner.words))
            )
          ]
        )
      )
    }
    return AtlasPage(
      id: .freshness,
      title: context.say(Heading.freshness),
      lead: [TextRun(context.say(Self.freshnessLead(stale: stale.count, undated: undated)))],
      sections: sections
    )
  }

  /// Everything stale in one table, for the workbook.
  func table() -> AtlasTable {
    table(stale, id: "stale", title: context.say(Heading.freshness))
  }

  private func table(_ stale: [Stale], id: String, title: String) -> AtlasTable {
    AtlasTable(
      id: id,
      title: title,
      columns: [
        TableColumn("subject", context.say(Heading.item), .main),
        TableColumn("kind", context.say(Heading.figureKind), .main),
        TableColumn("place", context.say(Label.place), .usual),
        TableColumn("value", context.say(Heading.value), .usual),
        TableColumn("date", context.say(Label.asOf), kind: .date, .main),
        TableColumn(
          "age",
          context.say(Self.age),
          unit: context.say(Self.years),
          kind: .number(digits: 1),
          .main
        ),
        TableColumn("owner", context.say(Self.dueFor), .usual),
        TableColumn("sources", context.say(Label.sources), kind: .sources, .usual),
      ],
      rows: stale.sorted { ($1.months, $0.item.figure.origin) < ($0.months, $1.item.figure.origin) }
        .map { row in
          let figure = row.item.figure
          return TableRow([
            TableCell(
              .text(context.name(row.item.subject)),
              link: .page(PageID(of: row.item.about))
            ),
            .text(context.say(row.item.kind.words)),
            .text(row.item.zone.map { context.tables.zoneName($0) } ?? ""),
            TableCell(
              .text(
                DecimalText.significant(figure.span.mid) + (row.item.unit.map { " \($0)" } ?? "")
              ),
              facts: [figure.origin]
            ),
            TableCell(.date(row.date)),
            TableCell(.number(Double(row.months) / 12)),
            .text(context.say(row.rule.owner.words)),
            .sources(figure.sources, facts: [figure.origin]),
          ])
        }
    )
  }

  private func rules() -> AtlasTable {
    AtlasTable(
      id: "freshness-rules",
      title: context.say(Self.freshnessRules),
      columns: [
        TableColumn("kind", context.say(Heading.figureKind), .main),
        TableColumn(
          "years",
          context.say(Label.rule),
          unit: context.say(Self.years),
          kind: .number(digits: 1),
          .main
        ),
        TableColumn("owner", context.say(Self.dueFor), .main),
        TableColumn(
          "stale",
          context.say(Self.staleCount),
          kind: .number(digits: 0),
          .main
        ),
      ],
      rows: FreshnessRule.all.map { rule in
        TableRow(
          id: rule.kind.rawValue,
          [
            .text(context.say(rule.kind.words)),
            TableCell(.number(Double(rule.months) / 12)),
            .text(context.say(rule.owner.words)),
            TableCell(.number(Double(stale.count { $0.rule == rule }))),
          ]
        )
      }
    )
  }
}

extension FreshnessPage {
  fileprivate static let freshnessRules = Phrase(zh: "时效规则", en: "Rules of freshness")
  fileprivate static let age = Phrase(zh: "距今", en: "Age")
  fileprivate static let years = Phrase(zh: "年", en: "years")
  fileprivate static let dueFor = Phrase(zh: "应由谁更新", en: "To be updated by")
  fileprivate static let staleCount = Phrase(zh: "超期数目", en: "Stale")

  fileprivate static func freshnessLead(stale: Int, undated: Int) -> Phrase {
    Phrase(
      zh: "超过时效的数据\(stale)个，按应更新的单位分列；另有\(undated)个数据没有日期。",
      en:
        "\(stale) figures are older than their kind allows, listed by who should renew them; \(undated) figures bear no date."
    )
  }
}
