import Graphviz
import Testing
import VectorImages

@testable import ChainMaps

/// Checks the geometry of a map that has been laid out.
struct MapGeometry {
  private let map: ChainMap

  init(_ map: ChainMap) { self.map = map }

  func check() async throws {
    let graph = map.graph
    let layout = try await GraphvizRenderer.shared.layout(map.dot)
    let places = MapLayout(layout, graph: graph)
    let style = MapStyle(graph)
    for (index, card) in graph.cards.enumerated() {
      let box = try #require(places.cards[card.id])
      for other in graph.cards[(index + 1)...] {
        let beside = try #require(places.cards[other.id])
        #expect(!box.overlaps(beside), "\(card.id) and \(other.id)")
      }
      let shape = CardShape(card, style: style)
      #expect(abs(box.size.width - shape.width) < 0.6 && abs(box.size.height - shape.height) < 0.6)
      check(shape, card, style)
    }
    let drawn = Set(layout.edges.filter { !$0.curves.isEmpty }.map(\.key))
    for index in graph.links.indices { #expect(drawn.contains(String(index))) }
    for cluster in graph.clusters {
      let frame = try #require(
        layout.clusters.first { $0.name == "cluster_" + cluster.id }?.box
      )
      for id in cluster.cards {
        let box = try #require(places.cards[id])
        #expect(box.left >= frame.left && box.right <= frame.right)
        #expect(box.top >= frame.top && box.bottom <= frame.bottom)
      }
      for card in graph.cards where !cluster.cards.contains(card.id) {
        #expect(try !frame.overlaps(#require(places.cards[card.id])), "\(card.id) in \(cluster.id)")
      }
    }
    checkColumns(places)
  }

  /// Every text fits its room, in width and in height.
  private func check(_ shape: CardShape, _ card: MapCard, _ style: MapStyle) {
    for line in shape.titleLines { #expect(style.title.width(of: line) <= shape.titleRoom) }
    for line in shape.sizeLines { #expect(style.small.width(of: line) <= shape.titleRoom) }
    #expect(shape.titleLines.joined().filter { $0 != " " } == card.name.filter { $0 != " " })
    let text =
      Double(shape.titleLines.count) * style.title.size * style.leading
      + Double(shape.sizeLines.count) * style.small.size * style.leading
    #expect(text <= shape.headerHeight)
    for (row, item) in zip(shape.rows, card.rows) {
      for line in row.lines { #expect(style.row.width(of: line) <= shape.rowRoom) }
      #expect(row.lines.joined().filter { $0 != " " } == item.name.filter { $0 != " " })
      #expect(Double(row.lines.count) * style.row.size * style.leading <= row.height)
      let letters = Double(item.zones.count) * style.letter
      #expect(style.row.width(of: row.lines.last ?? "") + letters <= shape.rowRoom)
    }
    #expect(shape.rows.last.map { $0.top + $0.height } ?? shape.headerHeight == shape.height)
  }

  /// The columns stand where the plan has them.
  private func checkColumns(_ places: MapLayout) {
    var right = -Double.infinity
    for column in map.graph.columns {
      let boxes = column.compactMap { places.cards[$0] }
      guard let left = boxes.map(\.left).min() else { continue }
      #expect(left > right)
      right = boxes.map(\.right).max() ?? right
    }
  }
}
