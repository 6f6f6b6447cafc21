public import AtlasPages
import ChainModel
public import Spreadsheet
import Tables

/// Writes all tables of a document as one workbook, with links back to the pages of the site.
public struct WorkbookExporter: Sendable {
  private let document: AtlasDocument
  private let isFirst: Bool

  /// Takes a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - isFirst: Whether it is the main language, whose workbook bears no language in its name.
  public init(_ document: AtlasDocument, isFirst: Bool = true) {
    self.document = document
    self.isFirst = isFirst
  }

  /// Where the workbook stands in the site.
  public var path: String {
    isFirst ? "atlas.xlsx" : "atlas-\(document.language.rawValue).xlsx"
  }

  /// The workbook as a file of the site.
  public func file() throws(SpreadsheetError) -> AtlasFile {
    let address = PageAddress(path: path, language: document.language)
    let pages = Set(document.pages.map(\.id))
    let files = Set(document.files.map(\.path))
    let maker = TableWorkbook(language: document.language) { link in
      switch link {
      case .page(let page, _): pages.contains(page) ? address.address(link) : nil
      case .line(let origin): files.contains(origin.file) ? address.address(link) : nil
      case .source, .web: address.address(link)
      }
    }
    let workbook = maker.workbook(
      title: document.title,
      asOf: document.asOf,
      tables: document.tables
    )
    return AtlasFile(path: path, bytes: try WorkbookWriter().bytes(of: workbook))
  }
}
