public import ChainModel

/// What analyses have to say of products, processes and flows, for a map to show.
///
/// A map knows nothing of gap rules or balances: it draws the marks it is given.
public struct MapMarks: Sendable {
  /// Marks of products.
  public let products: [Product.ID: MapMark]
  /// Marks of processes.
  public let processes: [UnitProcess.ID: MapMark]
  /// How much flows where; exchanges that are not listed are drawn thin.
  public let flows: [MapFlow]

  /// Collects marks.
  public init(
    products: [Product.ID: MapMark] = [:],
    processes: [UnitProcess.ID: MapMark] = [:],
    flows: [MapFlow] = []
  ) {
    self.products = products
    self.processes = processes
    self.flows = flows
  }

  /// No marks: the bare chain.
  public static let none = MapMarks()
}

/// What is said of one product or process.
public struct MapMark: Hashable, Sendable {
  /// Its gaps; the first gives the colour.
  public let gaps: [GapKind]
  /// Whether somebody looked: false words an absence as not found in the sources.
  public let isSurveyed: Bool
  /// Whether it is there although no plant of the model says so; nil leaves it to the model.
  public let isPresent: Bool?
  /// A short amount for the card, for example `缺12万吨`.
  public let size: String?
  /// A sentence for the tooltip.
  public let note: String?
  /// The page that a click leads to.
  public let href: String?

  /// Makes a mark.
  public init(
    gaps: [GapKind] = [],
    isSurveyed: Bool = true,
    isPresent: Bool? = nil,
    size: String? = nil,
    note: String? = nil,
    href: String? = nil
  ) {
    self.gaps = gaps
    self.isSurveyed = isSurveyed
    self.isPresent = isPresent
    self.size = size
    self.note = note
    self.href = href
  }
}

/// An amount that a process takes in or puts out.
public struct MapFlow: Hashable, Sendable {
  /// Which way it goes.
  public enum Direction: Hashable, Sendable {
    /// From the product into the process.
    case intoProcess
    /// From the process to a by-product.
    case outOfProcess
  }

  /// The process.
  public let process: UnitProcess.ID
  /// The product.
  public let product: Product.ID
  /// Which way it goes.
  public let direction: Direction
  /// Tonnes a year, or another measure that makes the flows of a map comparable.
  public let tonnes: Double
  /// The amount in words, for the tooltip.
  public let text: String?

  /// Makes a flow.
  public init(
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
