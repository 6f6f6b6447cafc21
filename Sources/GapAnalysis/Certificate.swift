public import ChainModel
public import MaterialBalance

/// What a program that shares no code with this one needs to check a verdict.
public struct Certificate: Hashable, Sendable {
  /// Which plants count.
  public let scenario: Scenario
  /// The statement that decides it.
  public let test: BalanceTest
  /// The balances that it reads, row by row; the gap's own product first.
  public let balances: [ProductBalance]
  /// The activities that it reads, row by row.
  public let activities: [ProcessActivity]
  /// What companies hold of the products it reads, where it asks for that.
  public let holdings: [Holding]
  /// That nothing here can make it, where that is claimed.
  public let unreachable: Unreachable?

  /// Joins what a verdict is checked by.
  package init(
    scenario: Scenario,
    test: BalanceTest,
    balances: [ProductBalance],
    activities: [ProcessActivity],
    holdings: [Holding],
    unreachable: Unreachable?
  ) {
    self.scenario = scenario
    self.test = test
    self.balances = balances
    self.activities = activities
    self.holdings = holdings
    self.unreachable = unreachable
  }

  /// What one company holds.
  public struct Holding: Hashable, Sendable {
    /// The company.
    public let company: Company.ID
    /// The product.
    public let product: Product.ID
    /// The part of its supply.
    public let share: Double
  }

  /// What runs here and what it makes, with everything given that no plant makes.
  package struct Closure: Hashable, Sendable {
    let given: [Product.ID]
    let units: [UnitProcess.ID]
    let reachable: [Product.ID]
    let without: Company.ID?
  }

  /// A material outside the reach of what runs here, even if everything bought or grown is there.
  ///
  /// It proves *cannot*, never *can*: self-feeding loops pass it. Friedler, Tarján, Huang & Fan,
  /// "Graph-theoretic approach to process synthesis", Chem. Eng. Sci. 47 (1992) 1973-1988.
  public struct Unreachable: Hashable, Sendable {
    /// The material that no reachable process makes.
    public let material: Product.ID
    /// What would be reached if the material were given too; one value serves many verdicts.
    package let whole: Closure
    /// What of it is not reached without the material, in model order.
    package let lost: Set<Product.ID>

    /// What is taken as given: raw materials, purchases, everything no plant here makes.
    public var given: [Product.ID] { whole.given.filter { $0 != material } }
    /// The processes that run here; without those of the company whose loss it shows.
    public var units: [UnitProcess.ID] { whole.units }
    /// Everything that these make from what is given.
    public var reachable: [Product.ID] { whole.reachable.filter { !lost.contains($0) } }
    /// The company whose processes are left out; nil where all count.
    public var without: Company.ID? { whole.without }
  }
}
