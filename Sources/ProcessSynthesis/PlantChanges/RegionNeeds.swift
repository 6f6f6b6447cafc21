import ChainModel
import GapAnalysis
public import MaterialBalance

/// What the plants of a region need besides products, a year, at middle figures; a process that does
/// not say adds nothing.
public struct RegionNeeds: Hashable, Sendable {
  /// m³ of fresh water.
  public var water = 0.0
  /// m³ of waste water.
  public var effluent = 0.0
  /// tce.
  public var energy = 0.0
  /// Persons.
  public var jobs = 0.0
  /// CNY of new investment.
  public var capex = 0.0

  /// Nothing.
  public init() {}

  /// What all that runs needs.
  public init(of sheet: BalanceSheet) {
    for (process, activity) in zip(sheet.model.processes.elements, sheet.activities) {
      add(process, amount: activity.amount.mid, in: sheet.model)
    }
  }

  /// Adds an amount of a process, without its investment.
  mutating func add(_ process: UnitProcess, amount: Double, in model: RegionalModel) {
    guard amount != 0 else { return }
    func per(_ resource: Resource) -> Double { process.resources[resource]?.span.mid ?? 0 }
    water += per(.water) * amount
    effluent += per(.wastewater) * amount
    energy += (CoalEquivalent.perUnit(of: process)?.mid ?? 0) * amount
    jobs += per(.labour) * amount
  }
}
