package import ChainModel
import DelimitedText

/// Writes a table as CSV that a spreadsheet can open without computing anything in it.
package enum TableText {
  /// The text of a table: a head and its rows, ranges in columns of their own.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - language: The language of units.
  ///   - keys: Whether the head gives the keys of the columns instead of words.
  /// - Returns: The text, lines ended by LF.
  package static func csv(_ table: AtlasTable, language: Language, keys: Bool = false) -> String {
    let flat = FlatTable(
      table,
      heading: keys ? .keys : .words,
      isCompact: !keys,
      language: language
    )
    var writer = DelimitedWriter()
    writer.write(flat.columns.map(\.heading))
    for row in flat.rows { writer.write(row.map(text)) }
    return writer.text
  }

  private static func text(_ cell: FlatTable.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text, _): text
    case .number(let number): number.isFinite ? plain(number) : ""
    case .date(let date): date.description
    }
  }

  /// A number without exponent where it is whole, else in its shortest form.
  private static func plain(_ number: Double) -> String {
    if abs(number) < 9e15, let whole = Int64(exactly: number) { return "\(whole)" }
    return "\(number)"
  }
}
