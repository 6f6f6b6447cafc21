import ChainModel
import GapAnalysis
import Tables
import Targeting
import Wording

/// The cells of lists of targets on pages and cards.
struct TargetCells {
  private let builder: AtlasBuilder
  private var language: Language { builder.language }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  /// The first of a list with their reasons, for a card.
  func card(_ list: TargetList, limit: Int = 5) -> AtlasTable {
    AtlasTable(
      id: "targets-\(list.id)",
      title: builder.say(.heading(.targets)),
      columns: columns(
        TableColumn("reasons", say(TargetHeading.sentence), .main),
        isJoined: false
      ),
      rows: list.targets.prefix(limit).map { target in
        row(target, of: list, isJoined: false, .text(say(.clauses(target.knownReasons))))
      }
    )
  }

  /// Several lists in one table with the ground of each place, for a page.
  func lists(_ lists: [TargetList], id: String, title: String) -> AtlasTable {
    AtlasTable(
      id: id,
      title: title,
      columns: columns(TableColumn("ground", say(TargetHeading.evidence), .main), isJoined: true),
      rows: lists.flatMap { list in
        list.targets.map { target in
          row(target, of: list, isJoined: true, .text(say(target.ground)))
        }
      }
    )
  }

  private func columns(_ reason: TableColumn, isJoined: Bool) -> [TableColumn] {
    (isJoined ? [TableColumn("for", say(TargetHeading.subject), .main)] : [])
      + [
        TableColumn("rank", say(TargetHeading.rank), kind: .number(digits: 0), .main),
        TableColumn("company", say(TargetHeading.company), .main),
        TableColumn("place", builder.label(.place), .main),
        TableColumn("score", say(TargetHeading.score), kind: .number(digits: 1), .main),
        TableColumn("known", say(TargetHeading.known), kind: .percent, .usual),
        reason,
        TableColumn("verify", say(TargetHeading.flags), .usual),
        TableColumn("sources", say(TargetHeading.sources), kind: .sources, .usual),
      ]
  }

  private func row(
    _ target: Target,
    of list: TargetList,
    isJoined: Bool,
    _ reason: TableCell
  ) -> TableRow {
    let subject = isJoined ? [subject(list)] : []
    return TableRow(
      subject + [
        TableCell(.number(Double(target.rank))),
        company(target.candidate),
        target.candidate.place.map { .text($0) } ?? .unknown,
        TableCell(.number(target.score * 100)),
        TableCell(.percent(Span(target.known))),
        reason,
        .text(say(Self.verify(target.flags, unknown: target.unknownFeatures))),
        sources(target.candidate),
      ]
    )
  }

  private func subject(_ list: TargetList) -> TableCell {
    let gap = builder.look.gap(list.id)
    let rank = gap.map { "#\($0.rank) " } ?? ""
    return TableCell(
      .text(rank + builder.name(list.query.name)),
      link: gap.map { .page(.gap($0.id)) },
      mark: gap?.kind
    )
  }

  /// A company: to its page where it is at home here, else to its line.
  func company(_ candidate: TargetCandidate) -> TableCell {
    let id = candidate.company
    let hasPage = candidate.isLocal || id.map { builder.look.plantsByCompany[$0] != nil } ?? false
    let line = id.flatMap { builder.input.model.companies[$0]?.origin }.map { AtlasLink.line($0) }
    return TableCell(
      .text(name(candidate)),
      link: hasPage ? id.map { .page(.company($0)) } : line
    )
  }

  func name(_ candidate: TargetCandidate) -> String {
    guard language == .en, let english = candidate.english else { return candidate.name }
    return "\(english) (\(candidate.name))"
  }

  func sources(_ candidate: TargetCandidate) -> TableCell {
    let origin = candidate.company.flatMap { builder.input.model.companies[$0]?.origin }
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
