public import ChainModel

/// The balance of a region: what runs, what is supplied and used, and how totals and plants agree.
public struct BalanceSheet: Sendable {
  /// What was counted.
  public let request: BalanceRequest
  /// The model it was computed from.
  public let model: RegionalModel
  /// The activity of every process, in model order.
  public let activities: [ProcessActivity]
  /// The balance of every product, in model order.
  public let products: Catalogue<ProductBalance>
  /// Totals against plants, in file order.
  public let reconciliations: [Reconciliation]
  /// Plants without a route that count.
  public let routeless: [Facility]
  /// Which company runs how much of what.
  public let holdings: Holdings
  /// The balance at the middle of every figure.
  public let point: BalanceSnapshot
  let engine: BalanceEngine

  /// Counts, reconciles and sums.
  ///
  /// O(plants × totals + exchanges).
  public init(model: RegionalModel, request: BalanceRequest) {
    self = BalanceBuilder(model: model, request: request).sheet()
  }

  init(
    request: BalanceRequest,
    model: RegionalModel,
    activities: [ProcessActivity],
    products: [ProductBalance],
    reconciliations: [Reconciliation],
    routeless: [Facility],
    engine: BalanceEngine,
    point: BalanceSnapshot
  ) {
    self.request = request
    self.model = model
    self.activities = activities
    self.products = Catalogue(products)
    self.reconciliations = reconciliations
    self.routeless = routeless
    self.engine = engine
    self.point = point
    holdings = Holdings(
      model: model,
      request: request,
      engine: engine,
      point: point,
      activities: activities,
      reconciliations: reconciliations,
      routeless: routeless
    )
  }

  /// The balance of a product; every product of the model has one.
  public func balance(of product: Product.ID) -> ProductBalance {
    guard let balance = products[model.products[product]?.id ?? product] else {
      preconditionFailure("no product \(product) in the model")
    }
    return balance
  }

  /// What runs of a process; every process of the model has an activity.
  public func activity(of process: UnitProcess.ID) -> ProcessActivity {
    guard let index = model.processes.index(of: process) else {
      preconditionFailure("no process \(process) in the model")
    }
    return activities[index]
  }

  /// Whether anything of a process is there.
  public func isPresent(_ process: UnitProcess.ID) -> Bool {
    activity(of: process).isPresent
  }

  /// Draws the figures of all that runs and hands over each balance.
  ///
  /// Figures are drawn as `FigureDraw` says. The same seed gives the same draws. Each draw costs
  /// O(figures with a range + exchanges).
  ///
  /// - Parameters:
  ///   - count: How many draws.
  ///   - seed: The start of all streams.
  ///   - leavesOutUnknown: Whether plants whose size no source gives count as nothing.
  ///   - body: Receives each snapshot; the same storage is used again for the next.
  public func draw(
    _ count: Int,
    seed: UInt64,
    leavingOutUnknown leavesOutUnknown: Bool = false,
    _ body: (BalanceSnapshot) -> Void
  ) {
    var values = engine.inputs.map { leavesOutUnknown && $0.isAssumed ? 0 : $0.draw.span.mid }
    let live = engine.liveInputs
    let ranged = engine.inputs.indices.filter {
      engine.inputs[$0].draw.span.isRange && live[$0]
        && !(leavesOutUnknown && engine.inputs[$0].isAssumed)
    }
    var snapshot = BalanceSnapshot(engine)
    for number in 0..<max(0, count) {
      for index in ranged { values[index] = engine.inputs[index].draw.value(number, seed: seed) }
      engine.evaluate(values, into: &snapshot)
      body(snapshot)
    }
  }
}
