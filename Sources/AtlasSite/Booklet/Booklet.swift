import AtlasPages
import ChainModel
import Markup
import Tables

/// Writes the booklet for paper: cover, contents, maps on wide pages, a card a page.
///
/// `BookletPrinter` makes it a PDF.
struct Booklet {
  private let document: AtlasDocument
  private let sources: [Source.ID: Source]

  /// Takes a document.
  init(_ document: AtlasDocument, sources: [Source]) {
    self.document = document
    var byID: [Source.ID: Source] = [:]
    for source in sources { byID[source.id] = source }
    self.sources = byID
  }

  /// Pages that a reader of paper wants, in reading order; products and processes stay on screen.
  private var pages: [AtlasPage] { document.pages.filter(\.isForPaper) }

  /// The document for the printer.
  var html: String {
    let pages = self.pages
    let shown = Set(pages.map(\.id))
    let context = HTMLContext(
      language: document.language,
      sources: sources,
      files: [],
      pages: shown,
      address: { link in
        switch link {
        case .page(let page, _): "#" + page.anchor
        case .source(let id): "#" + PageAddress.anchor(id.text)
        case .line: nil
        case .web(let url): SafeAddress.checked(url)
        }
      },
      isPaper: true
    )
    var html = MarkupWriter(.html)
    html.literal("<!DOCTYPE html>\n")
    html.element("html", ["lang": document.language == .zh ? "zh-CN" : "en"]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.element("title", text: document.title)
        html.void("meta", ["name": "author", "content": "ChainAtlas"])
        html.element("style") { $0.trusted(Resources.bookletStyle) }
      }
      html.element("body") { html in
        cover(&html)
        contents(pages, &html)
        for page in pages { BookletPage(page, context).write(to: &html) }
      }
    }
    return html.text
  }

  private func cover(_ html: inout MarkupWriter) {
    html.element("section", ["class": "cover"]) { html in
      html.element(
        "p",
        ["class": "sub"],
        text: Self.coverSubtitle.text(in: document.language)
      )
      html.element("h1", text: document.title)
      html.element("p", ["class": "date"], text: "\(document.asOf)")
      html.element("p", ["class": "foot"], text: SiteWords.footer.text(in: document.language))
    }
  }

  private func contents(_ pages: [AtlasPage], _ html: inout MarkupWriter) {
    html.element("section", ["class": "contents"]) { html in
      html.element("h1", text: Self.contents.text(in: document.language))
      html.element("ol") { html in
        for page in pages {
          let level = BookletPage.isChapter(page.id) ? "chapter" : "entry"
          html.element("li", ["class": level]) { html in
            html.element(
              "a",
              ["href": "#" + page.id.anchor],
              text: BookletPage.title(page, document.language)
            )
          }
        }
      }
    }
  }
}

extension Booklet {
  fileprivate static let coverSubtitle = Phrase(
    zh: "产业链招商图谱",
    en: "An atlas of industrial chains and investment opportunities"
  )
  fileprivate static let contents = Phrase(zh: "目　录", en: "Contents")
}
