public import ChainModel
import Markup
import Wording

/// Writes the site: a page a file, openable from a disk without network or server.
public struct SiteExporter: Sendable {
  private let documents: [AtlasDocument]
  private let sources: [Source.ID: Source]

  /// Takes the documents, one a language.
  public init(_ documents: [AtlasDocument], sources: [Source]) {
    self.documents = documents
    var byID: [Source.ID: Source] = [:]
    for source in sources { byID[source.id] = source }
    self.sources = byID
  }

  /// All files of the site.
  public func files() -> [AtlasFile] {
    var files = [
      AtlasFile(path: "assets/atlas.css", text: SiteStyle.text),
      AtlasFile(path: "assets/atlas.js", text: SiteScript.text),
    ]
    let languages = documents.map(\.language)
    for document in documents {
      let shell = SiteShell(document: document, languages: languages)
      let pages = Set(document.pages.map(\.id))
      let dataFiles = Set(document.files.map(\.path))
      for page in document.pages {
        files.append(self.page(page, shell, pages: pages, dataFiles: dataFiles))
      }
      files.append(search(document, pages: pages))
    }
    if let first = documents.first {
      let shell = SiteShell(document: first, languages: languages)
      files += first.files.map { DataFilePage(file: $0, shell: shell).output() }
    }
    if let first = documents.first, first.language != .zh,
      first.pages.contains(where: { $0.id == .overview })
    {
      files.append(redirect(to: PageAddress.path(of: .overview, first.language), first))
    }
    return files
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
      address: address.address
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
