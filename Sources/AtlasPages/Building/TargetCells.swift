import ChainModel
import GapAnalysis
import Tables
import Targeting
import Words

/// The cells of lists of targets on pages and cards.
struct TargetCells {
  private let context: PageContext
  private var language: Language { context.language }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The first of a list with their reasons, for a card.
  func card(_ list: TargetList, limit: Int = 5) -> AtlasTable {
    let reasons = Column<ListedTarget>(
      "reasons",
      TargetHeading.sentence,
      .main
    ) { .text(say(.clauses($0.target.knownReasons))) }
    return AtlasTable(
      id: "targets-\(list.id)",
      title: Heading.targets,
      columns: place + [reasons] + proof,
      rows: list.targets.prefix(limit).map { ListedTarget(target: $0, list: list) },
      in: language
    )
  }

  /// Several lists in one table with the ground of each place, for a page.
  func lists(_ lists: [TargetList], id: String, title: Name) -> AtlasTable {
    let subject = Column<ListedTarget>("for", TargetHeading.subject, .main) {
      self.subject($0.list)
    }
    let ground = Column<ListedTarget>("ground", TargetHeading.evidence, .main) {
      .text(say($0.target.ground))
    }
    return AtlasTable(
      id: id,
      title: Phrase(zh: title.zh, en: title.en),
      columns: [subject] + place + [ground] + proof,
      rows: TargetTables.places(lists),
      in: language
    )
  }

  private var place: [Column<ListedTarget>] {
    [
      Column("rank", TargetHeading.rank, kind: .number(digits: 0), .main) {
        .count($0.target.rank)
      },
      Column("company", TargetHeading.company, .main) { company($0.target.candidate) },
      Column("place", Label.place, .main) {
        $0.target.candidate.place.map { .text(PlaceNames.text($0, in: language)) } ?? .unknown
      },
      Column("score", TargetHeading.score, kind: .number(digits: 1), .main) {
        .number($0.target.score * 100)
      },
      Column("known", TargetHeading.known, kind: .percent) {
        .share($0.target.known)
      },
    ]
  }

  private var proof: [Column<ListedTarget>] {
    [
      Column("verify", TargetHeading.flags) {
        .text(say(Self.verify($0.target.flags, unknown: $0.target.unknownFeatures)))
      },
      Column("sources", TargetHeading.sources, kind: .sources) {
        sources($0.target.candidate)
      },
    ]
  }

  private func subject(_ list: TargetList) -> TableCell {
    let gap = context.look.gap(list.id)
    let rank = gap.map { "#\($0.rank) " } ?? ""
    return TableCell(
      .text(rank + context.name(list.query.name)),
      link: gap.map { .page(.gap($0.id)) },
      mark: gap?.kind
    )
  }

  /// A company: to its page where it is at home here, else to its line.
  func company(_ candidate: TargetCandidate) -> TableCell {
    let id = candidate.company
    let hasPage = candidate.isLocal || id.map { context.look.plantsByCompany[$0] != nil } ?? false
    let line = id.flatMap { context.input.model.companies[$0]?.origin }.map { AtlasLink.line($0) }
    return TableCell(
      .text(candidate.title(in: language)),
      link: hasPage ? id.map { .page(.company($0)) } : line
    )
  }

  func sources(_ candidate: TargetCandidate) -> TableCell {
    let origin = candidate.company.flatMap { context.input.model.companies[$0]?.origin }
    return .sources(candidate.sources, facts: origin.map { [$0] } ?? [])
  }

  func flags(_ flags: [TargetFlag]) -> String {
    flags.isEmpty ? "" : say(Self.verify(flags, unknown: []))
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}

extension TargetCells {
  /// What to look at before a company is called, and what nobody knows of it.
  private static func verify(_ flags: [TargetFlag], unknown: [TargetFeature]) -> Phrase {
    let features = Phrase.list(unknown.map(\.words))
    let rest =
      unknown.isEmpty
      ? [] : [Phrase(zh: "未知：\(features.zh)", en: "unknown: \(features.en)")]
    return .clauses(flags.map(\.words) + rest)
  }
}

extension Target {
  /// The reason for saying that it makes the product.
  var ground: Phrase {
    features.first { $0.feature == .makes }?.reason ?? making.evidence.words
  }
}
