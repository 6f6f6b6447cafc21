import ChainModel

/// Builds a balance sheet from a model: reconciles, then sums at the low, middle and high values.
struct BalanceBuilder {
  let model: RegionalModel
  let request: BalanceRequest

  /// What the region yielded by the date.
  private var primarySupply: [PrimarySupply] {
    model.primarySupply.filter { ($0.year?.earliest ?? 0) <= request.asOf.latest }
  }

  func sheet() -> BalanceSheet {
    let outcome = Reconciler(model: model, request: request).outcome()
    let activities = model.processes.elements.map {
      ProcessActivity(
        process: $0.id,
        rows: outcome.rows[$0.id] ?? [],
        ofUnknownSize: outcome.ofUnknownSize[$0.id] ?? []
      )
    }
    let engine = engine(activities: activities, routeless: outcome.routeless)
    var substituted: [BalanceEngine.Substitution] = []
    let mid = snapshot(engine, \.mid) { substituted.append($0) }
    let low = snapshot(engine, \.low)
    let high = snapshot(engine, \.high)
    var rows = RowCollector(model: model, activities: activities)
    rows.collect(routeless: outcome.routeless, primarySupply: primarySupply)
    rows.collect(substitutions: substituted.map { ($0, engine.uses[$0.use]) })
    let products = model.products.elements.enumerated().map { index, product in
      ProductBalance(
        id: product.id,
        supplyRows: rows.supply[index],
        demandRows: rows.demand[index],
        supply: ordered(low.supply[index], mid.supply[index], high.supply[index]),
        demand: ordered(low.demand[index], mid.demand[index], high.demand[index]),
        hasSupplyOfUnknownSize: rows.hasSupplyOfUnknownSize[index],
        hasDemandOfUnknownSize: rows.hasDemandOfUnknownSize[index],
        isSupplyIncomplete: rows.isSupplyIncomplete[index],
        isDemandIncomplete: rows.isDemandIncomplete[index]
      )
    }
    return BalanceSheet(
      request: request,
      model: model,
      activities: activities,
      products: products,
      reconciliations: outcome.lines,
      routeless: outcome.routeless,
      engine: engine,
      point: mid
    )
  }

  /// Substitution can turn the ends around: what one use takes another lacks.
  private func ordered(_ low: Double, _ mid: Double, _ high: Double) -> Span {
    Span(low: min(low, mid, high), mid: mid, high: max(low, mid, high))
  }

  private func snapshot(
    _ engine: BalanceEngine,
    _ end: KeyPath<Span, Double>,
    substitutions: ((BalanceEngine.Substitution) -> Void)? = nil
  ) -> BalanceSnapshot {
    var snapshot = BalanceSnapshot(engine)
    engine.evaluate(
      engine.inputs.map { $0.draw.span[keyPath: end] },
      into: &snapshot,
      substitutions: substitutions
    )
    return snapshot
  }

  private func engine(activities: [ProcessActivity], routeless: [Facility]) -> BalanceEngine {
    var engine = BalanceEngine(
      processCount: model.processes.count,
      productCount: model.products.count
    )
    for (index, activity) in activities.enumerated() {
      for row in activity.rows { engine.addActivity(row, process: index) }
      let process = model.processes.elements[index]
      if let output = model.products.index(of: process.output) {
        engine.addOutput(process: index, product: output, coefficient: nil)
      }
      for exchange in process.byproducts {
        guard let product = model.products.index(of: exchange.product) else { continue }
        engine.addOutput(process: index, product: product, coefficient: exchange.figure)
      }
      for exchange in process.inputs {
        guard let product = model.products.index(of: exchange.product) else { continue }
        engine.addUse(
          process: index,
          product: product,
          coefficient: exchange.figure,
          substitutes: exchange.substitutes.compactMap { model.products.index(of: $0) }
        )
      }
    }
    for facility in routeless {
      guard let product = model.products.index(of: facility.product),
        let capacity = facility.capacity ?? UnknownSize.capacity(of: facility, in: model)
      else { continue }
      engine.addSupply(
        product: product,
        amount: capacity,
        utilisation: facility.utilisation,
        isAssumed: facility.capacity == nil
      )
    }
    for supply in primarySupply {
      guard let product = model.products.index(of: supply.product), let amount = supply.amount
      else { continue }
      engine.addSupply(product: product, amount: amount, utilisation: nil, isAssumed: false)
    }
    return engine
  }
}
