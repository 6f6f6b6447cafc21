import ChainModel
import Editions
import Tables
import Wording

/// All sources with their grades, and how many figures rest on each.
struct SourcesPage {
  private let builder: AtlasBuilder

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func page() -> AtlasPage {
    let sources = builder.input.model.sources.elements
    let counts = Grade.allCases.map { grade in sources.count { $0.grade == grade } }
    let most = Double(max(counts.max() ?? 1, 1))
    let bars = zip(Grade.allCases, counts).map { grade, count in
      AtlasChart.Bar(
        label: TablePhrase.grade(grade).text(in: builder.language) + " · "
          + TablePhrase.gradeMeaning(grade).text(in: builder.language),
        share: Double(count) / most,
        text: "\(count)",
        page: nil,
        mark: nil
      )
    }
    return AtlasPage(
      id: .sources,
      title: builder.say(.heading(.sources)),
      lead: [TextRun(builder.say(.sourcesLead(sources.count)))],
      sections: [
        AtlasSection(
          "grades",
          builder.say(.heading(.grades)),
          [
            .figure(
              AtlasFigure(
                id: "grades",
                caption: builder.say(.heading(.grades)),
                alternative: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; "),
                content: .chart(.bars(bars))
              )
            )
          ]
        ),
        AtlasSection("list", builder.say(.heading(.sourceList)), [.table(table())]),
      ]
    )
  }

  func table() -> AtlasTable {
    var uses: [Source.ID: Int] = [:]
    for item in builder.census.items {
      for source in Set(item.figure.sources) { uses[source, default: 0] += 1 }
    }
    return AtlasTable(
      id: "sources",
      title: builder.say(.heading(.sourceList)),
      columns: [
        TableColumn("id", builder.label(.source), .main),
        TableColumn("title", builder.label(.title), .main),
        TableColumn("publisher", builder.label(.publisher), .usual),
        TableColumn("date", builder.label(.date), kind: .date, .usual),
        TableColumn("grade", builder.label(.grade), .main),
        TableColumn("uses", builder.say(.heading(.uses)), kind: .number(digits: 0), .usual),
        TableColumn("note", builder.label(.note), .detail),
      ],
      rows: builder.input.model.sources.elements.map { source in
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
