import CXlsxWriter
import Glibc

/// Writes a workbook as XLSX.
///
/// The same workbook gives the same bytes: the dates in the file come from the value.
public struct WorkbookWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The bytes of a workbook.
  public func bytes(of workbook: Workbook) throws(SpreadsheetError) -> [UInt8] {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(folder)/chainatlas-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .noTemporaryFile(folder: folder) }
    close(descriptor)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try write(workbook, to: path)
    guard let file = fopen(path, "rb") else {
      throw .notWritten(path: path, reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return result }
      result += buffer[0..<count]
    }
  }

  /// Writes a workbook to a file.
  public func write(_ workbook: Workbook, to path: String) throws(SpreadsheetError) {
    for sheet in workbook.sheets where sheet.rows.count > 1_048_000 || sheet.columns.count > 16_384
    {
      throw .tooLarge(sheet: sheet.name, rows: sheet.rows.count, columns: sheet.columns.count)
    }
    guard let book = workbook_new(path) else {
      throw .notWritten(path: path, reason: "out of memory")
    }
    setProperties(of: book, workbook)
    let styles = SheetStyles(book)
    let names = SheetName.unique(workbook.sheets.map(\.name))
    for (sheet, name) in zip(workbook.sheets, names) {
      guard let page = workbook_add_worksheet(book, name) else {
        throw .notWritten(path: path, reason: "no sheet '\(name)' can be added")
      }
      SheetWriter(sheet: sheet, page: page, styles: styles).write()
    }
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else {
      throw .notWritten(path: path, reason: String(cString: lxw_strerror(status)))
    }
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook) {
    var day = tm()
    day.tm_year = Int32(workbook.created.year - 1900)
    day.tm_mon = Int32(workbook.created.month - 1)
    day.tm_mday = Int32(workbook.created.day)
    let created = timegm(&day)
    workbook.title.withCString { title in
      "ChainAtlas".withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        properties.created = created
        workbook_set_properties(book, &properties)
      }
    }
  }
}
