import ChainModel
import GapAnalysis
import Tables

/// Gaps as pages list them: what answers each stands beside it, and no size that a project gives
/// otherwise.
struct GapListing {
  private let context: PageContext

  /// Columns that a project answers: its own size, money and place stand in its book.
  private static let answered: Set<String> = [
    "proposed", "cny", "feasibility", "outflowClosed", "bestZone",
  ]

  init(_ context: PageContext) {
    self.context = context
  }

  /// All gaps in rank order.
  func table() -> AtlasTable {
    dressed(context.tables.gaps(), gaps: context.input.report.gaps)
  }

  /// Some gaps in their order.
  func table(_ gaps: [Gap], id: String) -> AtlasTable {
    dressed(context.tables.gaps(gaps, id: id), gaps: gaps)
  }

  /// What is said of a gap: the project that closes it, or why none is listed.
  static func answer(to gap: Gap, in books: BookContext) -> TextRun? {
    if let project = books.report.project(closing: gap) {
      return TextRun(
        ProjectBook.title(of: project, in: books),
        link: .page(.project(project.id))
      )
    }
    let refused = books.report.refusal(of: gap)
    return refused.map { TextRun(books.say($0.reason.words), link: .page(.projects)) }
  }

  private func dressed(_ table: AtlasTable, gaps: [Gap]) -> AtlasTable {
    let kept = table.columns.indices.filter { !Self.answered.contains(table.columns[$0].id) }
    let place = kept.firstIndex { table.columns[$0].id == "process" }.map { $0 + 1 } ?? kept.count
    var columns = kept.map { table.columns[$0] }
    columns.insert(TableColumn("project", context.say(Heading.projects), .main), at: place)
    let byID = Dictionary(gaps.map { ($0.id.text, $0) }) { first, _ in first }
    let rows = table.rows.map { row in
      var cells = kept.map { row.cells[$0] }
      let answer = row.id.flatMap { byID[$0] }.flatMap { Self.answer(to: $0, in: context.books) }
      cells.insert(answer.map { .text($0.text, link: $0.link) } ?? .empty, at: place)
      return TableRow(id: row.id, cells)
    }
    return AtlasTable(
      id: table.id,
      title: table.title,
      note: table.note,
      columns: columns,
      rows: rows,
      hasAnchors: table.hasAnchors
    )
  }
}
