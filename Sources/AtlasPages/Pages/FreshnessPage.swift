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
    let rules = context.input.model.region.freshness
    var stale: [Stale] = []
    var undated = 0
    for item in context.census.items {
      guard let rule = rules.first(where: { $0.figures == item.kind }) else { continue }
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
              table(mine, id: "stale-\(owner.rawValue)", title: owner.words)
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
    table(stale, id: "stale", title: Heading.freshness)
  }

  private func table(_ stale: [Stale], id: String, title: Phrase) -> AtlasTable {
    AtlasTable(
      id: id,
      title: title,
      columns: [
        Column("subject", Heading.item, .main) {
          TableCell(.text(context.name($0.item.subject)), link: .page(PageID(of: $0.item.about)))
        },
        Column("kind", Heading.figureKind, .main) { .text(context.say($0.item.kind.words)) },
        Column("place", Label.place) { .text($0.item.zone.map(context.tables.zoneName) ?? "") },
        Column("value", Heading.value) {
          TableCell(.text($0.item.text), facts: [$0.item.figure.origin])
        },
        Column("date", Label.asOf, kind: .date, .main) { .date($0.date) },
        Column("age", Self.age, unit: Self.years, kind: .number(digits: 1), .main) {
          .number(Double($0.months) / 12)
        },
        Column("owner", Self.dueFor) { .text(context.say($0.rule.owner.words)) },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.item.figure.sources, facts: [$0.item.figure.origin])
        },
      ],
      rows: stale.sorted {
        ($1.months, $0.item.figure.origin) < ($0.months, $1.item.figure.origin)
      },
      in: context.language
    )
  }

  private func rules() -> AtlasTable {
    AtlasTable(
      id: "freshness-rules",
      title: Self.freshnessRules,
      columns: [
        Column("kind", Heading.figureKind, .main) { .text(context.say($0.figures.words)) },
        Column("years", Label.rule, unit: Self.years, kind: .number(digits: 1), .main) {
          .number(Double($0.months) / 12)
        },
        Column("owner", Self.dueFor, .main) { .text(context.say($0.owner.words)) },
        Column("stale", Self.staleCount, kind: .number(digits: 0), .main) { rule in
          .count(stale.count { $0.rule == rule })
        },
      ],
      rows: context.input.model.region.freshness,
      in: context.language
    ) { $0.figures.rawValue }
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

extension FigureCensus.Item {
  /// The middle of the figure with its unit.
  fileprivate var text: String {
    DecimalText.significant(figure.span.mid) + (unit.map { " \($0)" } ?? "")
  }
}
