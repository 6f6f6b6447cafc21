import CGraphviz

/// Reads the places out of a graph that Graphviz has laid out.
struct LayoutReader {
  private let graph: UnsafeMutablePointer<Agraph_t>
  private let bounds: boxf

  init(_ graph: UnsafeMutablePointer<Agraph_t>) {
    self.graph = graph
    bounds = chainatlas_graph_box(graph)
  }

  func layout() -> GraphLayout {
    var nodes: [NodePlace] = []
    var edges: [EdgePlace] = []
    var next = agfstnode(graph)
    while let node = next {
      nodes.append(place(of: node))
      var out = agfstout(graph, node)
      while let edge = out {
        edges.append(place(of: edge))
        out = agnxtout(graph, edge)
      }
      next = agnxtnode(graph, node)
    }
    return GraphLayout(
      size: LayoutSize(width: bounds.UR.x - bounds.LL.x, height: bounds.UR.y - bounds.LL.y),
      nodes: nodes,
      edges: edges,
      clusters: clusters(of: graph)
    )
  }

  private func place(of node: UnsafeMutablePointer<Agnode_t>) -> NodePlace {
    let centre = point(chainatlas_node_centre(node))
    let width = chainatlas_node_width(node) * 72
    let height = chainatlas_node_height(node) * 72
    return NodePlace(
      name: name(node),
      box: LayoutBox(
        origin: LayoutPoint(x: centre.x - width / 2, y: centre.y - height / 2),
        size: LayoutSize(width: width, height: height)
      )
    )
  }

  private func place(of edge: UnsafeMutablePointer<Agedge_t>) -> EdgePlace {
    let curves = curves(of: edge)
    return EdgePlace(
      key: name(edge),
      tail: name(chainatlas_edge_tail(edge)),
      head: name(chainatlas_edge_head(edge)),
      curves: curves.map { curve in (0..<Int(curve.size)).map { point(curve.list[$0]) } },
      tip: curves.last.flatMap { $0.eflag != 0 ? point($0.ep) : nil }
    )
  }

  private func curves(of edge: UnsafeMutablePointer<Agedge_t>) -> [bezier] {
    guard let splines = chainatlas_edge_curves(edge)?.pointee else { return [] }
    return (0..<Int(splines.size)).map { splines.list[$0] }
  }

  private func clusters(of graph: UnsafeMutablePointer<Agraph_t>) -> [ClusterPlace] {
    let count = Int(chainatlas_cluster_count(graph))
    guard count > 0 else { return [] }
    var places: [ClusterPlace] = []
    for index in 1...count {
      guard let cluster = chainatlas_cluster(graph, Int32(index)) else { continue }
      let box = chainatlas_graph_box(cluster)
      let corner = point(pointf(x: box.LL.x, y: box.UR.y))
      places.append(
        ClusterPlace(
          name: name(cluster),
          box: LayoutBox(
            origin: corner,
            size: LayoutSize(width: box.UR.x - box.LL.x, height: box.UR.y - box.LL.y)
          )
        )
      )
      places += clusters(of: cluster)
    }
    return places
  }

  /// Graphviz's y grows upwards.
  private func point(_ point: pointf) -> LayoutPoint {
    LayoutPoint(x: point.x - bounds.LL.x, y: bounds.UR.y - point.y)
  }

  private func name(_ object: UnsafeMutableRawPointer) -> String {
    chainatlas_name(object).map { String(cString: $0) } ?? ""
  }
}
