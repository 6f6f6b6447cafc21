import ChainModel
import GapAnalysis
package import Tables
package import Targeting
import Words

extension TargetTables {
  /// What the score is made of: each feature with its weight, its reason and the words of the plan.
  package var explanation: AtlasTable {
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    return AtlasTable(
      id: "target-score",
      title: Self.explanationTitle,
      note: Self.explanationNote,
      columns: [
        Column("feature", TargetHeading.feature, .main) { .text(text($0.feature.words)) },
        Column("weight", TargetHeading.weight, kind: .number(digits: 0)) {
          .number($0.weight)
        },
        Column(
          "share",
          TargetHeading.share,
          unit: .verbatim("%"),
          kind: .number(digits: 1),
          .main
        ) {
          .number(total > 0 ? $0.weight / total * 100 : nil)
        },
        Column("unknown", TargetHeading.unknown, kind: .number(digits: 2)) {
          .number($0.unknown)
        },
        Column("why", TargetHeading.why, .main) { .text($0.why.text(in: language)) },
        Column("phrase", TargetHeading.phrase) { .text($0.phrase ?? "") },
        Column("paragraph", TargetHeading.paragraph) {
          .text(ParagraphText.phrase($0.paragraph ?? "").text(in: language))
        },
        Column("sources", TargetHeading.sources, kind: .sources, .detail) {
          .sources($0.sources, facts: [rules.origin])
        },
      ],
      rows: rules.weights,
      in: language
    ) { $0.feature.rawValue }
  }

  /// The sources of lists: of the leading firms, of the rules, and the registry.
  package func sources(of lists: [TargetList]) -> AtlasTable {
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
        publisher: text(Self.registrySource),
        date: nil,
        grade: "",
        url: nil
      )
    }
    return AtlasTable(
      id: "sources",
      title: Self.sourcesTitle,
      columns: [
        Column("id", TargetHeading.sources, .main) { .text($0.id) },
        Column("title", TargetHeading.title, .main) { .text($0.title) },
        Column("publisher", TargetHeading.publisher) { .text($0.publisher) },
        Column("date", TargetHeading.date, kind: .date) {
          $0.date.map { .date($0) } ?? .unknown
        },
        Column("grade", TargetHeading.grade) { .text($0.grade) },
        Column("url", TargetHeading.address, .detail) {
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
  package func anchors(
    _ anchors: [Anchor],
    lists: [String: TargetList],
    id: String = "anchors"
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: Self.anchorTitle,
      note: Self.anchorNote,
      columns: [
        Column("anchor", TargetHeading.anchor, .main) {
          .page(.company($0.company.id), $0.company.name.text(in: language))
        },
        Column("direction", TargetHeading.direction, .main) {
          .text(text($0.side.direction.words))
        },
        Column("kind", TargetHeading.kind) {
          TableCell(.text($0.side.gap.kind.words.text(in: language)), mark: $0.side.gap.kind)
        },
        Column("product", TargetHeading.product, .main) {
          .page(
            .gap($0.side.gap.id),
            $0.list?.query.name.text(in: language) ?? $0.side.gap.product.text
          )
        },
        Column("gap", TargetHeading.gap, .detail) { .text($0.side.gap.id.text) },
        Column("targets", TargetHeading.candidates, .main) { .text(names($0.list)) },
      ],
      rows: anchors.flatMap { anchor in
        anchor.sides.map { side in
          (company: anchor.company, side: side, list: lists[side.gap.id.text])
        }
      },
      in: language
    )
  }

  /// The first of a list with their scores.
  private func names(_ list: TargetList?) -> String {
    text(
      Self.ranked(
        (list?.targets ?? []).prefix(5).map {
          (name(of: $0.candidate), $0.score)
        }
      )
    )
  }
}

extension TargetTables {
  static let registrySource = Phrase(
    zh: "企业名录（使用单位自备，按其许可使用）",
    en: "Company registry (the user's own, under its licence)"
  )

  static let explanationTitle = Phrase(zh: "得分说明", en: "How the score is made")

  static let explanationNote = Phrase(
    zh: "得分 = 各项特征的加权平均，特征取 0 到 1；未知特征不计零分，按“未知时取”一栏的常见值计。权重与常见值载于 targeting.yaml，是判断，可修改。",
    en:
      "Score = weighted mean of the features, each from 0 to 1; an unknown feature is not zero: it counts "
      + "as what is usual, given under 'where unknown'. Weights and usual values are judgements; "
      + "they stand in targeting.yaml and can be changed."
  )

  static let sourcesTitle = Phrase(zh: "来源", en: "Sources")

  static let anchorTitle = Phrase(
    zh: "链式招商：本地骨干企业的上下游缺口与对象",
    en: "Around the anchors: gaps up- and downstream of firms already here"
  )

  static let anchorNote = Phrase(
    zh: "上游指该企业用得着而本地缺的，下游指可以接着用该企业产品的；每个缺口列得分最高的几家。",
    en:
      "Upstream: what the firm needs and nobody here makes; downstream: what could use its product. "
      + "Each gap with its best-scored companies."
  )

  /// Companies with their scores, in one line.
  static func ranked(_ companies: [(name: String, score: Double)]) -> Phrase {
    .clauses(
      companies.map { company in
        let points = DecimalText.fixed(company.score * 100, digits: 0)
        return Phrase(zh: "\(company.name)（\(points)）", en: "\(company.name) (\(points))")
      }
    )
  }
}
