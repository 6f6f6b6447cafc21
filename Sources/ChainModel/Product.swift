/// How sure a code is that was assigned to a product.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case high, medium, low
}

/// A material or good with a unit, codes and names.
public struct Product: Hashable, Sendable, Identifiable {
  /// A product's key, for example `cotton-lint`.
  public typealias ID = Identifier<Product>

  /// What a product is for; it decides which gaps it can have.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A crop, mineral or gas: it has primary supply and no maker.
    case raw
    /// Something that is made to be made into something else.
    case intermediate
    /// Sold to markets; its pull is not local.
    case end
    /// A small addition; counts by value, never a gap by being absent.
    case auxiliary
    /// Power, steam, water: a resource with a limit, never a gap.
    case utility
  }

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// What the trade calls it, for tight places; the names where none is stated.
  public let short: Name
  /// The unit that amounts are counted in.
  public let unit: ScaledUnit
  /// What it is for.
  public let role: Role
  /// A word that groups products, for example `polyester`.
  public let family: String?
  /// Words under which business scopes name it.
  public let aliases: [String]
  /// Old ids that still resolve.
  public let formerly: [ID]
  /// HS 2022 code without dots, four to six digits.
  public let hs: String?
  /// GB/T 4754-2017 class.
  public let gbt4754: String?
  /// How sure the codes are.
  public let codeConfidence: Confidence?
  /// The molecule, or the repeat unit of a polymer.
  public let formula: ChemicalFormula?
  /// Mass fraction of `formula` in the product as traded; 1 unless it is a solution.
  public let assay: Double
  /// Tonnes in one unit, for products not counted in mass.
  public let massPerUnit: Figure?
  /// CNY for one unit.
  public let price: Figure?
  /// Whether it spoils on a long way.
  public let isPerishable: Bool
  /// Whether it is bought and sold over distances; false for what only a pipe or a day's drive moves.
  public let isTradable: Bool
  /// Whether it is a fuel, so that a process that takes it in draws its heat from it.
  public let isFuel: Bool
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a product.
  public init(
    id: ID,
    name: Name,
    unit: ScaledUnit,
    role: Role,
    family: String? = nil,
    aliases: [String] = [],
    formerly: [ID] = [],
    hs: String? = nil,
    gbt4754: String? = nil,
    codeConfidence: Confidence? = nil,
    formula: ChemicalFormula? = nil,
    assay: Double = 1,
    massPerUnit: Figure? = nil,
    price: Figure? = nil,
    isPerishable: Bool = false,
    short: Name? = nil,
    isTradable: Bool = true,
    isFuel: Bool = false,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.unit = unit
    self.role = role
    self.family = family
    self.aliases = aliases
    self.formerly = formerly
    self.hs = hs
    self.gbt4754 = gbt4754
    self.codeConfidence = codeConfidence
    self.formula = formula
    self.assay = assay
    self.massPerUnit = massPerUnit
    self.price = price
    self.isPerishable = isPerishable
    self.isTradable = isTradable
    self.isFuel = isFuel
    self.note = note
    self.origin = origin
  }

  /// Tonnes in one unit: from the unit itself where it is a mass, else from `massPerUnit`.
  public var tonnesPerUnit: Span? {
    if unit.unit.dimension == .mass, let factor = unit.unit.factor {
      return Span(unit.scale * factor)
    }
    return massPerUnit?.span
  }
}
