import AtlasPages
import ChainModel
import Markup
import Tables
import Words

/// Draws charts as SVG: the same drawing on a page, in the booklet and as a file.
struct ChartRenderer {
  /// Where a page is, seen from the place of the chart; nil for no link.
  let address: (PageID) -> String?
  let language: Language

  /// What ranks are called.
  var rankHeading: String { Label.rank.text(in: language) }

  /// The SVG of a chart.
  func svg(_ chart: AtlasChart, title: String) -> String {
    switch chart {
    case .bars(let bars): BarDrawing(bars, self).svg(title: title)
    case .ranks(let bars, let last): RankDrawing(bars, last: last, self).svg(title: title)
    case .flows(let chart): FlowDrawing(chart).svg(title: title)
    case .ladder(let steps): LadderDrawing(steps, self).svg(title: title)
    }
  }

  /// A drawing of a size, with its title for those who do not see it; a `group`, not an `img`,
  /// where it holds links.
  static func drawing(
    width: Double,
    height: Double,
    title: String,
    role: String = "group",
    _ content: (inout MarkupWriter) -> Void
  ) -> String {
    var writer = MarkupWriter(.xml)
    writer.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "role": role,
        "aria-label": title, "viewBox": "0 0 \(text(width)) \(text(height))",
        "width": text(width), "height": text(height), "style": "--w:\(text(width))",
        "font-family": ChartStyle.font,
        "font-size": text(ChartStyle.fontSize),
      ]
    ) { writer in
      writer.element("title", text: title)
      content(&writer)
    }
    return writer.text
  }

  /// A measure with at most one digit after the point.
  static func text(_ value: Double) -> String {
    DecimalText.fixed(value, digits: 1)
  }

  /// Content inside a link, where the page has an address.
  func linked(
    _ page: PageID?,
    _ writer: inout MarkupWriter,
    _ content: (inout MarkupWriter) -> Void
  ) {
    guard let page, let address = address(page) else {
      content(&writer)
      return
    }
    writer.element("a", ["href": address], content)
  }

  static func label(
    _ string: String,
    x: Double,
    y: Double,
    anchor: String? = nil,
    colour: String = ChartStyle.ink,
    weight: String? = nil,
    _ writer: inout MarkupWriter
  ) {
    writer.element(
      "text",
      [
        "x": text(x), "y": text(y), "text-anchor": anchor, "fill": colour, "font-weight": weight,
      ],
      text: string
    )
  }

  static func box(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    fill: String,
    stroke: String? = nil,
    _ writer: inout MarkupWriter
  ) {
    writer.void(
      "rect",
      [
        "x": text(x), "y": text(y), "width": text(max(0, width)), "height": text(height),
        "fill": fill, "stroke": stroke,
      ]
    )
  }
}
