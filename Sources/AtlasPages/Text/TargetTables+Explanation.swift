import ChainModel
import GapAnalysis
public import Tables
public import Targeting
import Wording

extension TargetTables {
  /// What the score is made of: each feature with its weight, its reason and the words of the plan.
  public var explanation: AtlasTable {
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    return AtlasTable(
      id: "target-score",
      title: TargetPhrase.explanationTitle.phrase,
      note: TargetPhrase.explanationNote.phrase,
      columns: [
        Column("feature", TargetLabel.feature.phrase, .main) { .text(text(.feature($0.feature))) },
        Column("weight", TargetLabel.weight.phrase, kind: .number(digits: 0)) {
          .number($0.weight)
        },
        Column(
          "share",
          TargetLabel.share.phrase,
          unit: .verbatim("%"),
          kind: .number(digits: 1),
          .main
        ) {
          .number(total > 0 ? $0.weight / total * 100 : nil)
        },
        Column("unknown", TargetLabel.unknown.phrase, kind: .number(digits: 2)) {
          .number($0.unknown)
        },
        Column("why", TargetLabel.why.phrase, .main) { .text($0.why.text(in: language)) },
        Column("phrase", TargetLabel.phrase.phrase) { .text($0.phrase ?? "") },
        Column("paragraph", TargetLabel.paragraph.phrase) { .text($0.paragraph ?? "") },
        Column("sources", TargetLabel.sources.phrase, kind: .sources, .detail) {
          .sources($0.sources, facts: [rules.origin])
        },
      ],
      rows: rules.weights,
      in: language
    ) { $0.feature.rawValue }
  }

  /// The sources of lists: of the leading firms, of the rules, and the registry.
  public func sources(of lists: [TargetList]) -> AtlasTable {
    var ids = rules.weights.flatMap(\.sources) + rules.regions.flatMap(\.sources)
    for list in lists { ids += list.targets.flatMap(\.candidate.sources) }
    let known = Set(ids).sorted().compactMap { model.sources[$0] }.map { source in
      Reference(
        id: source.id.text,
        title: source.title,
        publisher: source.publisher,
        date: source.date,
        grade: source.grade.rawValue,
        url: source.url
      )
    }
    let registry = lists.lazy.compactMap(\.registry).first.map { account in
      Reference(
        id: "registry",
        title: account.files.joined(separator: "; "),
        publisher: text(.registrySource),
        date: nil,
        grade: "",
        url: nil
      )
    }
    return AtlasTable(
      id: "sources",
      title: TargetPhrase.sourcesTitle.phrase,
      columns: [
        Column("id", TargetLabel.sources.phrase, .main) { .text($0.id) },
        Column("title", TargetLabel.title.phrase, .main) { .text($0.title) },
        Column("publisher", TargetLabel.publisher.phrase) { .text($0.publisher) },
        Column("date", TargetLabel.date.phrase, kind: .date) {
          $0.date.map { .date($0) } ?? .unknown
        },
        Column("grade", TargetLabel.grade.phrase) { .text($0.grade) },
        Column("url", TargetLabel.address.phrase, .detail) {
          .text($0.url ?? "", link: $0.url.map { .web($0) })
        },
      ],
      rows: known + [registry].compactMap { $0 },
      in: language
    ) { $0.id }
  }

  /// A source, or the registry, which is none of the workspace's.
  private struct Reference {
    let id: String
    let title: String
    let publisher: String
    let date: PartialDate?
    let grade: String
    let url: String?
  }

  /// The gaps around each firm already here, with the best targets of each.
  public func anchors(
    _ anchors: [Anchor],
    lists: [String: TargetList],
    id: String = "anchors"
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: TargetPhrase.anchorTitle.phrase,
      note: TargetPhrase.anchorNote.phrase,
      columns: [
        Column("anchor", TargetLabel.anchor.phrase, .main) {
          .page(.company($0.company.id), $0.company.name.text(in: language))
        },
        Column("direction", TargetLabel.direction.phrase, .main) {
          .text(text(.direction($0.side.direction)))
        },
        Column("kind", TargetLabel.kind.phrase) {
          TableCell(.text($0.side.gap.kind.words.text(in: language)), mark: $0.side.gap.kind)
        },
        Column("product", TargetLabel.product.phrase, .main) {
          .page(
            .gap(Gap.ID($0.side.gap.id)),
            $0.list?.query.name.text(in: language) ?? $0.side.gap.product.text
          )
        },
        Column("gap", TargetLabel.gap.phrase, .detail) { .text($0.side.gap.id) },
        Column("targets", TargetLabel.candidates.phrase, .main) { .text(names($0.list)) },
      ],
      rows: anchors.flatMap { anchor in
        anchor.sides.map { side in
          (company: anchor.company, side: side, list: lists[side.gap.id])
        }
      },
      in: language
    )
  }

  /// The first of a list with their scores.
  private func names(_ list: TargetList?) -> String {
    text(
      .ranked(
        (list?.targets ?? []).prefix(5).map {
          TargetPhrase.Ranked(name: name(of: $0.candidate), score: $0.score)
        }
      )
    )
  }
}
