import Tables
import AtlasPages
import ChainModel
import Markup

/// Writes maps with their tools, and charts with their figures in words.
struct FigureHTML {
  let context: HTMLContext

  func write(_ figure: AtlasFigure, to html: inout MarkupWriter) {
    switch figure.content {
    case .map(let svg): map(figure, svg, &html)
    case .chart(let chart): self.chart(figure, chart, &html)
    }
  }

  private func map(_ figure: AtlasFigure, _ svg: String, _ html: inout MarkupWriter) {
    html.element("figure", ["class": "map", "id": "fig-\(figure.id)"]) { html in
      html.element("div", ["class": "tools", "hidden": ""]) { html in
        html.element("label") { html in
          html.element("span", ["class": "away"], text: context.say(Self.mapSearch))
          html.void(
            "input",
            [
              "type": "search", "placeholder": context.say(Self.mapSearch), "autocomplete": "off",
            ]
          )
        }
        for (name, sign, phrase) in [
          ("in", "＋", Self.zoomIn), ("out", "－", Self.zoomOut), ("fit", "⤢", Self.zoomFit),
          ("full", context.say(Self.zoomFull), Self.zoomFull),
        ] {
          html.element(
            "button",
            [
              "type": "button", "data-zoom": name, "aria-label": context.say(phrase),
              "title": context.say(phrase),
            ],
            text: sign
          )
        }
        if svg.contains("class=\"link\"") { depth(&html) }
        html.element("span", ["class": "quiet", "aria-live": "polite"]) { html in
          html.text(context.say(Self.mapHelp))
        }
      }
      html.element(
        "div",
        [
          "class": "sheet", "tabindex": "0", "role": "group",
          "aria-label": context.say(Self.mapRegion) + " · " + figure.caption,
        ]
      ) { html in
        html.trusted(Self.inline(svg))
      }
      html.element("figcaption", text: figure.caption)
      html.element("p", ["class": "away"], text: figure.alternative)
    }
  }

  /// How many steps around what was found or reached stay in sight.
  private func depth(_ html: inout MarkupWriter) {
    html.element("label", ["class": "depth"]) { html in
      html.element("span", text: context.say(Self.around))
      html.element("select", ["data-depth": "", "title": context.say(Self.aroundHelp)]) { html in
        html.element("option", ["value": "0"], text: context.say(Self.wholeMap))
        for steps in 1...3 {
          html.element("option", ["value": "\(steps)"], text: context.say(Self.steps(steps)))
        }
      }
    }
  }

  private func chart(_ figure: AtlasFigure, _ chart: AtlasChart, _ html: inout MarkupWriter) {
    let renderer = ChartRenderer(
      address: { context.target(.page($0)) },
      language: context.language
    )
    html.element("figure", ["id": "fig-\(figure.id)", "class": chart.kind]) { html in
      html.element(
        "div",
        [
          "class": "plot", "tabindex": context.isPaper ? nil : "0",
          "role": context.isPaper ? nil : "group",
          "aria-label": context.isPaper ? nil : figure.caption,
        ]
      ) { html in
        html.trusted(renderer.svg(chart, title: figure.caption))
      }
      if context.drawsCharts {
        html.element("script", ["type": "application/json"]) { html in
          let value = ChartJSON(renderer: renderer).value(chart)
          html.trusted(JSONWriter(isIndented: false).text(value))
        }
      }
      html.element("figcaption", text: figure.caption)
      if !context.isPaper {
        html.element("details", ["class": "words"]) { html in
          html.element("summary", text: context.say(Self.figureData))
          html.element("p", text: figure.alternative)
        }
      }
    }
  }

  /// A drawing without what only stands before a document of its own.
  static func inline(_ svg: String) -> String {
    guard let start = svg.range(ofFirst: "<svg"), let end = svg[start...].firstIndex(of: ">") else {
      return ""
    }
    // Its links are to be reached, so that it is no picture to a screen reader.
    let head = svg[start..<end].split(separator: " ").filter { $0 != "role=\"img\"" }
    return head.joined(separator: " ") + svg[end...]
  }

  /// A drawing whose links lead nowhere: on paper there is no page to open.
  static func withoutLinks(_ svg: String) -> String {
    var result = ""
    var rest = Substring(svg)
    while let start = rest.firstRange(of: " href=\"") {
      result += rest[..<start.lowerBound]
      let after = rest[start.upperBound...]
      guard let end = after.firstIndex(of: "\"") else { return result }
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func range(ofFirst needle: String) -> String.Index? {
    let bytes = Array(needle.utf8)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index...].starts(with: bytes) { return index }
      index = utf8.index(after: index)
    }
    return nil
  }
}

extension FigureHTML {
  fileprivate static let mapSearch = Phrase(zh: "在图中查找", en: "Find on the map")
  fileprivate static let zoomIn = Phrase(zh: "放大", en: "Larger")
  fileprivate static let zoomOut = Phrase(zh: "缩小", en: "Smaller")
  fileprivate static let zoomFit = Phrase(zh: "全图", en: "Whole map")
  fileprivate static let zoomFull = Phrase(zh: "全屏", en: "Full screen")
  fileprivate static let mapHelp = Phrase(
    zh: "拖动平移，滚轮或按钮缩放，方向键移动；点击方框打开说明",
    en: "Drag to move, wheel or buttons to enlarge, arrow keys to move; click a box for its page"
  )
  fileprivate static let around = Phrase(zh: "上下游", en: "Around it")
  fileprivate static let aroundHelp = Phrase(
    zh: "先查找或用键盘选中一个产品，再选几步；网址随之改变，可转给别人",
    en: "Find a product or reach it by keyboard, then choose the steps; the address can be shared"
  )
  fileprivate static let wholeMap = Phrase(zh: "全图", en: "everything")
  fileprivate static func steps(_ count: Int) -> Phrase {
    Phrase(zh: "\(count)步", en: count == 1 ? "1 step" : "\(count) steps")
  }
  fileprivate static let mapRegion = Phrase(zh: "可缩放图谱", en: "Map that can be enlarged")
  fileprivate static let figureData = Phrase(zh: "图中数据", en: "The figures in words")
}
