import AtlasPages
import ChainModel
import Markup
import Tables

/// Writes a page inside its frame.
struct PageHTML {
  let context: HTMLContext
  let shell: SiteShell

  func write(_ page: AtlasPage, to html: inout MarkupWriter) {
    if page.id != .overview { breadcrumb(page, &html) }
    guard case .project = page.id else {
      content(page, &html)
      return
    }
    html.element("div", ["class": "book"]) { content(page, &$0) }
  }

  private func content(_ page: AtlasPage, _ html: inout MarkupWriter) {
    html.element("div", ["class": "title"]) { html in
      if let kicker = page.kicker { html.element("p", ["class": "kicker"], text: kicker) }
      html.element("h1", text: page.title)
      if !page.lead.isEmpty {
        BlockHTML(context: context).paragraph(page.lead, class: "lead", &html)
      }
    }
    if page.sections.count > 3 { contents(page, &html) }
    for section in page.sections {
      html.newline()
      html.element(
        "section",
        [
          "id": section.id, "aria-labelledby": "h-\(section.id)",
          "class": section.isOnlyOnScreen ? "screen" : nil,
        ]
      ) { html in
        html.element("h2", ["id": "h-\(section.id)"], text: section.title)
        for block in section.blocks {
          BlockHTML(context: context).write(block, under: section.title, to: &html)
        }
      }
    }
  }

  private func breadcrumb(_ page: AtlasPage, _ html: inout MarkupWriter) {
    var trail: [AtlasPage] = []
    var next = page.parent
    while let id = next, let parent = shell.page(id), trail.count < 5 {
      trail.insert(parent, at: 0)
      next = parent.parent
    }
    html.element("nav", ["class": "trail", "aria-label": context.say(Self.whereYouAre)]) { html in
      html.element("ol") { html in
        for parent in trail {
          html.element("li") { html in
            let title =
              parent.id == .overview
              ? Heading.overview.text(in: context.language) : parent.title
            context.linked(title, .page(parent.id), to: &html)
          }
        }
        html.element("li", ["aria-current": "page"], text: page.title)
      }
    }
  }

  private func contents(_ page: AtlasPage, _ html: inout MarkupWriter) {
    html.element("nav", ["class": "toc", "aria-label": context.say(Self.onThisPage)]) { html in
      html.element("ul") { html in
        for section in page.sections {
          html.element("li") { html in
            html.element("a", ["href": "#\(section.id)"], text: section.title)
          }
        }
      }
    }
  }
}

extension PageHTML {
  fileprivate static let whereYouAre = Phrase(zh: "所在位置", en: "Where you are")
  fileprivate static let onThisPage = Phrase(zh: "本页内容", en: "On this page")
}
