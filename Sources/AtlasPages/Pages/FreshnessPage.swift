import ChainModel
import Editions
import MaterialBalance
import Tables
import Wording
import Words

/// What to update, by owner: figures older than their kind allows, and figures without a date.
struct FreshnessPage {
  private let builder: AtlasBuilder
  private let stale: [Stale]
  private let undated: Int

  private struct Stale {
    let item: FigureCensus.Item
    let rule: FreshnessRule
    let date: PartialDate
    let months: Int
  }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
    let now = builder.input.sheet.request.asOf
    var stale: [Stale] = []
    var undated = 0
    for item in builder.census.items {
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
      AtlasSection("rules", builder.say(.heading(.freshnessRules)), [.table(rules())])
    ]
    for owner in FreshnessRule.Owner.allCases {
      let mine = stale.filter { $0.rule.owner == owner }
      guard !mine.isEmpty else { continue }
      sections.append(
        AtlasSection(
          owner.rawValue,
          builder.say(.owner(owner.rawValue)),
          [
            .table(
              table(mine, id: "stale-\(owner.rawValue)", title: builder.say(.owner(owner.rawValue)))
            )
          ]
        )
      )
    }
    return AtlasPage(
      id: .freshness,
      title: builder.say(.heading(.freshness)),
      lead: [TextRun(builder.say(.freshnessLead(stale: stale.count, undated: undated)))],
      sections: sections
    )
  }

  /// Everything stale in one table, for the workbook.
  func table() -> AtlasTable {
    table(stale, id: "stale", title: builder.say(.heading(.freshness)))
  }

  private func table(_ stale: [Stale], id: String, title: String) -> AtlasTable {
    AtlasTable(
      id: id,
      title: title,
      columns: [
        TableColumn("subject", builder.say(.heading(.item)), .main),
        TableColumn("kind", builder.say(.heading(.figureKind)), .main),
        TableColumn("place", builder.label(.place), .usual),
        TableColumn("value", builder.say(.heading(.value)), .usual),
        TableColumn("date", builder.label(.asOf), kind: .date, .main),
        TableColumn(
          "age",
          builder.label(.age),
          unit: builder.say(.heading(.years)),
          kind: .number(digits: 1),
          .main
        ),
        TableColumn("owner", builder.label(.dueFor), .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: stale.sorted { ($1.months, $0.item.figure.origin) < ($0.months, $1.item.figure.origin) }
        .map { row in
          let figure = row.item.figure
          return TableRow([
            TableCell(
              .text(builder.name(row.item.subject)),
              link: .page(PageID(of: row.item.about))
            ),
            .text(builder.say(.figureKind(row.item.kind.rawValue))),
            .text(row.item.zone.map { builder.tables.zoneName($0) } ?? ""),
            TableCell(
              .text(
                DecimalText.significant(figure.span.mid) + (row.item.unit.map { " \($0)" } ?? "")
              ),
              facts: [figure.origin]
            ),
            TableCell(.date(row.date)),
            TableCell(.number(Double(row.months) / 12)),
            .text(builder.say(.owner(row.rule.owner.rawValue))),
            .sources(figure.sources, facts: [figure.origin]),
          ])
        }
    )
  }

  private func rules() -> AtlasTable {
    AtlasTable(
      id: "freshness-rules",
      title: builder.say(.heading(.freshnessRules)),
      columns: [
        TableColumn("kind", builder.say(.heading(.figureKind)), .main),
        TableColumn(
          "years",
          builder.label(.rule),
          unit: builder.say(.heading(.years)),
          kind: .number(digits: 1),
          .main
        ),
        TableColumn("owner", builder.label(.dueFor), .main),
        TableColumn(
          "stale",
          builder.say(.heading(.staleCount)),
          kind: .number(digits: 0),
          .main
        ),
      ],
      rows: FreshnessRule.all.map { rule in
        TableRow(
          id: rule.kind.rawValue,
          [
            .text(builder.say(.figureKind(rule.kind.rawValue))),
            TableCell(.number(Double(rule.months) / 12)),
            .text(builder.say(.owner(rule.owner.rawValue))),
            TableCell(.number(Double(stale.count { $0.rule == rule }))),
          ]
        )
      }
    )
  }
}
