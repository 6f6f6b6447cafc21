import ChainModel
import Graphviz
import VectorImages

/// Draws a map that has been laid out, as SVG: bands of stages, links, cards, and the words around.
struct MapDrawing {
  private let graph: MapGraph
  private let layout: GraphLayout
  private let cardBoxes: [MapCard.ID: LayoutBox]
  private let style: MapStyle
  private let legend: LegendDrawing
  private let offset: LayoutPoint
  private let size: LayoutSize
  /// The sides of the bands, in the layout's own measure.
  private let bandEdges: [Double]
  /// The lines of the stages' names.
  private let headings: [[String]]
  /// How far the bands reach.
  private let bandTop: Double
  private let bandBottom: Double

  private static let captionHeight = 34.0
  private static let headingInset = 6.0
  private static let bandPadding = 8.0

  init(_ graph: MapGraph, layout: GraphLayout) {
    self.graph = graph
    self.layout = layout
    style = MapStyle(graph)
    let used = MapLayout(layout, graph: graph)
    cardBoxes = used.cards
    let width = max(used.box.size.width + 2 * style.columnGap / 2, MapStyle.smallWidth)
    legend = LegendDrawing(
      graph.legend,
      width: width,
      style: style,
      language: graph.language
    )
    bandTop = style.margin + Self.captionHeight
    let edges = used.bandEdges(of: graph.bands, gap: style.columnGap)
    bandEdges = edges
    headings = graph.bands.enumerated().map { [style] index, band in
      let share = style.note.width(of: band.share) + 4
      let room = edges[index + 1] - edges[index] - 2 * Self.headingInset - share
      return style.heading.lines(of: band.name, within: room)
    }
    let lines = Double(headings.map(\.count).max() ?? 0)
    let heading = graph.bands.isEmpty ? 0 : 8 + lines * style.heading.size * style.leading
    let top = bandTop + heading + Self.bandPadding
    bandBottom = top + used.box.size.height + Self.bandPadding
    offset = LayoutPoint(
      x: style.margin + (width - used.box.size.width) / 2 - used.box.left,
      y: top - used.box.top
    )
    size = LayoutSize(
      width: (width + 2 * style.margin).rounded(.up),
      height: (bandBottom + 8 + legend.height + 18 + style.margin).rounded(.up)
    )
  }

