public import ChainModel

/// The products and processes whose amounts rest on plants whose size no source gives.
public struct UnknownReach: Sendable {
  /// Products that such a plant supplies or uses, and what can stand in for those it uses.
  public let products: Set<Product.ID>
  /// Processes that such a plant runs.
  public let processes: Set<UnitProcess.ID>

  /// Looks at the plants of a balance.
  public init(sheet: BalanceSheet) {
    let model = sheet.model
    var products: Set<Product.ID> = []
    var processes: Set<UnitProcess.ID> = []
    for activity in sheet.activities where activity.rows.contains(where: \.isAssumed) {
      guard let process = model.processes[activity.process] else { continue }
      processes.insert(process.id)
      products.insert(process.output)
      products.formUnion(process.byproducts.map(\.product))
      products.formUnion(process.inputs.flatMap { [$0.product] + $0.substitutes })
    }
    for facility in sheet.routeless where facility.capacity == nil {
      products.insert(facility.product)
    }
    self.products = products
    self.processes = processes
  }

  /// Whether a statement rests on one of them.
  public func touches(_ test: BalanceTest) -> Bool {
    test.products.contains(where: products.contains)
      || test.processes.contains(where: processes.contains)
  }
}
