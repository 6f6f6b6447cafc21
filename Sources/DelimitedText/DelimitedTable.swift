/// A whole delimited text in memory, for tables that people edit.
package struct DelimitedTable: Hashable, Sendable {
  /// One cell and where it begins.
  package struct Cell: Hashable, Sendable {
    /// The text without quotation marks.
    package let text: String
    /// The line, counted from 1.
    package let line: Int
    /// The column in characters, counted from 1.
    package let column: Int
  }

  /// One record that is no empty line.
  package struct Row: Hashable, Sendable {
    /// The line it begins on, counted from 1.
    package let line: Int
    /// Its cells.
    package let cells: [Cell]
  }

  /// The records in order.
  package let rows: [Row]
  /// The torn places in order.
  package let faults: [DelimitedFault]

  /// Reads a text; empty lines are left out.
  package init(_ bytes: [UInt8], dialect: Dialect = .comma) {
    var reader = DelimitedReader(dialect)
    reader.append(bytes)
    reader.finish()
    var rows: [Row] = []
    var faults: [DelimitedFault] = []
    reading: while true {
      switch reader.next() {
      case .record where reader.isBlank: continue
      case .record:
        rows.append(
          Row(
            line: reader.line,
            cells: (0..<reader.count).map {
              let place = reader.place(of: $0)
              return Cell(text: reader.text(of: $0), line: place.line, column: place.column)
            }
          )
        )
      case .fault(let fault): faults.append(fault)
      case .needsBytes, .end: break reading
      }
    }
    self.rows = rows
    self.faults = faults
  }
}
