public import ChainModel
public import Tables

/// The atlas in one language, as a value: every page with its tables, figures and cards.
///
/// It is built once by ``PageContext``; exporters write it and compute nothing.
public struct AtlasDocument: Sendable {
  /// The language.
  public let language: Language
  /// What the atlas is called.
  public let title: String
  /// The region that it shows.
  public let region: Name
  /// The date that it speaks for.
  public let asOf: PartialDate
  /// The pages in reading order.
  public let pages: [AtlasPage]
  /// The pages of the booklet in reading order.
  public let booklet: [AtlasPage]
  /// Who answers for what is printed.
  public let imprint: Imprint
  /// What a search finds.
  public let search: [SearchEntry]
  /// The tables of the workbook and the data package, in order.
  public let tables: [AtlasTable]
  /// The files of the workspace, so that a figure can lead to its line.
  public let files: [WorkspaceFile]

  /// Makes a document.
  public init(
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
public struct WorkspaceFile: Hashable, Sendable {
  /// The path below the workspace.
  public let path: String
  /// What is in it.
  public let text: String

  /// Makes a file.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Something that a search finds.
public struct SearchEntry: Hashable, Sendable {
  /// What it is, for example 产品.
  public let group: String
  /// What it is called.
  public let title: String
  /// Other names of it, in both languages.
  public let terms: [String]
  /// Its page.
  public let page: PageID
  /// The place on the page, if it has no page of its own.
  public let anchor: String?

  /// Makes an entry.
  public init(
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
