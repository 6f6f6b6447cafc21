import AtlasPages
import ChainModel
import Markup
import Tables

/// Writes pages as a site: a page a file, openable from a disk without network or server.
struct SiteWriter: Sendable {
  private let documents: [AtlasDocument]
  private let sources: [Source.ID: Source]
  private let charts: ChartLibrary?

  /// Takes the documents, one a language.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - sources: The sources that they lead to.
  ///   - charts: What charts are drawn with on a screen; without it they keep their size.
  init(_ documents: [AtlasDocument], sources: [Source], charts: ChartLibrary? = nil) {
    self.documents = documents
    self.charts = charts
    var byID: [Source.ID: Source] = [:]
    for source in sources { byID[source.id] = source }
    self.sources = byID
  }

  /// All files of the site, in the same order each time; languages are written side by side.
  func files() async -> [AtlasFile] {
    var parts: [Language: [AtlasFile]] = [:]
    await withTaskGroup(of: (Language, [AtlasFile]).self) { group in
      for document in documents {
        group.addTask { (document.language, self.pages(of: document)) }
      }
      for await (language, files) in group { parts[language] = files }
    }
    return [
      AtlasFile(path: "assets/atlas.css", text: Resources.siteStyle),
      AtlasFile(path: "assets/atlas.js", text: Resources.siteScript),
    ] + panelFiles + chartFiles + languages.flatMap { parts[$0] ?? [] } + dataFiles()
  }

  private var languages: [Language] { documents.map(\.language) }

  /// The script of the panel, where a page has one.
  private var panelFiles: [AtlasFile] {
    documents.contains { $0.pages.contains(where: \.hasPanel) }
      ? [AtlasFile(path: "assets/panel.js", text: Resources.panelScript)] : []
  }

  private var chartFiles: [AtlasFile] {
    guard let charts else { return [] }
    return charts.scripts + [AtlasFile(path: "assets/charts.js", text: Resources.chartScript)]
  }

  private func pages(of document: AtlasDocument) -> [AtlasFile] {
    let shell = SiteShell(
      document: document,
      languages: languages,
      chartScripts: chartFiles.map(\.path)
    )
    let pages = Set(document.pages.map(\.id))
    let dataFiles = Set(document.files.map(\.path))
    return document.pages.map { page($0, shell, pages: pages, dataFiles: dataFiles) }
      + [search(document, pages: pages)]
  }

  /// The files of the workspace, and the way in where no Chinese page is at the root.
  private func dataFiles() -> [AtlasFile] {
    guard let first = documents.first else { return [] }
    let shell = SiteShell(
      document: first,
      languages: languages,
      chartScripts: chartFiles.map(\.path)
    )
    let files = first.files.map { DataFilePage(file: $0, shell: shell).output() }
    guard first.language != .zh, first.pages.contains(where: { $0.id == .overview }) else {
      return files
    }
    return files + [redirect(to: PageAddress.path(of: .overview, first.language), first)]
  }

  private func page(
    _ page: AtlasPage,
    _ shell: SiteShell,
    pages: Set<PageID>,
    dataFiles: Set<String>
  ) -> AtlasFile {
    let address = PageAddress(of: page.id, language: shell.document.language)
    let context = HTMLContext(
      language: shell.document.language,
      sources: sources,
      files: dataFiles,
      pages: pages,
      address: address.address,
      drawsCharts: charts != nil
    )
    var html = MarkupWriter(.html)
    shell.write(title: page.title, page: page.id, at: address, to: &html) { html in
      PageHTML(context: context, shell: shell).write(page, to: &html)
    }
    return AtlasFile(path: address.path, bytes: html.bytes)
  }

  /// What a search finds, as a script: a page from a disk may load scripts, but no data.
  private func search(_ document: AtlasDocument, pages: Set<PageID>) -> AtlasFile {
    let entries = document.search.filter { pages.contains($0.page) }.map { entry -> JSONValue in
      var path = PageAddress.path(of: entry.page, .zh)
      if let anchor = entry.anchor { path += "#" + PageAddress.anchor(anchor) }
      return .array([
        .string(entry.group), .string(entry.title), .string(entry.terms.joined(separator: "\n")),
        .string(path),
      ])
    }
    let json = JSONWriter(isIndented: false).text(.array(entries))
    return AtlasFile(
      path: "assets/search-\(document.language.rawValue).js",
      text: "window.atlasSearch = " + json.dropLast() + ";\n"
    )
  }

  /// The way in where no Chinese page is at the root.
  private func redirect(to path: String, _ document: AtlasDocument) -> AtlasFile {
    var html = MarkupWriter(.html)
    html.literal("<!DOCTYPE html>\n")
    html.element("html", ["lang": document.language.rawValue]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.element("title", text: document.title)
        html.void("meta", ["http-equiv": "refresh", "content": "0; url=\(path)"])
      }
      html.element("body") { html in
        html.element("a", ["href": path], text: document.title)
      }
    }
    return AtlasFile(path: "index.html", bytes: html.bytes)
  }
}
