/// A unit with the time it is counted over: `m3/d`, `万t/a`; without one for what stands still, as
/// `MW` and `mu` do.
public struct RateUnit: Hashable, Sendable {
  /// The time that an amount is counted over.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    case hour = "/h"
    case day = "/d"
    case year = "/a"

    /// How often it comes in a year of 365 days.
    public var timesAYear: Double {
      switch self {
      case .hour: 8760
      case .day: 365
      case .year: 1
      }
    }

    /// How files may write it.
    var spellings: [String] {
      switch self {
      case .hour: ["/h", "/时"]
      case .day: ["/d", "/日", "/天"]
      case .year: ["/a", "/y", "/年"]
      }
    }
  }

  /// The unit itself.
  public let unit: ScaledUnit
  /// The time it is counted over; nil for what stands still.
  public let period: Period?

  /// Joins a unit and a time.
  public init(_ unit: ScaledUnit, per period: Period? = nil) {
    self.unit = unit
    self.period = period
  }

  /// The unit as files write it.
  public var code: String {
    ScaledUnit(scale: unit.scale, unit: unit.unit).code + (period?.rawValue ?? "")
  }
}

extension UnitSystem {
  /// Reads `m3/d`, `MW` or `万t/a`; nil for a unit that is not in the list.
  public func parseRate(_ text: String) -> RateUnit? {
    for period in RateUnit.Period.allCases {
      for spelling in period.spellings where text.hasSuffix(spelling) {
        return parse(String(text.dropLast(spelling.count))).map { RateUnit($0, per: period) }
      }
    }
    return parse(text).map { RateUnit($0) }
  }
}

extension ZoneResource {
  /// The most that all plants of the zone together may need in a year, in the unit that a process
  /// states it in; nil where the limit is of another kind.
  public var yearlyLimit: Span? {
    guard let resource, let factor = unit.unit.unit.factor else { return nil }
    let base = amount.span * (unit.unit.scale * factor)
    switch (resource, unit.unit.unit.dimension, unit.period) {
    case (.electricity, .power, nil): return base * RateUnit.Period.hour.timesAYear
    case (.electricity, .energy, let period?): return base * (1000 * period.timesAYear)
    case (.water, .volume, let period?), (.wastewater, .volume, let period?):
      return base * period.timesAYear
    case (.steam, .mass, let period?), (.carbon, .mass, let period?):
      return base * period.timesAYear
    case (.energy, .energy, let period?): return base * (period.timesAYear / Self.tonneOfCoal)
    case (.land, .area, nil): return base
    default: return nil
    }
  }

  /// MWh in a tonne of coal equivalent, by its heat value.
  private static var tonneOfCoal: Double { 8.141 }
}
