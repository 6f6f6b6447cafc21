import Graphviz

/// The room that a map's cards, links and clusters take in a layout.
///
/// The layout's own bounds hold the title, which is drawn elsewhere.
struct LayoutUse {
  let box: LayoutBox
  private let columns: [(left: Double, right: Double)?]

  init(_ layout: GraphLayout, graph: MapGraph) {
    var boxes: [String: LayoutBox] = [:]
    for node in layout.nodes { boxes[node.name] = node.box }
    let cards = graph.cards.compactMap { boxes[$0.id] }
    let frames = cards + layout.clusters.map(\.box)
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

  func left(ofColumn index: Int) -> Double? { columns[index]?.left }

  func right(ofColumn index: Int) -> Double? { columns[index]?.right }
}
