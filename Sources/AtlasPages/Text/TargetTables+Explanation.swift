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
      title: text(.explanationTitle),
      note: text(.explanationNote),
      columns: [
        column("feature", .feature, .text, .main), column("weight", .weight, .number(digits: 0)),
        TableColumn("share", text(.label(.share)), unit: "%", kind: .number(digits: 1), .main),
        column("unknown", .unknown, .number(digits: 2)), column("why", .why, .text, .main),
        column("phrase", .phrase), column("paragraph", .paragraph),
        column("sources", .sources, .sources, .detail),
      ],
      rows: rules.weights.map { weight in
        TableRow(
          id: weight.feature.rawValue,
          [
            .text(text(.feature(weight.feature))),
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
            .text(text(.registrySource)), .unknown, .empty, .empty,
          ]
        )
      )
    }
    return AtlasTable(
      id: "sources",
      title: text(.sourcesTitle),
      columns: [
        column("id", .sources, .text, .main), column("title", .title, .text, .main),
        column("publisher", .publisher), column("date", .date, .date),
        column("grade", .grade), column("url", .address, .text, .detail),
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
      title: text(.anchorTitle),
      note: text(.anchorNote),
      columns: [
        column("anchor", .anchor, .text, .main), column("direction", .direction, .text, .main),
        column("kind", .kind), column("product", .product, .text, .main),
        column("gap", .gap, .text, .detail), column("targets", .candidates, .text, .main),
      ],
      rows: anchors.flatMap { anchor in
        anchor.sides.map { side in
          let list = lists[side.gap.id]
          return TableRow([
            .page(.company(anchor.company.id), anchor.company.name.text(in: language)),
            .text(text(.direction(side.direction))),
            TableCell(.text(GapPhrase.kind(side.gap.kind).text(in: language)), mark: side.gap.kind),
            .page(
              .gap(Gap.ID(side.gap.id)),
              list?.query.name.text(in: language) ?? side.gap.product.text
            ),
            .text(side.gap.id),
            .text(names(list)),
          ])
        }
      }
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
