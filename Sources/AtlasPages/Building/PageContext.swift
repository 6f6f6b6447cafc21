import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// What every page may ask: the input, the tables, who runs what, and how to say it.
struct PageContext: Sendable {
  let input: AtlasInput
  let language: Language
  let look: AtlasLookup
  let balances: BalanceTables
  let tables: GapTables
  let census: FigureCensus
  /// What project books ask.
  let books: BookContext

  /// Prepares the look-ups that pages share.
  init(input: AtlasInput, language: Language) {
    self.input = input
    self.language = language
    look = AtlasLookup(input)
    balances = BalanceTables(sheet: input.sheet, language: language)
    tables = GapTables(report: input.report, language: language)
    census = FigureCensus(input.model, language: language)
    books = BookContext(
      report: input.projects,
      targets: input.targets?.projects ?? [:],
      language: language
    )
  }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func name(_ name: Name) -> String { name.text(in: language) }

  /// Words in a row, as the language sets them apart.
  func list(_ words: [String]) -> String {
    words.joined(separator: language == .zh ? "、" : ", ")
  }

  func amount(_ value: Double, _ unit: ScaledUnit) -> String {
    AmountText.amount(value, of: unit, in: language)
  }

  /// A place by its name, with its page where it is a zone.
  func place(_ id: Zone.ID?) -> TableCell {
    guard let id else { return .unknown }
    let name = tables.zoneName(id)
    return input.model.region.zones.contains { $0.id == id } ? .page(.zone(id), name) : .text(name)
  }
}
