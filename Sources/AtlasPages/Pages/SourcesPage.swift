import ChainModel
import Editions
import Tables

/// All sources with their grades, and how many figures rest on each.
struct SourcesPage {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let sources = context.input.model.sources.elements
    let counts = Grade.allCases.map { grade in sources.count { $0.grade == grade } }
    let most = Double(max(counts.max() ?? 1, 1))
    let bars = zip(Grade.allCases, counts).map { grade, count in
      AtlasChart.Bar(
        label: grade.words.text(in: context.language) + " · "
          + grade.meaning.text(in: context.language),
        share: Double(count) / most,
        text: "\(count)",
        page: nil,
        mark: nil
      )
    }
    return AtlasPage(
      id: .sources,
      title: context.say(Heading.sources),
      lead: [TextRun(context.say(Self.sourcesLead(sources.count)))],
      sections: [
        AtlasSection(
          "grades",
          context.say(Self.grades),
          [
            .figure(
              AtlasFigure(
                id: "grades",
                caption: context.say(Self.grades),
                alternative: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; "),
                content: .chart(.bars(bars))
              )
            )
          ]
        ),
        AtlasSection("list", context.say(Heading.sourceList), [.table(table())]),
      ]
    )
  }

  func table() -> AtlasTable {
    var uses: [Source.ID: Int] = [:]
    for item in context.census.items {
      for source in Set(item.figure.sources) { uses[source, default: 0] += 1 }
    }
    return AtlasTable(
      id: "sources",
      title: Heading.sourceList,
      columns: [
        Column("id", Label.source, .main) { TableCell(.text($0.id.text), link: .line($0.origin)) },
        Column("title", Label.title, .main) {
          TableCell(.text($0.title), link: $0.url.map { .web($0) })
        },
        Column("publisher", Label.publisher) { .text($0.publisher) },
        Column("date", Label.date, kind: .date) { $0.date.map { .date($0) } ?? .unknown },
        Column("grade", Label.grade, .main) { .text($0.grade.rawValue) },
        Column("uses", Self.uses, kind: .number(digits: 0)) { .count(uses[$0.id] ?? 0) },
        Column("note", Label.note, .detail) { .text($0.note ?? "") },
      ],
      rows: context.input.model.sources.elements,
      in: context.language,
      hasAnchors: true
    ) { $0.id.text }
  }
}

extension SourcesPage {
  fileprivate static let grades = Phrase(zh: "来源等级", en: "Grades")
  fileprivate static let uses = Phrase(zh: "引用次数", en: "Figures")

  fileprivate static func sourcesLead(_ count: Int) -> Phrase {
    Phrase(
      zh: "共\(count)个来源。等级越靠前越可靠；数字点击后可到数据行。",
      en:
        "\(count) sources. The earlier the grade, the better; a click on a figure leads to its line of data."
    )
  }
}
