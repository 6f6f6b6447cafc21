import DelimitedText
import Files

/// A CSV or TSV file, row after row, in constant memory.
final class DelimitedSource: TableSource {
  private let text: TextBytes
  private var reader: DelimitedReader
  private var block: [UInt8] = []
  private var rowNumber = 0
  private static let longestRow = 1 << 17

  /// Opens a file; encoding and delimiter are guessed where they are not given.
  init(path: String, encoding: TextEncoding?, delimiter: UInt8?) throws(RegistryError) {
    text = try TextBytes(path: path, encoding: encoding)
    let isEmpty = try !text.read(into: &block)
    reader = DelimitedReader(
      Dialect(
        delimiter: delimiter ?? Self.guessDelimiter(block),
        maximumRecordBytes: Self.longestRow
      )
    )
    if isEmpty { reader.finish() } else { reader.append(block) }
  }

  var path: String { text.file.path }
  var progress: (read: Int, total: Int) { (text.file.position, text.file.size) }
  var encoding: TextEncoding? { text.encoding }
  var delimiter: UInt8? { reader.dialect.delimiter }
  var sheet: String? { nil }

  func next(_ row: inout TableRow) throws(RegistryError) -> Bool {
    row.clear()
    while true {
      switch reader.next() {
      case .record:
        rowNumber += 1
        if reader.isBlank, row.fault == nil { continue }
        row.number = rowNumber
        reader.copyCells(to: &row.bytes, ends: &row.ends)
        return true
      case .fault(let fault):
        switch fault.kind {
        case .unterminatedQuote: row.fault = .tornQuote
        case .textAfterQuote: break
        case .recordTooLong:
          rowNumber += 1
          row.number = rowNumber
          row.fault = .tooLong
          return true
        }
      case .needsBytes:
        block.removeAll(keepingCapacity: true)
        if try text.read(into: &block) { reader.append(block) } else { reader.finish() }
      case .end:
        return false
      }
    }
  }

  /// The delimiter that occurs most in the first ten lines, outside quotes; else a comma.
  private static func guessDelimiter(_ start: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [44, 9, 59, 124]
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    var line = 0
    for byte in start {
      if byte == 34 { isQuoted.toggle() }
      if byte == 10, !isQuoted { line += 1 }
      if line == 10 { break }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? 44 : candidates[counts.firstIndex(of: most) ?? 0]
  }
}
