/// Where the fields of a row lie in its bytes, without white space; empty where they say nothing.
struct FieldCells {
  private var ranges = InlineArray<16, Range<Int>>(repeating: 0..<0)

  /// Finds the fields of a row by their columns.
  init(of row: borrowing TableRow, columns: [Int]) {
    let bytes = row.bytes.span
    for place in columns.indices where columns[place] >= 0 {
      let range = row.range(of: columns[place])
      let cell = bytes.extracting(range)
      let trimmed = TextFolding.trimmed(cell)
      if trimmed.isEmpty || UnknownWords.contain(cell.extracting(trimmed)) { continue }
      ranges[place] =
        range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
    }
  }

  /// Where a field lies.
  subscript(field: RegistryField) -> Range<Int> { ranges[field.place] }
}
