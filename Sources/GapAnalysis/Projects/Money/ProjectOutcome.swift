/// What a project comes to for one value of each figure; CNY, and units a year.
package struct ProjectOutcome {
  /// Net outputs at their prices.
  var output = 0.0
  /// Bought and local inputs at their prices, power, steam and water included.
  var inputs = 0.0
  /// Wages.
  var wages = 0.0
  /// Investment.
  var capex = 0.0
  /// The surplus that it takes up, at its price.
  var digested = 0.0
  /// m³ of fresh water.
  var water = 0.0
  /// Whether every step says how much water it takes.
  var isWaterKnown = true
  /// tce.
  var energy = 0.0
  /// Whether every step says how much energy it takes.
  var isEnergyKnown = true

  /// The share of the investment that upkeep takes a year.
  package static let upkeep = 0.03
  /// Years over which the investment is written off.
  package static let lifetime = 15.0

  /// Years after which a payback is none: twice the years over which plants are written off.
  ///
  /// By then they have been rebuilt or closed, and another investment would have to be paid back.
  package static let longestPayback = 2 * lifetime

  /// Years until an investment is paid back; nil where it never is within the life of a plant.
  ///
  /// - Parameters:
  ///   - capex: The investment, CNY.
  ///   - earning: What is left of a year's output to pay it back, CNY.
  /// - Returns: The years.
  package static func payback(of capex: Double, by earning: Double) -> Double? {
    guard earning > 0 else { return nil }
    let years = capex / earning
    return years <= longestPayback ? years : nil
  }

  /// Output less inputs.
  var valueAdded: Double { output - inputs }
  /// What is left to pay the investment back: after wages and upkeep.
  var earning: Double { valueAdded - wages - Self.upkeep * capex }
  /// What is left after wages, upkeep and writing off.
  var profit: Double { earning - capex / Self.lifetime }
  /// Years until the investment is paid back; nil where it never is within the life of a plant.
  var payback: Double? { Self.payback(of: capex, by: earning) }
}
