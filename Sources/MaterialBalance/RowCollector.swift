import ChainModel

/// Collects the lines of every product's balance, with their evidence.
struct RowCollector {
  let model: RegionalModel
  let activities: [ProcessActivity]
  private(set) var supply: [[BalanceRow]]
  private(set) var demand: [[BalanceRow]]
  private(set) var hasSupplyOfUnknownSize: [Bool]
  private(set) var hasDemandOfUnknownSize: [Bool]
  private(set) var isSupplyIncomplete: [Bool]
  private(set) var isDemandIncomplete: [Bool]

  init(model: RegionalModel, activities: [ProcessActivity]) {
    self.model = model
    self.activities = activities
    supply = Array(repeating: [], count: model.products.count)
    demand = supply
    hasSupplyOfUnknownSize = Array(repeating: false, count: model.products.count)
    hasDemandOfUnknownSize = hasSupplyOfUnknownSize
    isSupplyIncomplete = hasSupplyOfUnknownSize
    isDemandIncomplete = hasSupplyOfUnknownSize
    for (activity, process) in zip(activities, model.processes.elements) where activity.isPresent {
      collect(activity, of: process)
    }
  }

  private mutating func collect(_ activity: ProcessActivity, of process: UnitProcess) {
    let isUnknown = !activity.ofUnknownSize.isEmpty
    append(activity, nil, .made(process.id), process.output, isUnknown, isSupply: true)
    for exchange in process.byproducts {
      append(
        activity,
        exchange.figure,
        .byproduct(process.id),
        exchange.product,
        isUnknown,
        isSupply: true
      )
    }
    for exchange in process.inputs {
      append(
        activity,
        exchange.figure,
        .used(process.id),
        exchange.product,
        isUnknown,
        isSupply: false
      )
    }
  }

  private mutating func append(
    _ activity: ProcessActivity,
    _ coefficient: Figure?,
    _ item: BalanceRow.Item,
    _ product: Product.ID,
    _ isUnknown: Bool,
    isSupply: Bool
  ) {
    guard let index = model.products.index(of: product) else { return }
    if isUnknown {
      let isLeftOut = activity.ofUnknownSize.count > activity.rows.count(where: \.isAssumed)
      if isSupply {
        hasSupplyOfUnknownSize[index] = true
        if isLeftOut { isSupplyIncomplete[index] = true }
      } else {
        hasDemandOfUnknownSize[index] = true
        if isLeftOut { isDemandIncomplete[index] = true }
      }
    }
    guard !activity.rows.isEmpty else { return }
    var facts = activity.rows.map(\.origin)
    if let coefficient { facts.append(coefficient.origin) }
    let figures =
      activity.rows.flatMap { [$0.capacity] + ($0.utilisation.map { [$0] } ?? []) }
      + (coefficient.map { [$0] } ?? [])
    let row = BalanceRow(
      item: item,
      amount: activity.amount * (coefficient?.span ?? Span(1)),
      restsOnEstimate: figures.contains(where: \.isEstimate),
      facts: facts,
      sources: Set(figures.flatMap(\.sources)).sorted()
    )
    if isSupply { supply[index].append(row) } else { demand[index].append(row) }
  }

  mutating func collect(routeless: [Facility], primarySupply: [PrimarySupply]) {
    for facility in routeless {
      guard let index = model.products.index(of: facility.product) else { continue }
      if facility.capacity == nil { hasSupplyOfUnknownSize[index] = true }
      guard let capacity = facility.capacity ?? UnknownSize.capacity(of: facility, in: model) else {
        isSupplyIncomplete[index] = true
        continue
      }
      supply[index].append(
        BalanceRow(
          item: .routeless(facility.id),
          amount: capacity.span * (facility.utilisation?.span ?? Span(1)),
          restsOnEstimate: capacity.isEstimate || facility.utilisation?.isEstimate == true,
          facts: [facility.origin],
          sources: facility.sources
        )
      )
    }
    for primary in primarySupply {
      guard let index = model.products.index(of: primary.product) else { continue }
      guard let amount = primary.amount else {
        hasSupplyOfUnknownSize[index] = true
        isSupplyIncomplete[index] = true
        continue
      }
      supply[index].append(
        BalanceRow(
          item: .primary(primary.id),
          amount: amount.span,
          restsOnEstimate: amount.isEstimate,
          facts: [primary.origin],
          sources: amount.sources
        )
      )
    }
  }

  /// Moves what a substitute met from the product that the recipe names to the substitute.
  mutating func collect(
    substitutions: [(BalanceEngine.Substitution, BalanceEngine.ExchangeTerm)]
  ) {
    for (substitution, use) in substitutions {
      let process = model.processes.elements[use.process].id
      let named = model.products.elements[use.product].id
      guard
        let position = demand[use.product].firstIndex(where: { $0.item == .used(process) })
      else { continue }
      let row = demand[use.product][position]
      let taken = row.amount.mid > 0 ? substitution.amount / row.amount.mid : 0
      let rest = row.amount * max(0, 1 - taken)
      demand[use.product][position] = BalanceRow(
        item: row.item,
        amount: rest,
        restsOnEstimate: row.restsOnEstimate,
        facts: row.facts,
        sources: row.sources
      )
      demand[substitution.product].append(
        BalanceRow(
          item: .substituted(process, for: named),
          amount: row.amount * taken,
          restsOnEstimate: row.restsOnEstimate,
          facts: row.facts,
          sources: row.sources
        )
      )
    }
  }
}
