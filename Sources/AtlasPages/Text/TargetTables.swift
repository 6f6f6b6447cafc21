public import ChainModel
import GapAnalysis
public import Tables
public import Targeting
import Wording

/// The tables of target lists.
public struct TargetTables: Sendable {
  /// The region.
  public let model: RegionalModel
  /// The rules the lists were ranked by.
  public let rules: TargetingRules
  /// The language of headings and sentences.
  public let language: Language

  /// Makes tables in a language.
  public init(model: RegionalModel, rules: TargetingRules, language: Language) {
    self.model = model
    self.rules = rules
    self.language = language
  }

  /// One list.
  public func list(_ list: TargetList) -> AtlasTable {
    AtlasTable(
      id: "targets-\(list.id)",
      title: text(.listTitle(list.query.name)),
      note: note(list),
      columns: columns,
      rows: list.targets.map { row($0, of: list) }
    )
  }

  /// Several lists in one table, for files of one table.
  public func joined(_ lists: [TargetList]) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: lists.first.map { text(.listTitle($0.query.name)) } ?? "",
      columns: columns,
      rows: lists.flatMap { list in list.targets.map { row($0, of: list) } }
    )
  }

  /// All lists of an atlas in one table, each place with its gap.
  public func all(_ lists: [TargetList], title: String) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: title,
      columns: [column("gap", .gap, .text, .detail)] + columns,
      rows: lists.flatMap { list in
        list.targets.map { target in
          TableRow(
            [.text(list.id, link: .page(.gap(Gap.ID(list.id))))] + row(target, of: list).cells
          )
        }
      }
    )
  }

  private func note(_ list: TargetList) -> String {
    var notes = [text(.listNote(candidates: list.candidates, shown: list.targets.count))]
    if let kind = list.query.kind, kind == .overbuilt { notes.append(text(.notAProject(kind))) }
    notes.append(
      list.registry.map { account in
        text(
          .registry(
            files: account.files,
            earliest: account.earliest,
            latest: account.latest,
            found: account.found
          )
        )
      } ?? text(.noRegistry)
    )
    return notes.joined(separator: "\n")
  }

  private var columns: [TableColumn] {
    [
      column("rank", .rank, .number(digits: 0), .main),
      column("for", .subject, .text, .detail),
      column("name", .company, .text, .main),
      column("uscc", .code, .text, .detail),
      column("province", .province, .text, .main),
      column("city", .city),
      column("score", .score, .number(digits: 1), .main),
      TableColumn("known", text(.label(.known)), unit: "%", kind: .number(digits: 0)),
      column("product", .product),
      column("evidence", .evidence),
      column("clause", .clause),
      column("flags", .flags),
      TableColumn(
        "capital",
        text(.label(.capital)),
        unit: language == .zh ? "元" : "CNY",
        kind: .number(digits: 0),
        .detail
      ),
      column("founded", .founded, .date, .detail),
    ]
      + rules.weights.map {
        TableColumn(
          $0.feature.rawValue,
          text(.feature($0.feature)),
          kind: .number(digits: 2),
          .detail
        )
      }
      + [
        column("sentence", .sentence, .text, .detail),
        column("sources", .sources, .sources, .detail),
      ]
  }

  private func row(_ target: Target, of list: TargetList) -> TableRow {
    let candidate = target.candidate
    return TableRow(
      [
        TableCell(.number(Double(target.rank))),
        .text(list.query.name.text(in: language)),
        .text(name(of: candidate)),
        candidate.uscc.map { .text($0) } ?? .unknown,
        place(candidate.country ?? candidate.province),
        place(candidate.city),
        TableCell(.number(Self.hundredths(target.score))),
        TableCell(.number(Self.hundredths(target.known))),
        .text(model.products[target.making.product]?.name.text(in: language) ?? ""),
        .text(evidence(of: target)),
        .text(target.making.mention?.clause ?? candidate.statedText ?? ""),
        .text(target.flags.map { text(.flag($0)) }.joined(separator: language == .zh ? "、" : ", ")),
        candidate.capital.map { TableCell(.number($0.rounded())) } ?? .unknown,
        candidate.founded.map { TableCell(.date($0)) } ?? .unknown,
      ]
        + target.features.map { feature in
          feature.value.map { TableCell(.number(($0 * 10_000).rounded() / 10_000)) } ?? .unknown
        }
        + [
          .text(target.sentence.text(in: language)),
          .sources(
            candidate.sources,
            facts: candidate.company.flatMap { model.companies[$0]?.origin }.map { [$0] } ?? []
          ),
        ]
    )
  }

  private func evidence(of target: Target) -> String {
    guard target.making.mention == nil else {
      return text(.evidenceMark(target.making.evidence))
    }
    return text(target.making.evidence == .neighbour ? .evidenceMark(.neighbour) : .stated)
  }

  /// The Chinese name, and the English one where the reader wants it and there is one.
  func name(of candidate: TargetCandidate) -> String {
    guard language == .en, let english = candidate.english else { return candidate.name }
    return "\(english) (\(candidate.name))"
  }

  /// A share in per cent with two decimals.
  private static func hundredths(_ share: Double) -> Double {
    (share * 10_000).rounded() / 100
  }

  private func place(_ text: String?) -> TableCell {
    text.map { .text($0) } ?? .unknown
  }

  func column(
    _ id: String,
    _ label: TargetLabel,
    _ kind: TableColumn.Kind = .text,
    _ importance: TableColumn.Importance = .usual
  ) -> TableColumn {
    TableColumn(id, label.text(in: language), kind: kind, importance)
  }

  func text(_ phrase: TargetPhrase) -> String {
    phrase.text(in: language)
  }
}
