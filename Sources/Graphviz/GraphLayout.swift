/// Where a layout put the nodes, edges and clusters of a graph.
///
/// Points (1/72 inch); the origin is the upper left corner, y grows downwards.
public struct GraphLayout: Hashable, Sendable {
  /// The size of the whole drawing.
  public let size: LayoutSize
  /// The nodes in the order of the DOT text.
  public let nodes: [NodePlace]
  /// The edges, grouped by tail in the order of the nodes.
  public let edges: [EdgePlace]
  /// The clusters, each before those inside it.
  public let clusters: [ClusterPlace]

  /// Collects the places.
  public init(
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
public struct LayoutPoint: Hashable, Sendable {
  /// Points from the left edge.
  public let x: Double
  /// Points from the upper edge.
  public let y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// Width and height.
public struct LayoutSize: Hashable, Sendable {
  /// Points.
  public let width: Double
  /// Points.
  public let height: Double

  /// Makes a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// A rectangle with upright sides.
public struct LayoutBox: Hashable, Sendable {
  /// The upper left corner.
  public let origin: LayoutPoint
  /// Width and height.
  public let size: LayoutSize

  /// Makes a box from its corner and its size.
  public init(origin: LayoutPoint, size: LayoutSize) {
    self.origin = origin
    self.size = size
  }

  /// The left side.
  public var left: Double { origin.x }
  /// The right side.
  public var right: Double { origin.x + size.width }
  /// The upper side.
  public var top: Double { origin.y }
  /// The lower side.
  public var bottom: Double { origin.y + size.height }
  /// The middle.
  public var centre: LayoutPoint {
    LayoutPoint(x: origin.x + size.width / 2, y: origin.y + size.height / 2)
  }

  /// Whether two boxes share more than their sides.
  public func overlaps(_ other: LayoutBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// Where a node stands.
public struct NodePlace: Hashable, Sendable {
  /// The node's name in the DOT text.
  public let name: String
  /// The room it takes.
  public let box: LayoutBox

  /// Makes a place.
  public init(name: String, box: LayoutBox) {
    self.name = name
    self.box = box
  }
}

/// How an edge runs.
public struct EdgePlace: Hashable, Sendable {
  /// The edge's `key` in the DOT text; empty where it has none.
  public let key: String
  /// The node it leaves.
  public let tail: String
  /// The node it enters.
  public let head: String
  /// Cubic Bézier curves, each its start and then three points a piece, from tail to head.
  public let curves: [[LayoutPoint]]
  /// Where the arrow ends that starts at the end of the last curve; nil where there is none.
  public let tip: LayoutPoint?

  /// Makes a run.
  public init(
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
public struct ClusterPlace: Hashable, Sendable {
  /// The cluster's name in the DOT text, with its `cluster`.
  public let name: String
  /// The room it takes.
  public let box: LayoutBox

  /// Makes a place.
  public init(name: String, box: LayoutBox) {
    self.name = name
    self.box = box
  }
}
