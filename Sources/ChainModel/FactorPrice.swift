/// A price of what every plant needs 要素价格: power, gas, water, land, wages, freight.
public struct FactorPrice: Hashable, Sendable, Identifiable {
  /// What is paid for.
  public enum Factor: String, Hashable, Sendable, CaseIterable {
    case power, gas, water, steam, effluent, waste, land, wage, freight
  }

  /// Where the price holds, seen from the region.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case local, xinjiang, national
    /// A region that asks for the same investors.
    case rival
  }

  /// The key.
  public let id: Identifier<FactorPrice>
  /// What is paid for.
  public let factor: Factor
  /// What exactly, in words, for example 大工业到户电价.
  public let item: String
  /// Where the price holds, seen from the region.
  public let scope: Scope
  /// Where, in words.
  public let place: String
  /// CNY for one unit.
  public let amount: Figure
  /// What one unit is; a person counts a year.
  public let unit: ScaledUnit
  /// The year it speaks for.
  public let year: PartialDate?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a price.
  public init(
    id: Identifier<FactorPrice>,
    factor: Factor,
    item: String,
    scope: Scope,
    place: String,
    amount: Figure,
    unit: ScaledUnit,
    year: PartialDate? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.factor = factor
    self.item = item
    self.scope = scope
    self.place = place
    self.amount = amount
    self.unit = unit
    self.year = year
    self.origin = origin
  }
}

extension RegionalModel {
  /// CNY a person and year: the first wage of the table that holds here, else in Xinjiang.
  public var wage: FactorPrice? {
    let wages = factorPrices.filter { $0.factor == .wage }
    return wages.first { $0.scope == .local } ?? wages.first { $0.scope == .xinjiang }
  }
}
