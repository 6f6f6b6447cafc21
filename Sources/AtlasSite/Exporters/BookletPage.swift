import AtlasPages
import ChainModel
import Markup
import Tables
import Wording

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
    page.id == .overview ? AtlasHeading.overview.text(in: language) : page.title
  }

  func write(to html: inout MarkupWriter) {
    let isCard = if case .gap = page.id { true } else { false }
    html.newline()
    html.element("article", ["id": page.id.anchor, "class": isCard ? "one" : "chapter"]) { html in
      for section in page.sections where !isLeftOut(section) { maps(of: section, &html) }
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
      for section in page.sections where !isLeftOut(section) { write(section, &html) }
    }
  }

  /// A card keeps to a page: how it ranks is in the table of opportunities.
  private func isLeftOut(_ section: AtlasSection) -> Bool {
    switch page.id {
    case .gap: ["rank", "map", "routes", "sources"].contains(section.id)
    case .quality: section.id == "check"
    case .opportunities: section.id == "ranks"
    // The first of each list stand on its card.
    case .targets: section.id.hasPrefix("chain-")
    default: false
    }
  }

  /// A card names whom to approach; the reasons stand on the screen and in the workbook.
  private func shortened(_ block: AtlasBlock, of section: AtlasSection) -> AtlasBlock? {
    guard case .gap = page.id, section.id == "targets" else { return block }
    guard case .table(let table) = block else { return section.blocks.count > 1 ? nil : block }
    return .table(table.without(["known", "reasons", "verify"]))
  }

  /// The maps of a section, each on a wide page before the text.
  private func maps(of section: AtlasSection, _ html: inout MarkupWriter) {
    for block in section.blocks {
      guard case .figure(let figure) = block, case .map(let svg) = figure.content else { continue }
      html.element("figure", ["class": "sheet"]) { html in
        html.trusted(FigureHTML.inline(svg))
        html.element("figcaption", text: figure.caption)
      }
    }
  }

  private func write(_ section: AtlasSection, _ html: inout MarkupWriter) {
    let isOnlyMaps = section.blocks.allSatisfy { block in
      if case .figure(let figure) = block, case .map = figure.content { return true }
      return false
    }
    guard !isOnlyMaps else { return }
    html.element("section") { html in
      html.element("h3", text: section.title)
      for block in section.blocks {
        if case .figure(let figure) = block, case .map = figure.content { continue }
        guard let block = shortened(block, of: section) else { continue }
        BlockHTML(context: context).write(block, under: section.title, to: &html)
      }
    }
  }
}
