import AtlasPages
import ChainModel
import Spreadsheet
import Tables

/// Writes all tables of each document as one workbook, with links back to the pages of the site.
package struct WorkbookExporter: AtlasExporter {
  /// Makes an exporter.
  package init() {}

  /// The workbooks; that of the main language bears no language in its name.
  package func files(of atlas: PublishedAtlas) throws -> [AtlasFile] {
    try atlas.documents.enumerated().map { index, document in
      let language = document.language.rawValue
      return try file(document, path: index == 0 ? "atlas.xlsx" : "atlas-\(language).xlsx")
    }
  }

  private func file(_ document: AtlasDocument, path: String) throws(SpreadsheetError) -> AtlasFile {
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
