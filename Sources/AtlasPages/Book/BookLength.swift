import ChainModel
import Tables

extension AtlasBlock {
  /// How many characters it prints, headings of tables and labels among them.
  func length(in language: Language) -> Int {
    func count(_ runs: [TextRun]) -> Int { runs.reduce(0) { $0 + $1.text.count } }
    func count(_ cell: TableCell, _ kind: TableColumn.Kind) -> Int {
      CellText.short(cell.value, kind, language).count
    }
    switch self {
    case .paragraph(let runs), .notice(let runs): return count(runs)
    case .list(let items): return items.reduce(0) { $0 + count($1) }
    case .facts(let facts), .keyFigures(let facts):
      return facts.reduce(0) { $0 + $1.label.count + count($1.cell, $1.kind) }
    case .table(let table):
      let heads = table.columns.reduce(0) { $0 + $1.heading.count }
      return table.rows.reduce(heads) { sum, row in
        zip(row.cells, table.columns).reduce(sum) { $0 + count($1.0, $1.1.kind) }
      }
    case .questions(let questions):
      return questions.reduce(0) { $0 + $1.question.count + count($1.answer) }
    case .cards, .figure, .panel: return 0
    }
  }
}
