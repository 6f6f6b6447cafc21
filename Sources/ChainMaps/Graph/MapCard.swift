package import ChainModel

/// A product on the map, with a row for each process that makes it.
package struct MapCard: Hashable, Sendable, Identifiable {
  /// How the product comes into the map.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
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
  package let id: String
  /// The product.
  package let product: Product.ID
  /// Its name.
  package let name: String
  /// How it comes into the map.
  package let origin: Origin
  /// Whether it goes to markets rather than to further processes.
  package let isEnd: Bool
  /// Whether the region has it.
  package let isPresent: Bool
  /// Its gaps; the first gives the colour.
  package let gaps: [GapKind]
  /// Whether what is being built closes the gap that it has today.
  package let isClosing: Bool
  /// Whether an absence is one that somebody looked for.
  package let isSurveyed: Bool
  /// A short amount.
  package let size: String?
  /// The ways to make it, in file order.
  package let rows: [MapRow]
  /// The page that a click leads to.
  package let href: String?
  /// What a pointer resting on it is told.
  package let tooltip: String

  /// What its strip bears.
  var signs: [GapSign] { GapSign.all(gaps, isClosing: isClosing) }
}

/// A line of a card: a way to make its product, or a by-product that goes nowhere else.
package struct MapRow: Hashable, Sendable {
  /// What a row stands for.
  package enum Item: Hashable, Sendable {
    /// A process.
    case process(UnitProcess.ID)
    /// Plants whose route no source gives.
    case routeless
    /// A by-product of the card's processes that nothing on the map takes in.
    case byproduct(Product.ID)
  }

  /// How far the region is with it.
  package enum Presence: String, Hashable, Sendable, CaseIterable {
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
  package let item: Item
  /// Its name.
  package let name: String
  /// How far the region is with it.
  package let presence: Presence
  /// Its own gaps.
  package let gaps: [GapKind]
  /// The letters of the zones where its plants stand.
  package let zones: [String]
  /// The page that a click leads to.
  package let href: String?
  /// What a pointer resting on it is told.
  package let tooltip: String

  /// The process; nil for other rows.
  package var process: UnitProcess.ID? {
    guard case .process(let id) = item else { return nil }
    return id
  }

  /// The by-product; nil for other rows.
  package var byproduct: Product.ID? {
    guard case .byproduct(let id) = item else { return nil }
    return id
  }
}
