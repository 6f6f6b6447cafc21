import AtlasPages
import ChainModel
import Markup
import Tables

/// A page of the booklet: a map across a page of its own, a project book on one page, or text.
struct BookletPage {
  private let page: AtlasPage
  private let context: HTMLContext

  init(_ page: AtlasPage, _ context: HTMLContext) {
    self.page = page
    self.context = context
  }

  /// Whether it opens a part of the booklet.
  static func isChapter(_ id: PageID) -> Bool {
    if case .project = id { false } else { true }
  }

  func write(to html: inout MarkupWriter) {
    html.newline()
    if let map = onlyMap {
      sheet(map, &html)
      return
    }
    let isBook = !Self.isChapter(page.id)
    let name = isBook ? "book" : "chapter"
    html.element("article", ["id": page.id.anchor, "class": name]) { html in
      html.element("div", ["class": "title", "data-name": page.title]) { html in
        if let kicker = page.kicker { html.element("p", ["class": "kicker"], text: kicker) }
        html.element("h1", ["class": isBook ? "entry" : "head"], text: page.title)
        if !page.lead.isEmpty {
          BlockHTML(context: context).paragraph(page.lead, class: "lead", &html)
        }
      }
      for section in page.sections where !section.isOnlyOnScreen { write(section, &html) }
    }
  }

  /// The map, where the page is nothing else.
  private var onlyMap: (figure: AtlasFigure, svg: String)? {
    guard page.sections.count == 1, page.sections[0].blocks.count == 1,
      case .figure(let figure) = page.sections[0].blocks[0], case .map(let svg) = figure.content
    else { return nil }
    return (figure, svg)
  }

  private func sheet(_ map: (figure: AtlasFigure, svg: String), _ html: inout MarkupWriter) {
    html.element("article", ["id": page.id.anchor, "class": "sheet"]) { html in
      html.element("h1", ["class": "head"], text: page.title)
      html.trusted(FigureHTML.withoutLinks(FigureHTML.inline(map.svg)))
    }
  }

  private func write(_ section: AtlasSection, _ html: inout MarkupWriter) {
    html.element("section", ["class": section.id]) { html in
      html.element("h2", text: section.title)
      for block in section.blocks {
        BlockHTML(context: context).write(block, under: section.title, to: &html)
      }
    }
  }
}
