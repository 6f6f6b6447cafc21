/// One possible balance: a number for each process, product and contribution, by index.
public struct BalanceSnapshot: Sendable {
  /// Units of main output a year, by process.
  public internal(set) var activity: [Double]
  /// Units a year, by product.
  public internal(set) var supply: [Double]
  /// Units a year, by product.
  public internal(set) var demand: [Double]
  /// Units of main output a year, by contribution to an activity.
  var rows: [Double]
  /// Units a year, by output of a process.
  var outputs: [Double]
  /// Units a year, by supply without a process.
  var supplies: [Double]

  init(_ engine: BalanceEngine) {
    activity = Array(repeating: 0, count: engine.processCount)
    supply = Array(repeating: 0, count: engine.productCount)
    demand = supply
    rows = Array(repeating: 0, count: engine.rowCount)
    outputs = Array(repeating: 0, count: engine.outputCount)
    supplies = Array(repeating: 0, count: engine.supplyCount)
  }

  mutating func reset(_ engine: BalanceEngine) {
    guard let scope = engine.scope else {
      for index in activity.indices { activity[index] = 0 }
      for index in supply.indices {
        supply[index] = 0
        demand[index] = 0
      }
      return
    }
    for index in scope.processes { activity[index] = 0 }
    for index in scope.products {
      supply[index] = 0
      demand[index] = 0
    }
  }
}
