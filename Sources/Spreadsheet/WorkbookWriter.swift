import CXlsxWriter
import Files
import Glibc

/// Writes a workbook as XLSX.
///
/// The same workbook gives the same bytes: the dates in the file come from the value.
package struct WorkbookWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The bytes of a workbook.
  package func bytes(of workbook: Workbook) throws(SpreadsheetError) -> [UInt8] {
    let file: TemporaryFile
    do throws(FileError) {
      file = try TemporaryFile()
    } catch {
      throw .file(error)
    }
    try write(workbook, to: file.path)
    do throws(FileError) {
      return try file.contents()
    } catch {
      throw .file(error)
    }
  }

  /// Writes a workbook to a file.
  package func write(_ workbook: Workbook, to path: String) throws(SpreadsheetError) {
    for sheet in workbook.sheets where sheet.rows.count > 1_048_000 || sheet.columns.count > 16_384
    {
      throw .tooLarge(sheet: sheet.name, rows: sheet.rows.count, columns: sheet.columns.count)
    }
    guard let book = workbook_new(path) else {
      throw .file(.unwritable(path: path, reason: "Cannot allocate memory"))
    }
    setProperties(of: book, workbook)
    let styles = SheetStyles(book)
    let names = SheetName.unique(workbook.sheets.map(\.name))
    for (sheet, name) in zip(workbook.sheets, names) {
      guard let page = workbook_add_worksheet(book, name) else {
        throw .file(.unwritable(path: path, reason: "no sheet '\(name)' can be added"))
      }
      SheetWriter(sheet: sheet, page: page, styles: styles).write()
    }
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else {
      throw .file(.unwritable(path: path, reason: String(cString: lxw_strerror(status))))
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
