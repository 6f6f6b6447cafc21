package import ChainModel
import GapAnalysis
package import Tables
package import Targeting

/// The tables of target lists.
package struct TargetTables: Sendable {
  /// The region.
  package let model: RegionalModel
  /// The rules the lists were ranked by.
  package let rules: TargetingRules
  /// The language of headings and sentences.
  package let language: Language

  /// Makes tables in a language.
  package init(model: RegionalModel, rules: TargetingRules, language: Language) {
    self.model = model
    self.rules = rules
    self.language = language
  }

  /// One list.
  package func list(_ list: TargetList) -> AtlasTable {
    AtlasTable(
      id: "targets-\(list.id)",
      title: Self.listTitle(list.query.name),
      note: note(list),
      columns: columns,
      rows: list.targets.map { ListedTarget(target: $0, list: list) },
      in: language
    )
  }

  /// Who makes what stands next to the product, in a table of its own; none where nobody does.
  package func neighbours(_ list: TargetList) -> [AtlasTable] {
    guard !list.neighbours.isEmpty else { return [] }
    return [
      AtlasTable(
        id: "neighbours-\(list.id)",
        title: Self.neighbourTitle(list.query.name),
        note: Self.neighbourNote,
        columns: columns,
        rows: list.neighbours.map { ListedTarget(target: $0, list: list) },
        in: language
      )
    ]
  }

  /// Several lists in one table, for files of one table.
  package func joined(_ lists: [TargetList]) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: lists.first.map { Self.listTitle($0.query.name) } ?? .verbatim(""),
      columns: columns,
      rows: Self.places(lists),
      in: language
    )
  }

  /// All lists of an atlas in one table, each place with its gap.
  package func all(_ lists: [TargetList], title: Phrase) -> AtlasTable {
    let gap = Column<ListedTarget>("gap", TargetHeading.gap, .detail) {
      .text($0.list.id, link: .page(.gap(Gap.ID($0.list.id))))
    }
    return AtlasTable(
      id: "targets",
      title: title,
      columns: [gap] + columns,
      rows: Self.places(lists),
      in: language
    )
  }

  static func places(_ lists: [TargetList]) -> [ListedTarget] {
    lists.flatMap { list in
      (list.targets + list.neighbours).map { ListedTarget(target: $0, list: list) }
    }
  }

  private func note(_ list: TargetList) -> Phrase {
    var notes = [Self.listNote(candidates: list.candidates, shown: list.targets.count)]
    if list.query.kind == .overbuilt { notes.append(Self.overbuilt) }
    notes.append(
      list.registry.map { account in
        Self.registry(
          files: account.files,
          earliest: account.earliest,
          latest: account.latest,
          found: account.found
        )
      } ?? TargetList.noRegistry
    )
    if list.targets.contains(where: \.isAdvisedAgainst) { notes.append(Self.advisedAgainst) }
    if !list.omissions.isEmpty {
      let left = Phrase.clauses(list.omissions.map(\.phrase))
      notes.append(Phrase(zh: "未列入：\(left.zh)。", en: "Not listed: \(left.en)."))
    }
    let lineEnd = "\n"
    return Phrase(
      zh: notes.map(\.zh).joined(separator: lineEnd),
      en: notes.map(\.en).joined(separator: lineEnd)
    )
  }

  /// The Chinese name, and the English one where the reader wants it and there is one.
  func name(of candidate: TargetCandidate) -> String {
    candidate.title(in: language)
  }

  func text(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }
}

extension TargetCandidate {
  /// The Chinese name, and the English one where the reader wants it and there is one.
  package func title(in language: Language) -> String {
    guard language == .en, let english else { return name }
    return "\(english) (\(name))"
  }
}

extension TargetTables {
  static func listTitle(_ name: Name) -> Phrase {
    Phrase(zh: "\(name.zh)招商对象", en: "Targets for \(name.en)")
  }

  static func neighbourTitle(_ name: Name) -> Phrase {
    Phrase(zh: "\(name.zh)的相邻环节企业和只写品类的企业", en: "Makers next to \(name.en), or of its class")
  }

  static let neighbourNote = Phrase(
    zh: "这些企业做的是上下游或同段的产品，或经营范围只写更宽的品类，未见其生产本产品，可问其是否在做、是否愿意延伸。",
    en:
      "These make what stands next to the product in the chain, or say only a class that holds it; none is "
      + "known to make it."
  )

  static let advisedAgainst = Phrase(
    zh: "已退出、违约、签约后多年未见落地或已无在产产能的企业排在最后，联系前先弄清缘由。",
    en:
      "Whoever left, defaulted, signed years ago and never built, or runs nothing now stands last: learn "
      + "why first."
  )

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
