import ChainModel
import Markup

/// Writes a map in the DOT language: everything that decides where things go, and enough of the
/// looks that `dot` by itself draws a fair picture.
///
/// Nodes are tables of fixed size, so that a layout does not depend on fonts. A chain of invisible
/// nodes holds the columns.
struct MapDot {
  private let graph: MapGraph
  private let style: MapStyle
  private let scale: FlowScale

  init(_ graph: MapGraph) {
    self.graph = graph
    style = MapStyle(graph)
    scale = FlowScale(graph)
  }

  var text: String {
    var text = """
      digraph map {
        graph [rankdir=LR, newrank=true, splines=spline, size="200,\(inches(height))", ratio=compress, nodesep=\(inches(style.lineGap)), \
      ranksep=\(inches(style.columnGap)), label=\(quoted(graph.title)), labelloc=t, \
      fontname="Noto Sans CJK SC"];
        node [shape=plain, fontname="Noto Sans CJK SC", fontsize=6];
        edge [arrowsize=0.4, penwidth=0.6, color="#5b6873"];

      """
    for card in graph.cards { text += node(card) }
    for cluster in graph.clusters {
      text += "  subgraph \(quoted("cluster_" + cluster.id)) {\n"
      text += "    label=\(quoted(cluster.name)); labeljust=l; margin=10;\n"
      for card in cluster.cards { text += "    \(quoted(card));\n" }
      text += "  }\n"
    }
    text += columns
    for (index, link) in graph.links.enumerated() { text += edge(link, key: index) }
    return text + "}\n"
  }

  /// The height that the layout is pressed to: as much as the fullest column needs, or what the
  /// width asks for on paper in the shape of A3.
  private var height: Double {
    let width = Double(graph.columns.count) * (style.cardWidth + style.columnGap)
    var heights: [MapCard.ID: Double] = [:]
    for card in graph.cards {
      heights[card.id] = CardShape(card, style: style).height + 2 * style.cardGap + style.lineGap
    }
    let fullest = graph.columns.map { $0.reduce(0) { $0 + (heights[$1] ?? 0) } }.max() ?? 0
    return max(fullest, 0.8 * (width / 1.41 - 120))
  }

  /// The name of the invisible node that holds a column.
  static func columnName(_ index: Int) -> String { "column/\(index)" }

  private var columns: String {
    var text = "  node [shape=point, style=invis, width=0.01, height=0.01];\n"
    for (index, column) in graph.columns.enumerated() {
      let names = [Self.columnName(index)] + column
      text += "  { rank=same; \(names.map(quoted).joined(separator: "; ")); }\n"
    }
    let chain = graph.columns.indices.map { quoted(Self.columnName($0)) }
    if chain.count > 1 {
      text += "  \(chain.joined(separator: " -> ")) [style=invis, weight=0];\n"
    }
    return text
  }

  private func node(_ card: MapCard) -> String {
    let shape = CardShape(card, style: style)
    let status = StatusStyle(card)
    var table = "<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"0\" "
    table += "COLOR=\"\(status.stroke)\">"
    table += gap(shape.width)
    let sign = card.signs.map { badge($0, card) }.joined()
    var lines = (shape.titleLines + shape.sizeLines).map(escaped)
    lines[0] = escaped(sign) + lines[0]
    table += cell(
      port: "o",
      width: shape.width,
      height: shape.headerHeight,
      fill: status.fill,
      text: lines.joined(separator: "<BR/>")
    )
    for (index, row) in shape.rows.enumerated() {
      table += cell(
        port: "r\(index)",
        width: shape.width,
        height: row.height,
        fill: "#ffffff",
        text: row.lines.map(escaped).joined(separator: "<BR/>")
      )
    }
    table += gap(shape.width)
    var attributes = "label=<\(table)</TABLE>>, tooltip=\(quoted(card.tooltip))"
    if let href = card.href { attributes += ", URL=\(quoted(href))" }
    return "  \(quoted(card.id)) [\(attributes)];\n"
  }

  private func badge(_ sign: GapSign, _ card: MapCard) -> String {
    "[\(sign.badge.text(in: graph.language))\(card.isSurveyed ? "" : "?")]"
  }

  /// The room above and below a card: lines may pass closer to each other than cards may stand.
  private func gap(_ width: Double) -> String {
    "<TR><TD BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"\(points(width))\" HEIGHT=\"\(points(style.cardGap))\">"
      + "</TD></TR>"
  }

  private func cell(
    port: String,
    width: Double,
    height: Double,
    fill: String,
    text: String
  ) -> String {
    "<TR><TD PORT=\"\(port)\" FIXEDSIZE=\"TRUE\" WIDTH=\"\(points(width))\" HEIGHT=\"\(points(height))\" "
      + "BGCOLOR=\"\(fill)\">\(text)</TD></TR>"
  }

  private func edge(_ link: MapLink, key: Int) -> String {
    let tail = link.fromRow.map { "r\($0)" } ?? "o"
    let head = link.toRow.map { "r\($0)" } ?? "o"
    // A recycle leaves to the left and comes in from the right.
    let (leave, enter) = link.isRecycle ? ("w", "e") : ("e", "w")
    var attributes = ["key=\(quoted(String(key)))"]
    if link.isRecycle {
      attributes += ["constraint=false", "style=dashed"]
    } else {
      switch link.kind {
      case .input: attributes.append("weight=\(weight(of: link))")
      case .byproduct: attributes.append("style=dashed")
      case .substitute: attributes += ["style=dotted", "weight=0"]
      }
    }
    if let tonnes = link.tonnes {
      attributes.append("penwidth=\(SVGNumber.text(scale.width(of: tonnes)))")
    }
    return "  \(quoted(link.from)):\(tail):\(leave) -> \(quoted(link.to)):\(head):\(enter) "
      + "[\(attributes.joined(separator: ", "))];\n"
  }

  /// Large flows run straighter.
  private func weight(of link: MapLink) -> Int {
    guard let tonnes = link.tonnes else { return link.isLive ? 3 : 2 }
    return 2 + points(scale.width(of: tonnes))
  }

  /// A length in whole points, as tables and weights want it.
  private func points(_ length: Double) -> Int {
    Int(exactly: length.rounded(.down)) ?? 0
  }

  private func inches(_ points: Double) -> String { SVGNumber.text(points / 72, digits: 3) }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func escaped(_ text: String) -> String { MarkupEscape.escaped(text) }
}
