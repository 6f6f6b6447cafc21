import ChainModel
import GapAnalysis
import Tables
import Targeting
import Words

/// Up to ten companies to see, of today's ranking.
struct BookTargets {
  private let project: Project
  private let context: BookContext

  /// How many companies a book names.
  private static let shown = 10

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// The table; nil where nobody was ranked.
  var table: AtlasTable? {
    let makers = (context.targets[project.id]?.targets ?? []).filter(\.isMaker)
    guard !makers.isEmpty else { return nil }
    return AtlasTable(
      id: "see-\(project.id)",
      title: context.say(Heading.targets),
      columns: [
        TableColumn("rank", context.say(Label.rank), kind: .number(digits: 0), .main),
        TableColumn("company", context.say(Label.company), .main),
        TableColumn("place", context.say(Label.place), .main),
        TableColumn("why", context.say(Self.why), .main),
      ],
      rows: makers.prefix(Self.shown).map { target in
        let candidate = target.candidate
        return TableRow(
          id: candidate.name,
          [
            .count(target.rank),
            TableCell(
              .text(candidate.title(in: context.language)),
              link: .page(.targets),
              sources: candidate.sources
            ),
            candidate.place.map { .text(PlaceNames.text($0, in: context.language)) } ?? .empty,
            .text(context.say(ground(target))),
          ]
        )
      }
    )
  }

  /// What speaks most for it, in a few words; what must be looked at first stands before it.
  private func ground(_ target: Target) -> Phrase {
    let flags = target.flags.prefix(1).map(\.words)
    let company = target.candidate.company.flatMap { context.model.companies[$0] }
    let known = company?.rank ?? company?.capacityText ?? company?.xinjiang
    let text = known.map { Phrase(zh: $0, en: $0) } ?? target.ground
    return .clauses(
      flags + [Phrase(zh: BookText.short(text.zh, 36), en: BookText.short(text.en, 70))]
    )
  }
}

extension BookTargets {
  private static let why = Phrase(zh: "依据", en: "Why")
}
