import ChainModel
import GapAnalysis
import MaterialBalance

/// What the region has, lacks and can sell of each product that projects touch.
struct PlanGround {
  /// One product.
  struct Item {
    /// The product, by index.
    let product: Int
    /// Units a year that leave today, or lie unused.
    let surplus: Double
    /// Units a year that are bought in today.
    let unmet: Double
    /// CNY a unit, ex works.
    let price: Double
    /// CNY for one unit to or from the markets.
    let freight: Double
    /// Units a year that markets take besides today's; infinite where nothing is recorded.
    let market: Double
    /// Units a year that may be had of a raw material of which no amount is recorded.
    let unrecorded: Double
    /// Whether it travels.
    let isTradable: Bool

    /// CNY that one unit leaves here when it is sold away; what disposal costs is negative.
    var netback: Double { price < 0 ? price : max(0, price - freight) }
    /// CNY that one unit costs when it is bought in.
    var landed: Double { max(0, price) + freight }
  }

  /// The products that some candidate touches, in model order.
  let items: [Item]
  /// CNY for a tonne to or from the markets; 0 where none is recorded.
  let freight: Double
  /// The place in `items` by index of products.
  let places: [Int: Int]

  /// CNY for a tonne: the first freight of the table that holds here.
  static func freight(_ model: RegionalModel) -> Double {
    let row = model.factorPrices.first { $0.factor == .freight && $0.scope == .local }
    guard let row, let tonnes = row.unit.unit.factor, row.unit.unit.dimension == .mass else {
      return 0
    }
    return row.amount.span.mid / (row.unit.scale * tonnes)
  }

  init(_ candidates: [PlanCandidate], _ report: ProjectReport) {
    let model = report.sheet.model
    let ground = report.ground
    var touched: Set<Int> = []
    var market: [Int: Double] = [:]
    var unrecorded: [Int: Double] = [:]
    for candidate in candidates {
      touched.formUnion(candidate.slots.flatMap { $0.pool + [$0.charged] })
      touched.formUnion(candidate.outputs.map(\.product))
      for slot in candidate.slots where slot.isUnrecorded {
        let most = slot.amount * candidate.largest
        unrecorded[slot.charged] = max(unrecorded[slot.charged] ?? 0, most)
      }
      guard let last = model.products.index(of: candidate.project.product) else { continue }
      let sold = Self.market(candidate, ground.unmet[last])
      market[last] = max(market[last] ?? 0, sold)
    }
    let tonne = Self.freight(model)
    freight = tonne
    items = touched.sorted().map { index in
      let product = model.products.elements[index]
      let price = product.price?.span.mid ?? 0
      return Item(
        product: index,
        surplus: ground.surplus[index],
        unmet: ground.unmet[index],
        price: price,
        // A little, so that nothing is bought only to be sold.
        freight: max(tonne * (product.tonnesPerUnit?.mid ?? 0), abs(price) * 1e-6),
        market: market[index] ?? .infinity,
        unrecorded: unrecorded[index] ?? 0,
        isTradable: product.isTradable
      )
    }
    places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.product, $0) })
  }

  /// What markets beyond the region take of a candidate's last product.
  private static func market(_ candidate: PlanCandidate, _ unmet: Double) -> Double {
    let size = candidate.project.size
    for bound in size.bounds {
      guard case .market(let basis) = bound.kind else { continue }
      // With no figure recorded: one typical plant.
      if basis == .unrecorded { return max(0, bound.limit - unmet) }
      let limit = size.exceedsMarket ? max(bound.limit, size.proposed) : bound.limit
      return max(0, limit - unmet)
    }
    return .infinity
  }
}
