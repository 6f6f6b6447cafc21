public import ChainModel
import GapAnalysis
public import Tables
public import Targeting

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
      title: text(Self.listTitle(list.query.name)),
      note: note(list),
      columns: columns,
      rows: list.targets.map { row($0, of: list) }
    )
  }

  /// Several lists in one table, for files of one table.
  public func joined(_ lists: [TargetList]) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: lists.first.map { text(Self.listTitle($0.query.name)) } ?? "",
      columns: columns,
      rows: lists.flatMap { list in list.targets.map { row($0, of: list) } }
    )
  }

  /// All lists of an atlas in one table, each place with its gap.
  public func all(_ lists: [TargetList], title: String) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: title,
      columns: [column("gap", TargetHeading.gap, .text, .detail)] + columns,
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
    var notes = [text(Self.listNote(candidates: list.candidates, shown: list.targets.count))]
    if list.query.kind == .overbuilt { notes.append(text(Self.overbuilt)) }
    notes.append(
      list.registry.map { account in
        text(
          Self.registry(
            files: account.files,
            earliest: account.earliest,
            latest: account.latest,
            found: account.found
          )
        )
      } ?? text(TargetList.noRegistry)
    )
    return notes.joined(separator: "\n")
  }

  private var columns: [TableColumn] {
    [
      column("rank", TargetHeading.rank, .number(digits: 0), .main),
      column("for", TargetHeading.subject, .text, .detail),
      column("name", TargetHeading.company, .text, .main),
      column("uscc", TargetHeading.code, .text, .detail),
      column("province", TargetHeading.province, .text, .main),
      column("city", TargetHeading.city),
      column("score", TargetHeading.score, .number(digits: 1), .main),
      TableColumn("known", text(TargetHeading.known), unit: "%", kind: .number(digits: 0)),
      column("product", TargetHeading.product),
      column("evidence", TargetHeading.evidence),
      column("clause", TargetHeading.clause),
      column("flags", TargetHeading.flags),
      TableColumn(
        "capital",
        text(TargetHeading.capital),
        unit: language == .zh ? "元" : "CNY",
        kind: .number(digits: 0),
        .detail
      ),
      column("founded", TargetHeading.founded, .date, .detail),
    ]
      + rules.weights.map {
        TableColumn(
          $0.feature.rawValue,
          text($0.feature.words),
          kind: .number(digits: 2),
          .detail
        )
      }
      + [
        column("sentence", TargetHeading.sentence, .text, .detail),
        column("sources", TargetHeading.sources, .sources, .detail),
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
        .text(target.making.mention.map(candidate.clause) ?? candidate.statedText ?? ""),
        .text(target.flags.map { text($0.words) }.joined(separator: language == .zh ? "、" : ", ")),
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
      return text(target.making.evidence.words)
    }
    return text(target.making.evidence == .neighbour ? MakingEvidence.neighbour.words : Self.stated)
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
    _ label: Phrase,
    _ kind: TableColumn.Kind = .text,
    _ importance: TableColumn.Importance = .usual
  ) -> TableColumn {
    TableColumn(id, label.text(in: language), kind: kind, importance)
  }

  func text(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }
}

extension TargetTables {
  static func listTitle(_ name: Name) -> Phrase {
    Phrase(zh: "\(name.zh)招商对象", en: "Targets for \(name.en)")
  }

  static func listNote(candidates: Int, shown: Int) -> Phrase {
    Phrase(
      zh: "从 \(candidates) 家候选企业中按得分列出前 \(shown) 家；未知特征按常见值计，“已知权重”为有资料可依的权重占比。",
      en:
        "The first \(shown) of \(candidates) candidates by score; unknown features count as what is "
        + "usual, and 'known' is the share of weight that rests on records."
    )
  }

  static func registry(files: [String], earliest: PartialDate?, latest: PartialDate?, found: Int)
    -> Phrase
  {
    let files = Phrase.list(files)
    return Phrase(
      zh: "企业名录\(files.zh)：\(found) 家写有本产品或相邻产品"
        + (earliest.flatMap { from in latest.map { "，成立于 \(from.year) 至 \($0.year) 年" } } ?? "")
        + "。名录不是现行登记信息，联系前须核实企业是否存续、是否仍做该产品。",
      en: "Registry \(files.en): \(found) companies name the product or a neighbour"
        + (earliest.flatMap { from in latest.map { ", founded \(from.year) to \($0.year)" } } ?? "")
        + ". It is not a current register: check that a company still exists and still makes the "
        + "product before calling."
    )
  }

  /// The workspace lists the product.
  static let stated = Phrase(zh: "所收资料列有", en: "listed in the sources")

  /// A list for what is overbuilt.
  static let overbuilt = Phrase(
    zh: "该缺口为过剩：不宜再招同类项目，名单仅供了解行业。",
    en: "This link is overbuilt: attract no more of it; the list only shows the industry."
  )
}
