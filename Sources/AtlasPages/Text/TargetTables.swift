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
      title: Self.listTitle(list.query.name),
      note: note(list),
      columns: columns,
      rows: Self.places([list]),
      in: language
    )
  }

  /// Several lists in one table, for files of one table.
  public func joined(_ lists: [TargetList]) -> AtlasTable {
    AtlasTable(
      id: "targets",
      title: lists.first.map { Self.listTitle($0.query.name) } ?? .verbatim(""),
      columns: columns,
      rows: Self.places(lists),
      in: language
    )
  }

  /// All lists of an atlas in one table, each place with its gap.
  public func all(_ lists: [TargetList], title: Phrase) -> AtlasTable {
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
    lists.flatMap { list in list.targets.map { ListedTarget(target: $0, list: list) } }
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
    return Phrase(
      zh: notes.map(\.zh).joined(separator: "\n"),
      en: notes.map(\.en).joined(separator: "\n")
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
  func title(in language: Language) -> String {
    guard language == .en, let english else { return name }
    return "\(english) (\(name))"
  }
}
