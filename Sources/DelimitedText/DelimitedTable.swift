/// A whole delimited text in memory, for tables that people edit.
public struct DelimitedTable: Hashable, Sendable {
  /// One cell and where it begins.
  public struct Cell: Hashable, Sendable {
    /// The text without quotation marks.
    public let text: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in characters, counted from 1.
    public let column: Int
  }

  /// One record that is no empty line.
  public struct Row: Hashable, Sendable {
    /// The line it begins on, counted from 1.
    public let line: Int
    /// Its cells.
    public let cells: [Cell]
  }

  /// The records in order.
  public let rows: [Row]
  /// The torn places in order.
  public let faults: [DelimitedFault]

  /// Reads a text; empty lines are left out.
  public init(_ bytes: [UInt8], dialect: Dialect = .comma) {
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
