import ChainModel

/// The money of one project of a fixed size as a short list of sums, evaluated for one value of each
/// figure.
///
/// An evaluation costs O(steps × inputs).
struct ProjectProgram {
  /// One input of a step.
  struct Slot {
    /// The coefficient.
    let figure: Int
    /// The local places of the products that are charged, each with its part of the amount.
    let charged: [(product: Int, part: Double)]
    /// The node that makes it; -1 where none does.
    let maker: Int
    /// The prices of what the recipe names and of what a node makes for it; nil where it is the same.
    ///
    /// What is made of something cheaper fetches that much less.
    let lesser: (named: Int, own: Int)?
    /// What of it is local surplus: price and part of the amount.
    let digested: [(price: Int, part: Double)]
  }

  /// One step.
  struct Node {
    let node: Int
    let output: Int
    let slots: [Slot]
    let sides: [(figure: Int, product: Int)]
    let capex: Int
    let labour: Int
    /// Resources that are paid for: amount, price, and units of the priced for one of the needed.
    let bought: [(amount: Int, price: Int, factor: Double)]
    let water: Int
    let energy: [(amount: Int, factor: Double)]
    /// The by-product that sizes the step: its driver, the driver's coefficient, the own one, and
    /// the part that is taken.
    let driver: (node: Int, side: Int, slot: Int, share: Double)?
  }

  let size: Double
  let last: Int
  let nodes: [Node]
  /// The products it touches, by index of the model.
  let products: [Int]
  /// The place of the price of each; -1 where it has none.
  let prices: [Int]
  /// Whether each finds a buyer: a by-product that does not travel fetches nothing, and may cost.
  let isSold: [Bool]
  let wage: Int

  /// Adds up at one value of each figure.
  func outcome(_ values: [Double]) -> ProjectOutcome {
    var activities = Array(repeating: 0.0, count: nodes.count)
    var net = Array(repeating: 0.0, count: products.count)
    return outcome(values, &activities, &net)
  }

  /// Adds up, using storage of the caller.
  func outcome(
    _ values: [Double],
    _ activities: inout [Double],
    _ net: inout [Double]
  ) -> ProjectOutcome {
    var result = ProjectOutcome()
    for index in nodes.indices { activities[index] = 0 }
    for index in products.indices { net[index] = 0 }
    activities[last] = size
    for node in nodes {
      if let driver = node.driver, values[driver.slot] > 0 {
        activities[node.node] +=
          activities[driver.node] * values[driver.side] / values[driver.slot] * driver.share
      }
      let activity = activities[node.node]
      net[node.output] += activity
      for side in node.sides { net[side.product] += activity * values[side.figure] }
      for slot in node.slots {
        let amount = activity * values[slot.figure]
        for part in slot.charged { net[part.product] -= amount * part.part }
        if slot.maker >= 0 { activities[slot.maker] += amount }
        for part in slot.digested { result.digested += amount * part.part * values[part.price] }
      }
      if node.capex >= 0 { result.capex += activity * values[node.capex] }
      if node.labour >= 0 { result.wages += activity * values[node.labour] * values[wage] }
      for item in node.bought {
        result.inputs += activity * values[item.amount] * item.factor * values[item.price]
      }
      if node.water >= 0 {
        result.water += activity * values[node.water]
      } else {
        result.isWaterKnown = false
      }
      if node.energy.isEmpty { result.isEnergyKnown = false }
      for item in node.energy {
        result.energy += activity * values[item.amount] * item.factor
      }
    }
    for (index, price) in prices.enumerated() where price >= 0 {
      let value = net[index] * values[price]
      if net[index] <= 0 {
        result.inputs -= value
      } else {
        result.output += isSold[index] ? value : min(0, value)
      }
    }
    result.output -= lost(activities, values)
    return result
  }

  /// CNY a year that outputs fetch less, because something cheaper than the recipe names is made for
  /// it inside.
  func lost(_ activities: [Double], _ values: [Double]) -> Double {
    var sum = 0.0
    for node in nodes {
      for slot in node.slots {
        guard let prices = slot.lesser else { continue }
        let less = max(0, values[prices.named] - values[prices.own])
        sum += activities[node.node] * values[slot.figure] * less
      }
    }
    return sum
  }

  /// Units of each product that go out, less what comes in, at one value of each figure.
  func balance(_ values: [Double]) -> (activities: [Double], net: [Double]) {
    var activities = Array(repeating: 0.0, count: nodes.count)
    var net = Array(repeating: 0.0, count: products.count)
    _ = outcome(values, &activities, &net)
    return (activities, net)
  }
}
