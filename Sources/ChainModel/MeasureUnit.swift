/// What a unit measures.
public enum Dimension: String, Hashable, Sendable, CaseIterable {
  case mass, volume, gas, energy, count, length, area, equipment, money, power
}

/// A unit of measure.
public struct MeasureUnit: Hashable, Sendable, Identifiable {
  /// A unit's key, for example `t` or `spindle`; not kebab-case, since units have symbols.
  public typealias ID = Identifier<MeasureUnit>

  /// The key.
  public let id: ID
  /// How it is written after a number.
  public let name: Name
  /// What it measures.
  public let dimension: Dimension
  /// How many of the first unit of its dimension it is; nil where units do not convert.
  public let factor: Double?
  /// Further spellings.
  public let symbols: [String]
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a unit.
  public init(
    id: ID,
    name: Name,
    dimension: Dimension,
    factor: Double?,
    symbols: [String] = [],
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.symbols = symbols
    self.origin = origin
  }
}

/// A unit with a scale before it, and perhaps "a year" after it: `万t/a`.
public struct ScaledUnit: Hashable, Sendable {
  /// How many of the unit one is: 10,000 for `万t`.
  public let scale: Double
  /// The unit itself.
  public let unit: MeasureUnit
  /// Whether it is an amount a year.
  public let isYearly: Bool

  /// Makes a scaled unit.
  public init(scale: Double = 1, unit: MeasureUnit, isYearly: Bool = false) {
    self.scale = scale
    self.unit = unit
    self.isYearly = isYearly
  }

  /// How many of another unit one of these is; nil where the two do not convert.
  ///
  /// Whether it is yearly does not matter: a capacity of 万t/a is counted in t.
  public func factor(to other: ScaledUnit) -> Double? {
    if unit.id == other.unit.id { return scale / other.scale }
    guard unit.dimension == other.unit.dimension, let mine = unit.factor,
      let theirs = other.unit.factor
    else { return nil }
    return scale * mine / (other.scale * theirs)
  }

  /// The unit as files write it, the same in every language: `万t`, `1000Nm3`.
  public var code: String {
    let prefix: String
    switch scale {
    case 1: prefix = ""
    case 10_000: prefix = "万"
    case 1_000_000: prefix = "百万"
    case 100_000_000: prefix = "亿"
    default: prefix = Int(exactly: scale).map { "\($0)" } ?? "\(scale)"
    }
    return prefix + unit.id.text
  }

  /// The unit as written after a number: `万t`, or in English `10k t`.
  public func text(in language: Language) -> String {
    let prefix: String
    switch (scale, language) {
    case (1, _): prefix = ""
    case (1000, .zh): prefix = "千"
    case (10_000, .zh): prefix = "万"
    case (1_000_000, .zh): prefix = "百万"
    case (100_000_000, .zh): prefix = "亿"
    case (1000, .en): prefix = "1000 "
    case (10_000, .en): prefix = "10k "
    case (1_000_000, .en): prefix = "million "
    case (100_000_000, .en): prefix = "100 million "
    default: prefix = (Int(exactly: scale).map { "\($0)" } ?? "\(scale)") + " "
    }
    return prefix + unit.name.text(in: language)
  }
}
