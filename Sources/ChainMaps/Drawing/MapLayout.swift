import Graphviz

/// Where a map's cards, links and clusters stand in a layout.
///
/// The layout's own bounds hold the title, which is drawn elsewhere, and its nodes the room above
/// and below each card.
struct MapLayout {
  /// The room that all take.
  let box: LayoutBox
  /// The room of each card.
  let cards: [MapCard.ID: LayoutBox]
  private let columns: [(left: Double, right: Double)?]

  init(_ layout: GraphLayout, graph: MapGraph) {
    let gap = MapStyle(graph).cardGap
    var boxes: [String: LayoutBox] = [:]
    for node in layout.nodes {
      boxes[node.name] = LayoutBox(
        origin: LayoutPoint(x: node.box.left, y: node.box.top + gap),
        size: LayoutSize(width: node.box.size.width, height: node.box.size.height - 2 * gap)
      )
    }
    cards = boxes
    let frames = graph.cards.compactMap { boxes[$0.id] } + layout.clusters.map(\.box)
    let points = layout.edges.filter { !$0.key.isEmpty }.flatMap { $0.curves.joined() }
    let left = min(frames.map(\.left).min() ?? 0, points.map(\.x).min() ?? .infinity)
    let right = max(frames.map(\.right).max() ?? 0, points.map(\.x).max() ?? 0)
    let top = min(frames.map(\.top).min() ?? 0, points.map(\.y).min() ?? .infinity)
    let bottom = max(frames.map(\.bottom).max() ?? 0, points.map(\.y).max() ?? 0)
    box = LayoutBox(
      origin: LayoutPoint(x: left, y: top),
      size: LayoutSize(width: right - left, height: bottom - top)
    )
    columns = graph.columns.map { column in
      let members = column.compactMap { boxes[$0] }
      guard let left = members.map(\.left).min(), let right = members.map(\.right).max() else {
        return nil
      }
      return (left, right)
    }
  }

  /// The left sides of bands, and the right side of the last: halfway between columns.
  func bandEdges(of bands: [MapBand], gap: Double) -> [Double] {
    guard let last = bands.last else { return [] }
    var edges: [Double] = []
    for band in bands {
      let first = columns[band.columns.lowerBound]?.left ?? box.left
      let before = band.columns.lowerBound > 0 ? columns[band.columns.lowerBound - 1]?.right : nil
      edges.append(before.map { ($0 + first) / 2 } ?? first - gap / 2)
    }
    edges.append((columns[last.columns.upperBound]?.right ?? box.right) + gap / 2)
    return edges
  }
}
