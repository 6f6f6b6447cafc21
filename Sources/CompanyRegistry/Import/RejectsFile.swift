import DelimitedText
import Files

/// The list of rejected rows and of cells that could not be read; it takes its name when it is whole.
final class RejectsFile {
  /// How a list begins, also one of an older program; the byte-order mark lets spreadsheets see that it
  /// is UTF-8.
  private static let heading = Array("\u{FEFF}row,reason,name,code".utf8)

  private let file: TemporaryFile
  private var buffer = RejectsFile.heading + Array(",text\n".utf8)

  /// Begins a list.
  init() throws(FileError) {
    file = try TemporaryFile()
  }

  /// Where the list of a file goes: where somebody wants it, else beside the file.
  static func place(for file: String, wanted: String?) -> String {
    wanted ?? file + ".rejects.csv"
  }

  /// Removes the list of an earlier run, and nothing else that may have its name.
  static func removeOld(_ path: String) throws(FileError) {
    guard isOurs(path) else { return }
    try OutputFile.remove(path)
  }

  /// Whether a file is such a list.
  private static func isOurs(_ path: String) -> Bool {
    do throws(FileError) {
      var start: [UInt8] = []
      _ = try InputFile(path: path).read(upTo: heading.count, at: 0, into: &start)
      return start == heading
    } catch {
      return false
    }
  }

  /// Adds a row that was rejected, with its code, or a cell that could not be read, with its text.
  func add(
    row: String,
    reason: String,
    name: String,
    code: String = "",
    text: String = ""
  ) throws(FileError) {
    if row.utf8.allSatisfy({ (48...57).contains($0) }) {
      buffer.append(contentsOf: row.utf8)
    } else {
      quote(row)
    }
    buffer.append(contentsOf: ",\(reason),".utf8)
    quote(name)
    buffer.append(UInt8(ascii: ","))
    quote(code)
    buffer.append(UInt8(ascii: ","))
    quote(text)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes the rest and gives the list its name.
  ///
  /// What stands beside an input and is no such list is left; what somebody names is replaced.
  func finish(as path: String, isNamed: Bool) throws(FileError) {
    try flush()
    guard isNamed || !OutputFile.exists(path) || Self.isOurs(path) else {
      throw .inTheWay(path: path)
    }
    try OutputFile.write(contentsOf: file, to: path)
  }

  /// Quotes a cell; one that a spreadsheet would compute gets an apostrophe before it.
  private func quote(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    if DelimitedWriter.isFormula(text) { buffer.append(39) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(UInt8(ascii: "\"")) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private func flush() throws(FileError) {
    try file.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
