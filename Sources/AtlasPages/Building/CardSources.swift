import ChainModel
import Editions
import GapAnalysis
import Tables
import Wording

/// How far a card can be trusted: confidence, the part that rests on estimates, and every source that
/// the card cites.
struct CardSources {
  private let builder: AtlasBuilder
  private let gap: Gap

  init(_ builder: AtlasBuilder, gap: Gap) {
    self.builder = builder
    self.gap = gap
  }

  /// The section that closes a card made of these.
  func section(after sections: [AtlasSection]) -> AtlasSection {
    let ids = sections.flatMap(\.sources).uniqued().sorted()
    var blocks = [AtlasBlock.facts(facts())]
    if !ids.isEmpty { blocks.append(.table(table(ids))) }
    return AtlasSection("sources", builder.say(.heading(.cardSources)), blocks)
  }

  private func facts() -> [LabelledFact] {
    let isSurveyed = gap.standing == .surveyed
    return [
      LabelledFact(
        builder.label(.standing),
        .text((isSurveyed ? TablePhrase.surveyed : .notSurveyed).text(in: builder.language))
      ),
      LabelledFact(
        builder.label(.confidence),
        gap.confidence.map { TableCell(.percent(Span($0))) } ?? .unknown,
        kind: .percent
      ),
      LabelledFact(
        builder.label(.estimateShare),
        TableCell(.percent(Span(gap.estimateShare))),
        kind: .percent
      ),
    ]
  }

  private func table(_ ids: [Source.ID]) -> AtlasTable {
    AtlasTable(
      id: "sources-\(gap.id)",
      title: builder.say(.heading(.sourceList)),
      columns: [
        TableColumn("id", builder.label(.source), .main),
        TableColumn("title", builder.label(.title), .main),
        TableColumn("publisher", builder.label(.publisher), .usual),
        TableColumn("date", builder.label(.date), kind: .date, .usual),
        TableColumn("grade", builder.label(.grade), .main),
      ],
      rows: ids.compactMap { builder.input.model.sources[$0] }.map { source in
        TableRow([
          .text(source.id.text, link: .source(source.id)),
          .text(source.title, link: source.url.map { .web($0) }),
          .text(source.publisher),
          source.date.map { TableCell(.date($0)) } ?? .unknown,
          .text(TablePhrase.grade(source.grade).text(in: builder.language)),
        ])
      }
    )
  }
}

extension AtlasSection {
  /// The sources that the section cites, in reading order.
  var sources: [Source.ID] { blocks.flatMap(\.sources) }
}

extension AtlasBlock {
  /// The sources that the block cites, in reading order.
  var sources: [Source.ID] {
    switch self {
    case .paragraph(let runs), .notice(let runs): runs.flatMap(\.sources)
    case .list(let lines): lines.joined().flatMap(\.sources)
    case .facts(let facts), .keyFigures(let facts): facts.flatMap(\.cell.sources)
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.sources)
    case .cards(let cards): cards.flatMap(\.lines).joined().flatMap(\.sources)
    case .figure: []
    }
  }
}
