/// One row of a table: the cells behind each other in one buffer.
struct TableRow {
  /// The bytes of all cells.
  var bytes: [UInt8] = []
  /// Where each cell ends.
  var ends: [Int] = []
  /// The row's number in the file, counted from 1.
  var number = 0
  /// Why the row cannot be used, if it cannot.
  var fault: RowFault?
  /// Members of a JSON line that are handed through.
  var passed: [(key: String, value: String)] = []

  /// The number of cells.
  var count: Int { ends.count }

  /// The range of a cell in `bytes`; empty for cells that the row does not have.
  func range(of cell: Int) -> Range<Int> {
    guard cell >= 0, cell < ends.count else { return 0..<0 }
    return (cell == 0 ? 0 : ends[cell - 1])..<ends[cell]
  }

  /// The text of a cell, without white space at its ends.
  func text(_ cell: Int) -> String {
    let bytes = bytes.span.extracting(range(of: cell))
    return bytes.extracting(TextFolding.trimmed(bytes)).text
  }

  /// Makes the row empty and keeps its memory.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    fault = nil
    passed.removeAll()
  }
}

/// Why a row cannot be read.
enum RowFault: Hashable, Sendable {
  /// The row is longer than any row of a registry.
  case tooLong
  /// A quote is never closed.
  case tornQuote
  /// A line is no JSON object.
  case notJSON
}
