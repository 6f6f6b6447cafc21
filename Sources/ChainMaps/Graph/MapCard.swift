public import ChainModel

/// A product on the map, with a row for each process that makes it.
public struct MapCard: Hashable, Sendable, Identifiable {
  /// How the product comes into the map.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// Processes of the map make it.
    case made
    /// It is a by-product of processes of the map.
    case byproduct
    /// A crop, mineral or gas.
    case raw
    /// It comes from outside the map: other chains, other regions.
    case outside
  }

  /// A key that is unique in the map.
  public let id: String
  /// The product.
  public let product: Product.ID
  /// Its name.
  public let name: String
  /// How it comes into the map.
  public let origin: Origin
  /// Whether it goes to markets rather than to further processes.
  public let isEnd: Bool
  /// Whether the region has it.
  public let isPresent: Bool
  /// Its gaps; the first gives the colour.
  public let gaps: [GapKind]
  /// Whether an absence is one that somebody looked for.
  public let isSurveyed: Bool
  /// A short amount.
  public let size: String?
  /// The ways to make it, in file order.
  public let rows: [MapRow]
  /// The page that a click leads to.
  public let href: String?
  /// What a pointer resting on it is told.
  public let tooltip: String
}

/// A line of a card: a way to make its product, or a by-product that goes nowhere else.
public struct MapRow: Hashable, Sendable {
  /// What a row stands for.
  public enum Item: Hashable, Sendable {
    /// A process.
    case process(UnitProcess.ID)
    /// Plants whose route no source gives.
    case routeless
    /// A by-product of the card's processes that nothing on the map takes in.
    case byproduct(Product.ID)
  }

  /// How far the region is with it.
  public enum Presence: String, Hashable, Sendable, CaseIterable {
    /// A counted plant runs it.
    case operating
    /// A plant is being built or planned.
    case coming
    /// A plant stands idle.
    case idle
    /// No plant is known.
    case nothing
  }

  /// What it stands for.
  public let item: Item
  /// Its name.
  public let name: String
  /// How far the region is with it.
  public let presence: Presence
  /// Its own gaps.
  public let gaps: [GapKind]
  /// The letters of the zones where its plants stand.
  public let zones: [String]
  /// The page that a click leads to.
  public let href: String?
  /// What a pointer resting on it is told.
  public let tooltip: String

  /// The process; nil for other rows.
  public var process: UnitProcess.ID? {
    guard case .process(let id) = item else { return nil }
    return id
  }

  /// The by-product; nil for other rows.
  public var byproduct: Product.ID? {
    guard case .byproduct(let id) = item else { return nil }
    return id
  }
}
