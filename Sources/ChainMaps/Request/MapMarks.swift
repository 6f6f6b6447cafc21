package import ChainModel

/// What analyses have to say of products, processes and flows, for a map to show.
///
/// A map knows nothing of gap rules or balances: it draws the marks it is given.
package struct MapMarks: Sendable {
  /// Marks of products.
  package let products: [Product.ID: MapMark]
  /// Marks of processes.
  package let processes: [UnitProcess.ID: MapMark]
  /// How much flows where; exchanges that are not listed are drawn thin.
  package let flows: [MapFlow]

  /// Collects marks.
  package init(
    products: [Product.ID: MapMark] = [:],
    processes: [UnitProcess.ID: MapMark] = [:],
    flows: [MapFlow] = []
  ) {
    self.products = products
    self.processes = processes
    self.flows = flows
  }

  /// No marks: the bare chain.
  package static let none = MapMarks()
}

/// What is said of one product or process.
package struct MapMark: Hashable, Sendable {
  /// Its gaps; the first gives the colour.
  package let gaps: [GapKind]
  /// Whether it has a gap today that what is being built closes; such a gap is none of `gaps`.
  package let isClosing: Bool
  /// Whether somebody looked: false words an absence as not found in the sources.
  package let isSurveyed: Bool
  /// Whether it is there although no plant of the model says so; nil leaves it to the model.
  package let isPresent: Bool?
  /// A short amount for the card, for example `缺12万吨`.
  package let size: String?
  /// A sentence for the tooltip.
  package let note: String?
  /// The page that a click leads to.
  package let href: String?

  /// Whether it has a gap, be it one that is being closed.
  var bearsGap: Bool { !gaps.isEmpty || isClosing }

  /// Makes a mark.
  package init(
    gaps: [GapKind] = [],
    isClosing: Bool = false,
    isSurveyed: Bool = true,
    isPresent: Bool? = nil,
    size: String? = nil,
    note: String? = nil,
    href: String? = nil
  ) {
    self.gaps = gaps
    self.isClosing = isClosing
    self.isSurveyed = isSurveyed
    self.isPresent = isPresent
    self.size = size
    self.note = note
    self.href = href
  }
}

/// An amount that a process takes in or puts out.
package struct MapFlow: Hashable, Sendable {
  /// Which way it goes.
  package enum Direction: Hashable, Sendable {
    /// From the product into the process.
    case intoProcess
    /// From the process to a by-product.
    case outOfProcess
  }

  /// The process.
  package let process: UnitProcess.ID
  /// The product.
  package let product: Product.ID
  /// Which way it goes.
  package let direction: Direction
  /// Tonnes a year, or another measure that makes the flows of a map comparable.
  package let tonnes: Double
  /// The amount in words, for the tooltip.
  package let text: String?

  /// Makes a flow.
  package init(
    process: UnitProcess.ID,
    product: Product.ID,
    direction: Direction,
    tonnes: Double,
    text: String? = nil
  ) {
    self.process = process
    self.product = product
    self.direction = direction
    self.tonnes = tonnes
    self.text = text
  }
}
