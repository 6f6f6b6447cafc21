import AtlasPages
import ChainModel
import Markup
import Tables

/// The frame of every page: head, navigation, search, language switch, foot.
struct SiteShell {
  let document: AtlasDocument
  /// The languages that the site has.
  let languages: [Language]
  /// Scripts of a page with charts, by their paths below the root.
  let chartScripts: [String]
  private let byID: [PageID: Int]

  init(document: AtlasDocument, languages: [Language], chartScripts: [String] = []) {
    self.document = document
    self.languages = languages
    self.chartScripts = chartScripts
    var byID: [PageID: Int] = [:]
    for (index, page) in document.pages.enumerated() { byID[page.id] = index }
    self.byID = byID
  }

  /// A page of the document.
  func page(_ id: PageID) -> AtlasPage? { byID[id].map { document.pages[$0] } }

  private var language: Language { document.language }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func write(
    title: String,
    page: PageID?,
    at address: PageAddress,
    to html: inout MarkupWriter,
    _ content: (inout MarkupWriter) -> Void
  ) {
    html.literal("<!DOCTYPE html>\n")
    html.element("html", ["lang": language == .zh ? "zh-CN" : "en"]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.element("title", text: page == .overview ? title : "\(title) · \(document.title)")
        html.void(
          "meta",
          ["name": "viewport", "content": "width=device-width, initial-scale=1"]
        )
        html.void("meta", ["name": "color-scheme", "content": "light"])
        html.void("link", ["rel": "stylesheet", "href": address.file("assets/atlas.css")])
        html.void("link", ["rel": "icon", "href": "data:,"])
      }
      html.newline()
      html.element(
        "body",
        [
          "data-root": address.file(language == .zh ? "" : "en/"),
          "data-none": say(Self.searchNone),
        ]
      ) { html in
        html.element("a", ["class": "skip", "href": "#content"], text: say(Self.skip))
        header(page, address, &html)
        html.newline()
        html.element("main", ["id": "content"], content)
        html.newline()
        html.element("footer") { html in
          html.element("p", text: say(SiteWords.footer))
          html.element("p", text: "\(document.region.text(in: language)) · \(document.asOf)")
        }
        html.element(
          "script",
          ["src": address.file("assets/search-\(language.rawValue).js"), "defer": ""]
        ) { _ in }
        html.element("script", ["src": address.file("assets/atlas.js"), "defer": ""]) { _ in }
        if let page, self.page(page)?.hasPanel == true {
          html.element("script", ["src": address.file("assets/panel.js"), "defer": ""]) { _ in }
        }
        if let page, self.page(page)?.hasCharts == true {
          for script in chartScripts {
            html.element("script", ["src": address.file(script), "defer": ""]) { _ in }
          }
        }
      }
    }
    html.newline()
  }

  private static let navigation: [(PageID, Phrase, String?)] = [
    (.overview, Heading.overview, nil), (.projects, Heading.projects, nil),
    (.overview, Heading.chains, "chains"),
    (.plans, Heading.plans, nil), (.opportunities, Heading.opportunities, nil),
    (.targets, Heading.targets, nil),
    (.visits, Heading.visits, nil), (.transfers, Heading.transfers, nil),
    (.support, Heading.support, nil),
    (.briefs, Heading.briefs, nil), (.registers, Heading.registers, nil),
    (.overview, Heading.zones, "zones"),
    (.companies, Heading.companies, nil), (.products, Heading.products, nil),
    (.sources, Heading.sources, nil),
    (.quality, Heading.quality, nil), (.freshness, Heading.freshness, nil),
    (.method, Heading.method, nil),
  ]

  private func header(_ page: PageID?, _ address: PageAddress, _ html: inout MarkupWriter) {
    html.element("header") { html in
      html.element(
        "a",
        [
          "class": "brand",
          "href": self.page(.overview) == nil ? nil : address.address(.page(.overview)),
        ],
        text: document.title
      )
      html.element("search") { html in
        html.element("label", ["class": "away", "for": "q"], text: say(Self.searchLabel))
        html.void(
          "input",
          [
            "id": "q", "type": "search", "placeholder": say(Self.searchLabel),
            "autocomplete": "off",
            "role": "combobox", "aria-expanded": "false", "aria-controls": "found",
            "aria-autocomplete": "list",
          ]
        )
        html.element(
          "ul",
          ["id": "found", "role": "listbox", "aria-label": say(Self.searchLabel), "hidden": ""]
        ) { _ in }
      }
      if languages.count > 1 {
        let other: Language = language == .zh ? .en : .zh
        let path =
          page.map { PageAddress.path(of: $0, other) } ?? PageAddress.path(of: .overview, other)
        html.element(
          "a",
          [
            "class": "language", "href": address.file(path), "hreflang": other.rawValue,
            "lang": other == .zh ? "zh-CN" : "en",
          ],
          text: say(Self.otherLanguage)
        )
      }
      html.element("nav", ["aria-label": say(Self.menu)]) { html in
        html.element("ul") { html in
          for (target, heading, anchor) in Self.navigation where self.page(target) != nil {
            html.element("li") { html in
              let isHere = target == page && anchor == nil
              html.element(
                "a",
                [
                  "href": address.address(.page(target, anchor: anchor)),
                  "aria-current": isHere ? "page" : nil,
                ],
                text: heading.text(in: language)
              )
            }
          }
        }
      }
    }
  }
}

extension SiteShell {
  fileprivate static let searchNone = Phrase(zh: "没有找到", en: "Nothing found")
  fileprivate static let skip = Phrase(zh: "跳到正文", en: "Skip to the content")
  fileprivate static let searchLabel = Phrase(
    zh: "搜索产品、工艺、企业、片区",
    en: "Search products, processes, companies, zones"
  )
  fileprivate static let otherLanguage = Phrase(zh: "English", en: "中文")
  fileprivate static let menu = Phrase(zh: "主导航", en: "Main")
}
