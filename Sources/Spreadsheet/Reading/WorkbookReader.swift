import Files

/// A workbook (ECMA-376) that is read sheet by sheet, row by row, in constant memory.
///
/// Parts are found by the relationships of the file, whatever their names.
package final class WorkbookReader {
  /// A sheet of the workbook, in the order of its tabs.
  package struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    package let name: String
    /// Whether a user sees it.
    package let isVisible: Bool
    /// Whether it has cells; charts and dialogs have none.
    package let hasCells: Bool
    let part: String
  }

  /// The path of the file, for messages.
  package let path: String
  /// The sheets in the order of their tabs.
  package let sheets: [Sheet]
  private let archive: ZipArchive
  private let stringsPart: String?
  private var strings: SpilledStrings?

  /// Opens a file that begins as a ZIP file.
  package init(path: String) throws(WorkbookFault) {
    self.path = path
    archive = try ZipArchive(path: path)
    let parts = PartFinder(archive: archive)
    let workbook = try parts.workbook()
    let list = SheetList()
    guard let stream = try archive.open(workbook) else { throw .notAWorkbook }
    try XMLStream(stream, list).finish()
    let relations = try parts.relations(of: workbook)
    stringsPart = relations.first { $0.type == "sharedStrings" }?.target
    sheets = list.sheets.enumerated().map { index, sheet in
      let relation = relations.first { $0.id == sheet.relation }
      return Sheet(
        name: sheet.name,
        isVisible: sheet.isVisible,
        hasCells: relation.map { $0.type == "worksheet" } ?? true,
        part: relation?.target ?? "xl/worksheets/sheet\(index + 1).xml"
      )
    }
  }

  /// The rows of a sheet.
  package func rows(of sheet: Sheet) throws(WorkbookFault) -> SheetRows {
    guard let stream = try archive.open(sheet.part) else { throw .partMissing(sheet.part) }
    let merged = try archive.open(sheet.part).map(MergedCells.init)
    guard let merged else { throw .partMissing(sheet.part) }
    return try SheetRows(stream, strings: try sharedStrings(), merged: merged)
  }

  /// The texts that cells share, read once for all sheets.
  private func sharedStrings() throws(WorkbookFault) -> SpilledStrings {
    if let strings { return strings }
    let strings = SpilledStrings()
    if let part = stringsPart
      ?? (archive.holds("xl/sharedStrings.xml") ? "xl/sharedStrings.xml" : nil),
      let stream = try archive.open(part)
    {
      let receiver = StringReceiver(strings)
      let xml = try XMLStream(stream, receiver)
      while try xml.advance() { if let fault = receiver.fault { throw fault } }
    }
    self.strings = strings
    return strings
  }
}

/// The list of sheets in the workbook's main part.
private final class SheetList: XMLReceiver {
  var sheets: [(name: String, relation: String, isVisible: Bool)] = []

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard "sheet" ~= name else { return }
    let state = attributes.text("state") ?? "visible"
    sheets.append((attributes.text("name") ?? "", attributes.text("id") ?? "", state == "visible"))
  }
}
