import ChainModel
import GapAnalysis
public import Tables
public import Targeting
import Words

extension TargetTables {
  /// What the score is made of: each feature with its weight, its reason and the words of the plan.
  public var explanation: AtlasTable {
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    return AtlasTable(
      id: "target-score",
      title: text(Self.explanationTitle),
      note: text(Self.explanationNote),
      columns: [
        column("feature", TargetHeading.feature, .text, .main),
        column("weight", TargetHeading.weight, .number(digits: 0)),
        TableColumn("share", text(TargetHeading.share), unit: "%", kind: .number(digits: 1), .main),
        column("unknown", TargetHeading.unknown, .number(digits: 2)),
        column("why", TargetHeading.why, .text, .main),
        column("phrase", TargetHeading.phrase), column("paragraph", TargetHeading.paragraph),
        column("sources", TargetHeading.sources, .sources, .detail),
      ],
      rows: rules.weights.map { weight in
        TableRow(
          id: weight.feature.rawValue,
          [
            .text(text(weight.feature.words)),
            TableCell(.number(weight.weight)),
            total > 0 ? TableCell(.number(weight.weight / total * 100)) : .empty,
            TableCell(.number(weight.unknown)),
            .text(weight.why.text(in: language)),
            .text(weight.phrase ?? ""),
            .text(weight.paragraph ?? ""),
            .sources(weight.sources, facts: [rules.origin]),
          ]
        )
      }
    )
  }

  /// The sources of lists: of the leading firms, of the rules, and the registry.
  public func sources(of lists: [TargetList]) -> AtlasTable {
    var ids = rules.weights.flatMap(\.sources) + rules.regions.flatMap(\.sources)
    for list in lists { ids += list.targets.flatMap(\.candidate.sources) }
    var seen: Set<Source.ID> = []
    var rows = ids.filter { seen.insert($0).inserted }.sorted()
      .compactMap { model.sources[$0] }
      .map { source in
        TableRow(
          id: source.id.text,
          [
            .text(source.id.text), .text(source.title), .text(source.publisher),
            source.date.map { TableCell(.date($0)) } ?? .unknown,
            .text(source.grade.rawValue),
            .text(source.url ?? "", link: source.url.map { .web($0) }),
          ]
        )
      }
    if let account = lists.lazy.compactMap(\.registry).first {
      rows.append(
        TableRow(
          id: "registry",
          [
            .text("registry"), .text(account.files.joined(separator: "; ")),
            .text(text(Self.registrySource)), .unknown, .empty, .empty,
          ]
        )
      )
    }
    return AtlasTable(
      id: "sources",
      title: text(Self.sourcesTitle),
      columns: [
        column("id", TargetHeading.sources, .text, .main),
        column("title", TargetHeading.title, .text, .main),
        column("publisher", TargetHeading.publisher), column("date", TargetHeading.date, .date),
        column("grade", TargetHeading.grade), column("url", TargetHeading.address, .text, .detail),
      ],
      rows: rows
    )
  }

  /// The gaps around each firm already here, with the best targets of each.
  public func anchors(
    _ anchors: [Anchor],
    lists: [String: TargetList],
    id: String = "anchors"
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: text(Self.anchorTitle),
      note: text(Self.anchorNote),
      columns: [
        column("anchor", TargetHeading.anchor, .text, .main),
        column("direction", TargetHeading.direction, .text, .main),
        column("kind", TargetHeading.kind), column("product", TargetHeading.product, .text, .main),
        column("gap", TargetHeading.gap, .text, .detail),
        column("targets", TargetHeading.candidates, .text, .main),
      ],
      rows: anchors.flatMap { anchor in
        anchor.sides.map { side in
          let list = lists[side.gap.id.text]
          return TableRow([
            .page(.company(anchor.company.id), anchor.company.name.text(in: language)),
            .text(text(side.direction.words)),
            TableCell(.text(side.gap.kind.words.text(in: language)), mark: side.gap.kind),
            .page(
              .gap(side.gap.id),
              list?.query.name.text(in: language) ?? side.gap.product.text
            ),
            .text(side.gap.id.text),
            .text(names(list)),
          ])
        }
      }
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