  /// The SVG text, or nothing where the layout lacks a card.
  var svg: String {
    var svg = SVGText()
    let width = SVGNumber.text(size.width)
    let height = SVGNumber.text(size.height)
    svg.group(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
        ("lang", graph.language == .zh ? "zh-CN" : "en"), ("class", "chain-map whole"),
      ]
    ) { svg in
      svg.title(graph.title)
      styles(into: &svg)
      svg.element("rect", [("width", width), ("height", height), ("fill", "#ffffff")])
      caption(into: &svg)
      bands(into: &svg)
      let place = "translate(\(SVGNumber.text(offset.x)) \(SVGNumber.text(offset.y)))"
      svg.group("g", [("transform", place)]) { svg in
        clusters(into: &svg)
        links(into: &svg)
        clusterNames(into: &svg)
        cards(into: &svg)
      }
      foot(into: &svg)
    }
    return svg.text
  }

  private func styles(into svg: inout SVGText) {
    func rule(
      _ name: String,
      _ size: Double,
      bold: Bool = false,
      _ colour: String? = nil
    ) -> String {
      ".whole .\(name){font-size:\(SVGNumber.text(size))px"
        + (colour.map { ";fill:\($0)" } ?? "") + (bold ? ";font-weight:700}" : "}")
    }
    let rules = [
      ".whole text{font-family:\(MapStyle.fonts)}",
      rule("t", style.title.size, bold: true, MapStyle.ink),
      rule("r", style.row.size, MapStyle.ink),
      rule("s", style.small.size, MapStyle.ink),
      rule("b", style.badge.size, bold: true),
      rule("f", 5.6, bold: true, "#ffffff"),
      rule("z", style.row.size, bold: true, MapStyle.live),
      rule("h", style.heading.size, bold: true, MapStyle.ink),
      rule("c", style.caption.size, bold: true, MapStyle.ink),
      rule("n", style.note.size, MapStyle.ink),
      ".whole .halo{paint-order:stroke;stroke:#eef4fa;stroke-width:4px}",
      ".whole .q{fill:\(MapStyle.quiet)}",
    ]
    svg.style(rules.joined(separator: "\n"))
  }

  private func caption(into svg: inout SVGText) {
    svg.line(graph.title, x: style.margin, y: style.margin + 19, class: "c")
    svg.line(
      graph.subtitle,
      x: style.margin + style.caption.width(of: graph.title) + 16,
      y: style.margin + 19,
      class: "n q"
    )
  }

  // MARK: Stages

  private func bands(into svg: inout SVGText) {
    let edges = bandEdges.map { $0 + offset.x }
    for (index, band) in graph.bands.enumerated() {
      let left = edges[index]
      let right = edges[index + 1]
      svg.element(
        "rect",
        [
          ("x", SVGNumber.text(left + 1)), ("y", SVGNumber.text(bandTop)),
          ("width", SVGNumber.text(right - left - 2)),
          ("height", SVGNumber.text(bandBottom - bandTop)), ("rx", "3"),
          ("fill", index.isMultiple(of: 2) ? "#f3f6f8" : "#f9fafb"),
        ]
      )
      let lines = headings[index]
      for (line, words) in lines.enumerated() {
        svg.line(
          words,
          x: left + Self.headingInset,
          y: bandTop + 14 + Double(line) * style.heading.size * style.leading,
          class: "h"
        )
      }
      svg.line(
        band.share,
        x: right - Self.headingInset,
        y: bandTop + 14,
        class: "n q",
        anchor: "end"
      )
    }
  }

  // MARK: Content

  private func clusters(into svg: inout SVGText) {
    for cluster in graph.clusters {
      guard let place = layout.clusters.first(where: { $0.name == "cluster_" + cluster.id }) else {
        continue
      }
      svg.element(
        "rect",
        [
          ("x", SVGNumber.text(place.box.left)), ("y", SVGNumber.text(place.box.top)),
          ("width", SVGNumber.text(place.box.size.width)),
          ("height", SVGNumber.text(place.box.size.height)), ("rx", "5"), ("fill", "#eef4fa"),
          ("stroke", "#7f9cb5"), ("stroke-width", "1"),
        ]
      )
    }
  }

  /// The names of clusters, above the links that cross them.
  private func clusterNames(into svg: inout SVGText) {
    for cluster in graph.clusters {
      guard let place = layout.clusters.first(where: { $0.name == "cluster_" + cluster.id }) else {
        continue
      }
      svg.line(cluster.name, x: place.box.left + 8, y: place.box.top + 15, class: "h halo")
    }
  }

  private func links(into svg: inout SVGText) {
    var places: [String: EdgePlace] = [:]
    for place in layout.edges { places[place.key] = place }
    let scale = FlowScale(graph)
    // What runs is drawn over what does not.
    for isLive in [false, true] {
      for (index, link) in graph.links.enumerated() where link.isLive == isLive {
        guard let place = places[String(index)] else { continue }
        LinkDrawing(link, along: place, scale: scale).draw(into: &svg)
      }
    }
  }

  private func cards(into svg: inout SVGText) {
    for card in graph.cards {
      guard let box = cardBoxes[card.id] else { continue }
      CardDrawing(card, in: box, style: style, language: graph.language).draw(into: &svg)
    }
  }

  private func foot(into svg: inout SVGText) {
    let top = bandBottom + 8
    legend.draw(at: LayoutPoint(x: style.margin, y: top), into: &svg)
    svg.line(
      graph.footer,
      x: style.margin,
      y: top + legend.height + 12,
      class: "n q"
    )
  }
}
