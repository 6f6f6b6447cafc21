/// A unit process 环节: converts inputs to one main output and by-products.
///
/// Coefficients are per 1 unit of the main output.
public struct UnitProcess: Hashable, Sendable, Identifiable {
  /// A process's key, for example `pta-oxidation`.
  public typealias ID = Identifier<UnitProcess>

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// The chain of the folder it stands in.
  public let chain: Chain.ID
  /// Its stage in that chain.
  public let stage: Stage.ID
  /// The main output.
  public let output: Product.ID
  /// What it takes in, in file order.
  public internal(set) var inputs: [Exchange]
  /// What else it puts out, in file order.
  public internal(set) var byproducts: [Exchange]
  /// Things taken in that are no products here.
  public let untracked: [UntrackedInput]
  /// How far mass out may exceed mass in, and a coefficient beat stoichiometry; a fraction.
  public let tolerance: Double
  /// Where the missing mass goes.
  public let losses: Name?
  /// The reaction, where there is one.
  public let reaction: Reaction?
  /// Smallest economic and typical size.
  public let scale: EconomicScale?
  /// CNY per unit of main output a year.
  public let capex: Figure?
  /// What else it needs, per unit of main output.
  public let resources: [Resource: Figure]
  /// What one machine puts out a year.
  public let equipment: [EquipmentRate]
  /// Words that a zone's veto can name.
  public let hazards: [Hazard]
  /// Inputs that a plant of this process makes itself as a rule.
  public let integrated: [Product.ID]
  /// Processes that one and the same plant can run instead: never count both.
  public let sharesLine: [ID]
  /// Old ids that still resolve.
  public let formerly: [ID]
  /// Sources of the description.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a process.
  public init(
    id: ID,
    name: Name,
    chain: Chain.ID,
    stage: Stage.ID,
    output: Product.ID,
    inputs: [Exchange] = [],
    byproducts: [Exchange] = [],
    untracked: [UntrackedInput] = [],
    tolerance: Double = UnitProcess.defaultTolerance,
    losses: Name? = nil,
    reaction: Reaction? = nil,
    scale: EconomicScale? = nil,
    capex: Figure? = nil,
    resources: [Resource: Figure] = [:],
    equipment: [EquipmentRate] = [],
    hazards: [Hazard] = [],
    integrated: [Product.ID] = [],
    sharesLine: [ID] = [],
    formerly: [ID] = [],
    sources: [Source.ID] = [],
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.chain = chain
    self.stage = stage
    self.output = output
    self.inputs = inputs
    self.byproducts = byproducts
    self.untracked = untracked
    self.tolerance = tolerance
    self.losses = losses
    self.reaction = reaction
    self.scale = scale
    self.capex = capex
    self.resources = resources
    self.equipment = equipment
    self.hazards = hazards
    self.integrated = integrated
    self.sharesLine = sharesLine
    self.formerly = formerly
    self.sources = sources
    self.note = note
    self.origin = origin
  }

  /// The tolerance of a process that states none.
  public static let defaultTolerance = 0.005
}

/// One input or by-product of a process.
public struct Exchange: Hashable, Sendable {
  /// The product.
  public let product: Product.ID
  /// How much of it, in its own unit, per unit of main output.
  public internal(set) var figure: Figure
  /// The theoretical minimum of an input, or maximum of a by-product, in the same unit.
  public let stoichiometric: Double?
  /// Products that can stand in for it, 1 : 1.
  public let substitutes: [Product.ID]

  /// Makes an exchange.
  public init(
    product: Product.ID,
    figure: Figure,
    stoichiometric: Double? = nil,
    substitutes: [Product.ID] = []
  ) {
    self.product = product
    self.figure = figure
    self.stoichiometric = stoichiometric
    self.substitutes = substitutes
  }
}

/// Something taken in that is no product here, so that mass balances close: air, water, make-up.
public struct UntrackedInput: Hashable, Sendable {
  /// What it is.
  public let name: Name
  /// Tonnes per unit of main output.
  public let amount: Figure

  /// Makes an untracked input.
  public init(name: Name, amount: Figure) {
    self.name = name
    self.amount = amount
  }
}

/// The smallest economic and the typical size of a unit.
public struct EconomicScale: Hashable, Sendable {
  /// The smallest size that pays, in units of main output a year.
  public let minimum: Figure?
  /// The usual size, in units of main output a year.
  public let typical: Figure?

  /// Makes a scale.
  public init(minimum: Figure?, typical: Figure?) {
    self.minimum = minimum
    self.typical = typical
  }
}

/// What a process needs besides products.
public enum Resource: String, Hashable, Sendable, CaseIterable {
  /// kWh per unit of main output.
  case electricity
  /// t per unit of main output.
  case steam
  /// Fresh water, m³ per unit of main output.
  case water
  /// m³ per unit of main output.
  case wastewater
  /// All energy, tonnes of coal equivalent per unit of main output.
  case energy
  /// All carbon dioxide that is let out, tonnes per unit of main output.
  case carbon
  /// Persons per unit of main output a year.
  case labour
  /// Land of the site, m² per unit of main output a year.
  case land
}

/// What one machine puts out: the only way from spindles and looms to tonnes.
public struct EquipmentRate: Hashable, Sendable {
  /// The machine unit, for example spindles.
  public let unit: MeasureUnit
  /// Units of main output a year from one machine.
  public let output: Figure

  /// Makes a rate.
  public init(unit: MeasureUnit, output: Figure) {
    self.unit = unit
    self.output = output
  }
}
