/// Where the fields of a row lie in its bytes, without white space; empty where they say nothing.
struct FieldCells {
  private var ranges = InlineArray<16, Range<Int>>(repeating: 0..<0)

  /// Finds the fields of a row by their columns.
  init(of row: borrowing TableRow, columns: [Int]) {
    let bytes = row.bytes.span
    for place in columns.indices where columns[place] >= 0 {
      let range = row.range(of: columns[place])
      let cell = bytes.extracting(range)
      let trimmed = Self.withoutFormula(TextFolding.trimmed(cell), in: cell)
      if trimmed.isEmpty || UnknownWords.contain(cell.extracting(trimmed)) { continue }
      ranges[place] =
        range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
    }
  }

  /// The text of `="…"`, by which exports keep a spreadsheet from taking it for a number.
  private static func withoutFormula(_ range: Range<Int>, in cell: Bytes) -> Range<Int> {
    guard range.count >= 3, cell[range.lowerBound] == 61, cell[range.lowerBound + 1] == 34,
      cell[range.upperBound - 1] == UInt8(ascii: "\"")
    else { return range }
    return range.lowerBound + 2..<range.upperBound - 1
  }

  /// Where a field lies.
  subscript(field: RegistryField) -> Range<Int> { ranges[field.place] }
}
