/// A table of a page or of an XML workbook, row after row.
final class MarkupSource: TableSource {
  let path: String
  let encoding: TextEncoding?
  let sheet: String?
  private let table: MarkupScanner.Table
  private var next = 0

  init(path: String, encoding: TextEncoding, table: MarkupScanner.Table) {
    self.path = path
    self.encoding = encoding
    self.table = table
    sheet = table.name
  }

  var progress: (read: Int, total: Int) { (next, table.rows.count) }
  var delimiter: UInt8? { nil }

  func next(_ row: inout TableRow) throws(RegistryError) -> Bool {
    row.clear()
    guard next < table.rows.count else { return false }
    let (number, cells) = table.rows[next]
    // Where the row's bytes begin: all rows before it end where their last cell does.
    row.number = number
    row.bytes.append(contentsOf: table.bytes[starts[next]..<starts[next + 1]])
    row.ends.append(contentsOf: table.ends[cells])
    next += 1
    return true
  }

  /// Where the bytes of each row begin, and where those of the last end.
  private lazy var starts: [Int] = {
    var starts = [0]
    for row in table.rows {
      starts.append(starts[starts.count - 1] + (table.ends[row.cells].last ?? 0))
    }
    return starts
  }()
}
