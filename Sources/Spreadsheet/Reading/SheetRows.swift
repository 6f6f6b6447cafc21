/// The rows of a worksheet, one after the other.
package final class SheetRows {
  /// The most bytes that the cells of a row may have together.
  static let longestRow = 1 << 22

  private let receiver: RowReceiver
  private let xml: XMLStream
  private var next = 0
  private var fault: WorkbookFault?

  init(
    _ stream: ZipStream,
    strings: SpilledStrings,
    merged: MergedCells
  ) throws(WorkbookFault) {
    receiver = RowReceiver(strings: strings, merged: merged)
    xml = try XMLStream(stream, receiver)
  }

  /// How much of the sheet was read, in bytes.
  package var progress: (read: Int, total: Int) { xml.progress }

  /// Reads the next row that holds anything.
  ///
  /// - Parameters:
  ///   - bytes: Gets the cells, one behind the other.
  ///   - ends: Gets where each cell ends; columns that a row leaves out are empty cells.
  /// - Returns: The row's number on the sheet, from 1; nil at the end.
  /// - Throws: `WorkbookFault` where the part is damaged; the rows before it were handed over.
  package func next(bytes: inout [UInt8], ends: inout [Int]) throws(WorkbookFault) -> Int? {
    while next == receiver.rows.count {
      receiver.removeRows()
      next = 0
      if let fault { throw fault }
      do throws(WorkbookFault) {
        guard try xml.advance() else { return nil }
      } catch {
        // The rows before the damage come first.
        fault = error
      }
      fault = fault ?? receiver.fault
    }
    let row = receiver.rows[next]
    next += 1
    bytes.append(contentsOf: receiver.bytes[row.bytes])
    ends.append(contentsOf: receiver.ends[row.ends])
    return row.number
  }
}
