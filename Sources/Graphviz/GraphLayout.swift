/// Where a layout put the nodes, edges and clusters of a graph.
///
/// Points (1/72 inch); the origin is the upper left corner, y grows downwards.
package struct GraphLayout: Hashable, Sendable {
  /// The size of the whole drawing.
  package let size: LayoutSize
  /// The nodes in the order of the DOT text.
  package let nodes: [NodePlace]
  /// The edges, grouped by tail in the order of the nodes.
  package let edges: [EdgePlace]
  /// The clusters, each before those inside it.
  package let clusters: [ClusterPlace]

  /// Collects the places.
  package init(
    size: LayoutSize,
    nodes: [NodePlace],
    edges: [EdgePlace],
    clusters: [ClusterPlace]
  ) {
    self.size = size
    self.nodes = nodes
    self.edges = edges
    self.clusters = clusters
  }
}

/// A point of a drawing.
package struct LayoutPoint: Hashable, Sendable {
  /// Points from the left edge.
  package let x: Double
  /// Points from the upper edge.
  package let y: Double

  /// Makes a point.
  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Width and height.
package struct LayoutSize: Hashable, Sendable {
  /// Points.
  package let width: Double
  /// Points.
  package let height: Double

  /// Makes a size.
  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// A rectangle with upright sides.
package struct LayoutBox: Hashable, Sendable {
  /// The upper left corner.
  package let origin: LayoutPoint
  /// Width and height.
  package let size: LayoutSize

  /// Makes a box from its corner and its size.
  package init(origin: LayoutPoint, size: LayoutSize) {
    self.origin = origin
    self.size = size
  }

  /// The left side.
  package var left: Double { origin.x }
  /// The right side.
  package var right: Double { origin.x + size.width }
  /// The upper side.
  package var top: Double { origin.y }
  /// The lower side.
  package var bottom: Double { origin.y + size.height }
  /// The middle.
  package var centre: LayoutPoint {
    LayoutPoint(x: origin.x + size.width / 2, y: origin.y + size.height / 2)
  }

  /// Whether two boxes share more than their sides.
  package func overlaps(_ other: LayoutBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// Where a node stands.
package struct NodePlace: Hashable, Sendable {
  /// The node's name in the DOT text.
  package let name: String
  /// The room it takes.
  package let box: LayoutBox

  /// Makes a place.
  package init(name: String, box: LayoutBox) {
    self.name = name
    self.box = box
  }
}

/// How an edge runs.
package struct EdgePlace: Hashable, Sendable {
  /// The edge's `key` in the DOT text; empty where it has none.
  package let key: String
  /// The node it leaves.
  package let tail: String
  /// The node it enters.
  package let head: String
  /// Cubic Bézier curves, each its start and then three points a piece, from tail to head.
  package let curves: [[LayoutPoint]]
  /// Where the arrow ends that starts at the end of the last curve; nil where there is none.
  package let tip: LayoutPoint?

  /// Makes a run.
  package init(
    key: String,
    tail: String,
    head: String,
    curves: [[LayoutPoint]],
    tip: LayoutPoint? = nil
  ) {
    self.key = key
    self.tail = tail
    self.head = head
    self.curves = curves
    self.tip = tip
  }
}

/// The room of a cluster.
package struct ClusterPlace: Hashable, Sendable {
  /// The cluster's name in the DOT text, with its `cluster`.
  package let name: String
  /// The room it takes.
  package let box: LayoutBox

  /// Makes a place.
  package init(name: String, box: LayoutBox) {
    self.name = name
    self.box = box
  }
}
