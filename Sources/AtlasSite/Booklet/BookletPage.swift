import AtlasPages
import ChainModel
import Markup
import Tables

/// A page of the atlas on paper: maps on wide pages of their own, wide tables set small.
struct BookletPage {
  private let page: AtlasPage
  private let context: HTMLContext

  init(_ page: AtlasPage, _ context: HTMLContext) {
    self.page = page
    self.context = context
  }

  /// Whether it opens a part of the booklet.
  static func isChapter(_ id: PageID) -> Bool {
    switch id {
    case .gap, .product, .process, .company: false
    default: true
    }
  }

  static func title(_ page: AtlasPage, _ language: Language) -> String {
    page.id == .overview ? Heading.overview.text(in: language) : page.title
  }

  func write(to html: inout MarkupWriter) {
    let isCard = if case .gap = page.id { true } else { false }
    html.newline()
    html.element("article", ["id": page.id.anchor, "class": isCard ? "one" : "chapter"]) { html in
      for section in page.sections { maps(of: section, &html) }
      html.element("header") { html in
        if let kicker = page.kicker { html.element("p", ["class": "kicker"], text: kicker) }
        html.element(
          isCard ? "h2" : "h1",
          ["class": "head"],
          text: Self.title(page, context.language)
        )
        if !page.lead.isEmpty {
          BlockHTML(context: context).paragraph(page.lead, class: "lead", &html)
        }
      }
      for section in page.sections { write(section, &html) }
    }
  }

  /// The maps of a section, each on a wide page before the text.
  private func maps(of section: AtlasSection, _ html: inout MarkupWriter) {
    for block in section.onPaper {
      guard case .figure(let figure) = block, case .map(let svg) = figure.content else { continue }
      html.element("figure", ["class": "sheet"]) { html in
        html.trusted(FigureHTML.inline(svg))
        html.element("figcaption", text: figure.caption)
      }
    }
  }

  private func write(_ section: AtlasSection, _ html: inout MarkupWriter) {
    let isOnlyMaps = section.onPaper.allSatisfy { block in
      if case .figure(let figure) = block, case .map = figure.content { return true }
      return false
    }
    guard !isOnlyMaps else { return }
    html.element("section") { html in
      html.element("h3", text: section.title)
      for block in section.onPaper {
        if case .figure(let figure) = block, case .map = figure.content { continue }
        BlockHTML(context: context).write(block, under: section.title, to: &html)
      }
    }
  }
}
