package import ChainModel
package import Tables

/// The atlas in one language, as a value: every page with its tables, figures and cards.
///
/// It is built once by ``PageContext``; exporters write it and compute nothing.
package struct AtlasDocument: Sendable {
  /// The language.
  package let language: Language
  /// What the atlas is called.
  package let title: String
  /// The region that it shows.
  package let region: Name
  /// The date that it speaks for.
  package let asOf: PartialDate
  /// The pages in reading order.
  package let pages: [AtlasPage]
  /// The pages of the booklet in reading order.
  package let booklet: [AtlasPage]
  /// Who answers for what is printed.
  package let imprint: Imprint
  /// What a search finds.
  package let search: [SearchEntry]
  /// The tables of the workbook and the data package, in order.
  package let tables: [AtlasTable]
  /// The files of the workspace, so that a figure can lead to its line.
  package let files: [WorkspaceFile]

  /// Makes a document.
  package init(
    language: Language,
    title: String,
    region: Name,
    asOf: PartialDate,
    pages: [AtlasPage],
    booklet: [AtlasPage] = [],
    imprint: Imprint = Imprint(),
    search: [SearchEntry],
    tables: [AtlasTable],
    files: [WorkspaceFile]
  ) {
    self.language = language
    self.title = title
    self.region = region
    self.asOf = asOf
    self.pages = pages
    self.booklet = booklet
    self.imprint = imprint
    self.search = search
    self.tables = tables
    self.files = files
  }
}

/// A file of the workspace as it is.
package struct WorkspaceFile: Hashable, Sendable {
  /// The path below the workspace.
  package let path: String
  /// What is in it.
  package let text: String

  /// Makes a file.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Something that a search finds.
package struct SearchEntry: Hashable, Sendable {
  /// What it is, for example 产品.
  package let group: String
  /// What it is called.
  package let title: String
  /// Other names of it, in both languages.
  package let terms: [String]
  /// Its page.
  package let page: PageID
  /// The place on the page, if it has no page of its own.
  package let anchor: String?

  /// Makes an entry.
  package init(
    group: String,
    title: String,
    terms: [String],
    page: PageID,
    anchor: String? = nil
  ) {
    self.group = group
    self.title = title
    self.terms = terms
    self.page = page
    self.anchor = anchor
  }
}
