public import ChainModel

/// One line of a product's balance: who supplies it or who uses it, how much, and on what evidence.
public struct BalanceRow: Hashable, Sendable {
  /// What the row stands for.
  public enum Item: Hashable, Sendable {
    /// A process that makes it as its main output.
    case made(UnitProcess.ID)
    /// A process that puts it out beside its main output.
    case byproduct(UnitProcess.ID)
    /// A plant whose route no source gives.
    case routeless(Facility.ID)
    /// A raw material of the region.
    case primary(Identifier<PrimarySupply>)
    /// A process that takes it in.
    case used(UnitProcess.ID)
    /// A process that takes it in instead of another product.
    case substituted(UnitProcess.ID, for: Product.ID)
  }

  /// What the row stands for.
  public let item: Item
  /// Units of the product a year.
  public let amount: Span
  /// Whether a figure behind the amount is an estimate.
  public let restsOnEstimate: Bool
  /// The places of the figures in the files.
  public let facts: [Origin]
  /// The sources of the figures, sorted.
  public let sources: [Source.ID]

  /// Makes a row.
  public init(
    item: Item,
    amount: Span,
    restsOnEstimate: Bool,
    facts: [Origin],
    sources: [Source.ID]
  ) {
    self.item = item
    self.amount = amount
    self.restsOnEstimate = restsOnEstimate
    self.facts = facts
    self.sources = sources
  }

  /// The process of the row, if it has one.
  public var process: UnitProcess.ID? {
    switch item {
    case .made(let id), .byproduct(let id), .used(let id), .substituted(let id, _): id
    case .routeless, .primary: nil
    }
  }
}

/// Supply and demand of one product, in its unit a year.
public struct ProductBalance: Hashable, Sendable, Identifiable {
  /// The product.
  public let id: Product.ID
  /// What supplies it.
  public let supplyRows: [BalanceRow]
  /// What uses it.
  public let demandRows: [BalanceRow]
  /// All local supply.
  public let supply: Span
  /// All local demand.
  public let demand: Span
  /// Whether something supplies it whose size no source gives.
  public let hasSupplyOfUnknownSize: Bool
  /// Whether something uses it whose size no source gives.
  public let hasDemandOfUnknownSize: Bool
  /// Whether the supply leaves out something of which not even a range is known.
  public let isSupplyIncomplete: Bool
  /// Whether the demand leaves out something of which not even a range is known.
  public let isDemandIncomplete: Bool

  /// Makes a balance.
  public init(
    id: Product.ID,
    supplyRows: [BalanceRow],
    demandRows: [BalanceRow],
    supply: Span,
    demand: Span,
    hasSupplyOfUnknownSize: Bool,
    hasDemandOfUnknownSize: Bool,
    isSupplyIncomplete: Bool = false,
    isDemandIncomplete: Bool = false
  ) {
    self.id = id
    self.supplyRows = supplyRows
    self.demandRows = demandRows
    self.supply = supply
    self.demand = demand
    self.hasSupplyOfUnknownSize = hasSupplyOfUnknownSize
    self.hasDemandOfUnknownSize = hasDemandOfUnknownSize
    self.isSupplyIncomplete = isSupplyIncomplete
    self.isDemandIncomplete = isDemandIncomplete
  }

  /// Supply less demand.
  public var balance: Span { supply - demand }

  /// Supply over demand; nil where nothing is demanded.
  public var coverage: Span? { supply.divided(by: demand) }

  /// The part of local supply that is used here; nil where nothing is supplied.
  public var localConversion: Span? {
    guard supply.mid > 0 else { return nil }
    func share(_ use: Double, of whole: Double) -> Double { whole > 0 ? min(use / whole, 1) : 1 }
    return Span(
      low: share(demand.low, of: supply.high),
      mid: share(demand.mid, of: supply.mid),
      high: share(demand.high, of: supply.low)
    )
  }

  /// The surplus that is left here, never negative.
  public var surplus: Span {
    let difference = balance
    return Span(
      low: max(0, difference.low),
      mid: max(0, difference.mid),
      high: max(0, difference.high)
    )
  }

  /// The part of supply and demand that rests on estimates; 0 where there is neither.
  public var estimateShare: Double {
    var whole = 0.0
    var estimated = 0.0
    for row in supplyRows + demandRows {
      whole += row.amount.mid
      if row.restsOnEstimate { estimated += row.amount.mid }
    }
    return whole > 0 ? estimated / whole : 0
  }
}
