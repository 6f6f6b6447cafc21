import AtlasPages
import ChainModel
import Markup
import Tables

/// Writes the booklet for paper: cover, contents, maps across, a project book a page.
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

  /// The document for the printer.
  var html: String {
    let pages = document.booklet
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
      html.element("dl") { html in
        for (label, value) in imprint {
          html.element("div") { html in
            html.element("dt", text: label.text(in: document.language))
            html.element("dd", text: value)
          }
        }
      }
      html.element("p", ["class": "foot"], text: Self.foot.text(in: document.language))
    }
  }

  /// Who compiled it, which edition, who may read it, as of when; only what is stated.
  private var imprint: [(Phrase, String)] {
    let imprint = document.imprint
    return [
      (Self.publisher, imprint.publisher?.text(in: document.language)),
      (Self.edition, imprint.edition), (Self.classification, imprint.classification),
      (Self.asOf, "\(document.asOf)"),
    ].compactMap { label, value in value.map { (label, $0) } }
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
              text: page.title
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
  fileprivate static let publisher = Phrase(zh: "编制单位", en: "Compiled by")
  fileprivate static let edition = Phrase(zh: "版次", en: "Edition")
  fileprivate static let classification = Phrase(zh: "密级", en: "Classification")
  fileprivate static let asOf = Phrase(zh: "数据截至", en: "Data as of")
  fileprivate static let foot = Phrase(
    zh: "数字后的编号见书末来源清单；带“估”的含推算数，使用前须核实。全部数据见随附网页与工作簿。",
    en:
      "Numbers after figures lead to the list of sources at the end; \"est.\" marks estimates, to be "
      + "checked before use. All data stand in the site and the workbook."
  )
  fileprivate static let contents = Phrase(zh: "目　录", en: "Contents")
}
