package import ChainModel
import Markup

/// Writes a table as aligned text for a terminal.
package struct TerminalTable: Sendable {
  /// The widest that a column of text may be, in terminal columns.
  package let widest: Int
  /// The least important columns that are printed.
  package let importance: TableColumn.Importance
  /// The language of marks.
  package let language: Language

  /// Makes a writer.
  package init(
    language: Language,
    importance: TableColumn.Importance = .usual,
    widest: Int = 32
  ) {
    self.language = language
    self.importance = importance
    self.widest = widest
  }

  /// The text of a table: title, head, a line, rows, note.
  package func text(_ table: AtlasTable) -> String {
    let shown = table.columns.indices.filter {
      table.columns[$0].importance >= importance
    }
    let head = shown.map { index in
      let column = table.columns[index]
      return column.unit.map { "\(column.heading)(\($0))" } ?? column.heading
    }
    let rows = table.rows.map { row in
      shown.map { text(row.cells[$0], table.columns[$0]) }
    }
    let widths = shown.indices.map { place in
      ([head] + rows).map { DisplayWidth.width(of: $0[place]) }.max() ?? 0
    }
    let isNumeric = shown.map { table.columns[$0].isNumeric }
    var lines = [MarkupEscape.plain(table.title)]
    lines.append(line(head, widths, isNumeric))
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    lines += rows.map { line($0, widths, isNumeric) }
    if let note = table.note { lines.append(note) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    var result = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(
        repeating: " ",
        count: max(0, widths[index] - DisplayWidth.width(of: cell))
      )
      if index > 0 { result += "  " }
      if isNumeric[index] {
        result += padding + cell
      } else {
        result += index == cells.count - 1 ? cell : cell + padding
      }
    }
    while result.hasSuffix(" ") { result.removeLast() }
    return result
  }

  private func text(_ cell: TableCell, _ column: TableColumn) -> String {
    if column.kind == .sources {
      return DisplayWidth.cut(cell.sources.map(\.text).joined(separator: " "), to: widest)
    }
    var text = CellText.short(cell.value, column.kind, language)
    if cell.isLowerBound, !text.isEmpty, cell.value != .unknown { text = "≥" + text }
    if cell.isEstimate, column.isNumeric, cell.value != .unknown {
      text += language == .zh ? "估" : " e"
    }
    text = MarkupEscape.plain(text)
    return column.isNumeric ? text : DisplayWidth.cut(text, to: widest)
  }
}
