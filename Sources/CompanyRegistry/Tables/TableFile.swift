import Files
import Spreadsheet

/// The tables of a file: the sheets of a workbook, the tables of a page, or the text itself.
struct TableFile {
  /// A table of the file.
  struct Part {
    /// The name of the sheet; nil for a text file, which is one table.
    let name: String?
    let isVisible: Bool
    let hasCells: Bool
    fileprivate let number: Int
  }

  /// The largest page that is read: it is held in memory.
  static let largestPage = 512 << 20

  private enum Content {
    case text
    case lines
    case workbook(WorkbookReader)
    case page(TextEncoding, [MarkupScanner.Table])
  }

  /// The path of the file.
  let path: String
  /// The tables in their order.
  let parts: [Part]
  private let content: Content
  private let mapping: ColumnMapping

  /// Opens a file and lists its tables.
  init(path: String, mapping: ColumnMapping) throws(RegistryError) {
    self.path = path
    self.mapping = mapping
    var start: [UInt8] = []
    _ = try InputFile.opened(path).take(upTo: 1 << 12, at: 0, into: &start)
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let reader: WorkbookReader
      do throws(WorkbookFault) {
        reader = try WorkbookReader(path: path)
      } catch {
        throw .workbook(file: path, error)
      }
      content = .workbook(reader)
      parts = reader.sheets.enumerated().map { number, sheet in
        Part(name: sheet.name, isVisible: sheet.isVisible, hasCells: sheet.hasCells, number: number)
      }
    } else if OldWorkbook.isOne(start) {
      throw .oldWorkbook(file: path, try OldWorkbook(path: path))
    } else if Self.isMarkup(start) {
      let text = try Self.page(path, mapping)
      let tables = MarkupScanner(text.bytes).tables
      content = .page(text.encoding, tables)
      parts = tables.enumerated().map { number, table in
        Part(name: table.name, isVisible: true, hasCells: true, number: number)
      }
    } else if start.drop(while: { $0 <= 32 }).first == UInt8(ascii: "{") {
      content = .lines
      parts = [Part(name: nil, isVisible: true, hasCells: true, number: 0)]
    } else {
      content = .text
      parts = [Part(name: nil, isVisible: true, hasCells: true, number: 0)]
    }
  }

  /// The rows of a table.
  func source(of part: Part) throws(RegistryError) -> any TableSource {
    switch content {
    case .text:
      try DelimitedSource(path: path, encoding: mapping.encoding, delimiter: mapping.delimiter)
    case .lines: try JSONLineSource(path: path, selection: mapping.lines)
    case .workbook(let reader): try SheetSource(reader, reader.sheets[part.number])
    case .page(let encoding, let tables):
      MarkupSource(path: path, encoding: encoding, table: tables[part.number])
    }
  }

  /// Whether a file begins as a page or as XML does, after a mark and blanks, in any encoding.
  private static func isMarkup(_ start: [UInt8]) -> Bool {
    let shown = start.filter { $0 != 0 }.drop { $0 <= 32 || $0 >= 0xBB }
    let text = String(decoding: shown.prefix(512), as: UTF8.self).lowercased()
    return [
      "<html", "<!doctype html", "<table", "<?xml", "<meta", "<head", "<workbook", "<style", "<div",
    ]
    .contains { text.hasPrefix($0) }
  }

  private static func page(
    _ path: String,
    _ mapping: ColumnMapping
  ) throws(RegistryError) -> (bytes: [UInt8], encoding: TextEncoding) {
    let text = try TextBytes(path: path, encoding: mapping.encoding)
    guard text.file.size <= largestPage else { throw .malformed(file: path, .pageTooLarge) }
    var bytes: [UInt8] = []
    while try text.read(into: &bytes) {}
    return (bytes, text.encoding)
  }
}
