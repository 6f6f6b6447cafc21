/// One possible balance: a number for each process and product, by index.
public struct BalanceSnapshot: Sendable {
  /// Units of main output a year, by process.
  public internal(set) var activity: [Double]
  /// Units a year, by product.
  public internal(set) var supply: [Double]
  /// Units a year, by product.
  public internal(set) var demand: [Double]

  init(processCount: Int, productCount: Int) {
    activity = Array(repeating: 0, count: processCount)
    supply = Array(repeating: 0, count: productCount)
    demand = Array(repeating: 0, count: productCount)
  }

  mutating func reset() {
    for index in activity.indices { activity[index] = 0 }
    for index in supply.indices {
      supply[index] = 0
      demand[index] = 0
    }
  }
}
