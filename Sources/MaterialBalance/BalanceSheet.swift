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
    engine: BalanceEngine
  ) {
    self.request = request
    self.model = model
    self.activities = activities
    self.products = Catalogue(products)
    self.reconciliations = reconciliations
    self.routeless = routeless
    self.engine = engine
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

  /// Draws the figures of all running processes and hands over each balance.
  ///
  /// Figures are independent and triangular over their ranges. The same seed gives the same draws.
  /// Each draw costs O(figures with a range + exchanges of running processes).
  ///
  /// - Parameters:
  ///   - count: How many draws.
  ///   - seed: The start of the sequence.
  ///   - body: Receives each snapshot; the same storage is used again for the next.
  public func draw(_ count: Int, seed: UInt64, _ body: (BalanceSnapshot) -> Void) {
    var generator = SplitMix64(seed: seed)
    var values = engine.spans.map(\.mid)
    let ranged = engine.spans.indices.filter { engine.spans[$0].isRange }
    var snapshot = BalanceSnapshot(
      processCount: engine.processCount,
      productCount: engine.productCount
    )
    for _ in 0..<max(0, count) {
      for index in ranged { values[index] = generator.triangular(engine.spans[index]) }
      engine.evaluate(values, into: &snapshot)
      body(snapshot)
    }
  }
}
