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
      title: context.say(Heading.sourceList),
      columns: [
        TableColumn("id", context.say(Label.source), .main),
        TableColumn("title", context.say(Label.title), .main),
        TableColumn("publisher", context.say(Label.publisher), .usual),
        TableColumn("date", context.say(Label.date), kind: .date, .usual),
        TableColumn("grade", context.say(Label.grade), .main),
        TableColumn("uses", context.say(Self.uses), kind: .number(digits: 0), .usual),
        TableColumn("note", context.say(Label.note), .detail),
      ],
      rows: context.input.model.sources.elements.map { source in
        TableRow(
          id: source.id.text,
          [
            TableCell(.text(source.id.text), link: .line(source.origin)),
            TableCell(.text(source.title), link: source.url.map { .web($0) }),
            .text(source.publisher),
            source.date.map { TableCell(.date($0)) } ?? .unknown,
            .text(source.grade.rawValue),
            TableCell(.number(Double(uses[source.id] ?? 0))),
            .text(source.note ?? ""),
          ]
        )
      }
    )
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
