import Spreadsheet

/// A worksheet, row after row.
final class SheetSource: TableSource {
  let path: String
  let sheet: String?
  private let reader: WorkbookReader
  private let rows: SheetRows

  /// Opens a sheet of a workbook.
  init(_ reader: WorkbookReader, _ sheet: WorkbookReader.Sheet) throws(RegistryError) {
    path = reader.path
    self.reader = reader
    self.sheet = sheet.name
    do throws(WorkbookFault) {
      rows = try reader.rows(of: sheet)
    } catch {
      throw .workbook(file: path, error)
    }
  }

  var progress: (read: Int, total: Int) { rows.progress }
  var encoding: TextEncoding? { nil }
  var delimiter: UInt8? { nil }

  func next(_ row: inout TableRow) throws(RegistryError) -> Bool {
    row.clear()
    do throws(WorkbookFault) {
      guard let number = try rows.next(bytes: &row.bytes, ends: &row.ends) else { return false }
      row.number = number
      return true
    } catch {
      throw .workbook(file: path, error)
    }
  }
}
