package import ChainModel
import Editions
import GapAnalysis
import Tables

/// How far a card can be trusted: confidence, the part that rests on estimates, and every source that
/// the card cites.
struct CardSources {
  private let context: PageContext
  private let gap: Gap

  init(_ context: PageContext, gap: Gap) {
    self.context = context
    self.gap = gap
  }

  /// The section that closes a card made of these.
  func section(after sections: [AtlasSection]) -> AtlasSection {
    let ids = sections.flatMap(\.sources).uniqued().sorted()
    var blocks = [AtlasBlock.facts(facts())]
    if !ids.isEmpty { blocks.append(.table(table(ids))) }
    return AtlasSection("sources", context.say(Self.cardSources), blocks)
  }

  private func facts() -> [LabelledFact] {
    let isSurveyed = gap.standing == .surveyed
    return [
      LabelledFact(
        context.say(Label.standing),
        .text(
          (isSurveyed ? TableWords.surveyed : TableWords.notSurveyed).text(in: context.language)
        )
      ),
      LabelledFact(
        context.say(Label.confidence),
        gap.confidence.map { TableCell(.percent(Span($0))) } ?? .unknown,
        kind: .percent
      ),
      LabelledFact(
        context.say(Label.estimateShare),
        TableCell(.percent(Span(gap.estimateShare))),
        kind: .percent
      ),
    ]
  }

  private func table(_ ids: [Source.ID]) -> AtlasTable {
    AtlasTable(
      id: "sources-\(gap.id)",
      title: Heading.sourceList,
      columns: [
        Column("id", Label.source, .main) { .text($0.id.text, link: .source($0.id)) },
        Column("title", Label.title, .main) { .text($0.title, link: $0.url.map { .web($0) }) },
        Column("publisher", Label.publisher) { .text($0.publisher) },
        Column("date", Label.date, kind: .date) { $0.date.map { .date($0) } ?? .unknown },
        Column("grade", Label.grade, .main) { .text(context.say($0.grade.words)) },
      ],
      rows: ids.compactMap { context.input.model.sources[$0] },
      in: context.language
    )
  }
}

extension AtlasSection {
  /// The sources that the section cites, in reading order.
  package var sources: [Source.ID] { blocks.flatMap(\.sources) }
}

extension AtlasBlock {
  /// The sources that the block cites, in reading order.
  package var sources: [Source.ID] {
    switch self {
    case .paragraph(let runs), .notice(let runs): runs.flatMap(\.sources)
    case .list(let lines): lines.joined().flatMap(\.sources)
    case .facts(let facts), .keyFigures(let facts): facts.flatMap(\.cell.sources)
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.sources)
    case .cards(let cards): cards.flatMap(\.lines).joined().flatMap(\.sources)
    case .questions(let questions): questions.flatMap(\.answer).flatMap(\.sources)
    case .figure, .panel: []
    }
  }
}

extension CardSources {
  fileprivate static let cardSources = Phrase(zh: "来源与可信度", en: "Sources and confidence")
}
