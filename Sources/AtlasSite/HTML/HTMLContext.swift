import ChainModel
import Markup
import Tables

/// What writing a page needs to know: its language, its sources, and where links lead.
struct HTMLContext {
  let language: Language
  let sources: [Source.ID: Source]
  /// The data files that lines can lead to.
  let files: Set<String>
  /// Pages that exist.
  let pages: Set<PageID>
  let address: (AtlasLink) -> String?
  /// Whether it is for paper: nothing folds, nothing scrolls.
  var isPaper = false
  /// Whether charts are drawn anew on the screen.
  var drawsCharts = false

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// The address of a link that leads somewhere.
  func target(_ link: AtlasLink?) -> String? {
    guard let link else { return nil }
    switch link {
    case .page(let page, _): return pages.contains(page) ? address(link) : nil
    case .line(let origin): return files.contains(origin.file) ? address(link) : nil
    case .source(let id): return sources[id] != nil ? address(link) : nil
    case .web(let url): return SafeAddress.isSafe(url) ? address(link) : nil
    }
  }

  /// Text inside a link, where it leads somewhere.
  func linked(
    _ text: String,
    _ link: AtlasLink?,
    class name: String? = nil,
    title: String? = nil,
    to html: inout MarkupWriter
  ) {
    if let target = target(link) {
      let rel = target.hasPrefix("http") ? "noopener noreferrer" : nil
      html.element(
        "a",
        ["href": target, "class": name, "title": title, "rel": rel],
        text: text
      )
    } else if name != nil || title != nil {
      html.element("span", ["class": name, "title": title], text: text)
    } else {
      html.text(text)
    }
  }

  /// What a reader sees when pointing at a source.
  func hint(_ id: Source.ID) -> String {
    guard let source = sources[id] else { return id.text }
    let date = source.date.map { ", \($0)" } ?? ""
    let grade = source.grade.words.text(in: language)
    return "\(source.title) — \(source.publisher)\(date) · \(grade)"
  }
}
