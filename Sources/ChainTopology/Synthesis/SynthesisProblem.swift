/// A process-network synthesis problem as P-graph Studio writes it, with names and numbers.
///
/// A unit runs at a size between its capacity bounds if it is built, else at 0. The net amount of a
/// material is what comes out of units less what goes in. A raw material is bought: its net use
/// lies between its flow bounds and costs price × use; for the others the net amount lies between
/// the bounds and earns price × net. A unit costs its fixed cost if built, and its proportional
/// cost × size.
public struct SynthesisProblem: Hashable, Sendable {
  /// A material, with bounds on its flow.
  public struct Material: Hashable, Sendable {
    /// What a material is in a problem.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case raw = "raw_material"
      case intermediate
      case product
    }

    /// The name, unique among materials.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Money for one unit of it.
    public let price: Double
    /// The least flow.
    public let lowerBound: Double
    /// The greatest flow.
    public let upperBound: Double

    /// Makes a material.
    public init(
      name: String,
      kind: Kind,
      price: Double = 0,
      lowerBound: Double = 0,
      upperBound: Double = SynthesisProblem.unlimited
    ) {
      self.name = name
      self.kind = kind
      self.price = price
      self.lowerBound = lowerBound
      self.upperBound = upperBound
    }
  }

  /// How much of a material goes into or comes out of a unit of size 1.
  public struct Flow: Hashable, Sendable {
    /// The number of the material.
    public let material: Int
    /// How much, above 0.
    public let rate: Double

    /// Makes a flow.
    public init(material: Int, rate: Double = 1) {
      self.material = material
      self.rate = rate
    }
  }

  /// An operating unit.
  public struct OperatingUnit: Hashable, Sendable {
    /// The name, unique among units.
    public let name: String
    /// The least size, if it is built.
    public let lowerBound: Double
    /// The greatest size.
    public let upperBound: Double
    /// Money for building it, whatever its size.
    public let fixedCost: Double
    /// Money for one unit of size.
    public let proportionalCost: Double
    /// What goes in, in file order.
    public let inputs: [Flow]
    /// What comes out, in file order.
    public let outputs: [Flow]

    /// Makes a unit.
    public init(
      name: String,
      lowerBound: Double = 0,
      upperBound: Double = SynthesisProblem.unlimited,
      fixedCost: Double = 0,
      proportionalCost: Double = 0,
      inputs: [Flow],
      outputs: [Flow]
    ) {
      self.name = name
      self.lowerBound = lowerBound
      self.upperBound = upperBound
      self.fixedCost = fixedCost
      self.proportionalCost = proportionalCost
      self.inputs = inputs
      self.outputs = outputs
    }
  }

  /// Units of which at most one may be built.
  public struct Exclusion: Hashable, Sendable {
    /// The name of the set.
    public let name: String
    /// The numbers of the units.
    public let units: [Int]

    /// Makes a set.
    public init(name: String, units: [Int]) {
      self.name = name
      self.units = units
    }
  }

  /// The bound that stands for none, as P-graph Studio has it.
  public static let unlimited = 10_000_000.0

  /// The name of the problem.
  public let name: String
  /// The units of measure as written, for example `mass_unit` and `t`, in file order.
  public let measures: [Measure]
  /// The materials in file order.
  public let materials: [Material]
  /// The units in file order.
  public let units: [OperatingUnit]
  /// Sets of units that exclude each other, in file order.
  public let exclusions: [Exclusion]

  /// A unit of measure: `mass_unit=t`.
  public struct Measure: Hashable, Sendable {
    /// What is measured.
    public let key: String
    /// The unit as written.
    public let unit: String

    /// Makes a measure.
    public init(key: String, unit: String) {
      self.key = key
      self.unit = unit
    }
  }

  /// Joins the parts; flows and exclusions name numbers of materials and units that are there.
  public init(
    name: String = "",
    measures: [Measure] = [],
    materials: [Material],
    units: [OperatingUnit],
    exclusions: [Exclusion] = []
  ) {
    self.name = name
    self.measures = measures
    self.materials = materials
    self.units = units
    self.exclusions = exclusions
  }
}
