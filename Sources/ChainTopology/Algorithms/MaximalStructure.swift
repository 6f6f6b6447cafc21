/// The maximal structure: the union of all structures that could make the products.
///
/// A structure is a set of units in which (S1) every product that must flow is made, (S2) a material is made by no
/// unit exactly if it is raw, (S3) every unit is known, (S4) a path leads from every unit to a
/// product, and (S5) every material is taken in or put out by a unit. Reduction takes out what
/// breaks S2, composition walks back from the products and leaves out what breaks S4.
///
/// It proves *cannot*, never *can*: a loop that feeds itself passes the axioms. O(size).
///
/// F. Friedler, K. Tarján, Y. W. Huang, L. T. Fan: Combinatorial algorithms for process synthesis.
/// Computers & Chemical Engineering 16 (1992) S313–S320; Graph-theoretic approach to process
/// synthesis: polynomial algorithm for maximal structure generation. Computers & Chemical
/// Engineering 17 (1993) 929–942.
public struct MaximalStructure: Hashable, Sendable {
  /// Why a unit or a material is not part of the structure.
  public enum Exclusion: Hashable, Sendable {
    /// The caller left the unit out.
    case leftOut
    /// The unit makes this raw material.
    case makesRaw(material: Int)
    /// Nothing that can run makes any of these, of which the unit needs one.
    case lacksInput(anyOf: [Int])
    /// No unit that can run makes the material, and it is not raw.
    case notMade
    /// No path leads from the unit, or from the material, to a product.
    case leadsNowhere
    /// A product cannot be made, so there is no structure at all.
    case noStructure
  }

  /// Whether every required product can stand in a structure.
  public let exists: Bool
  /// Products that no structure can hold, in the caller's order.
  public let missingProducts: [Int]
  /// The units of the structure, ascending.
  public let units: [Int]
  /// The materials of the structure, ascending.
  public let materials: [Int]
  /// The units that are not part of it, ascending.
  public let excludedUnits: [Int]
  /// The materials that are not part of it, ascending.
  public let excludedMaterials: [Int]
  private let graph: BipartiteGraph
  private let makesRaw: [Bool]
  private let isRaw: [Bool]
  private let isLeftOut: [Bool]
  private let isIncluded: [Bool]
  private let isPresent: [Bool]
  private let isMade: [Bool]
  private let emptyGroup: [Int32]

  /// Finds the structure.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - isRaw: Whether a material is raw.
  ///   - products: What may be made; none of it raw.
  ///   - required: The products that must be made; nil for all.
  ///   - excluded: Units that are left out; empty for none.
  ///   - allowsMakingRaw: Whether a unit may put out a raw material, against axiom S2.
  public init(
    of graph: BipartiteGraph,
    raw isRaw: [Bool],
    products: [Int],
    required: [Int]? = nil,
    excluding excluded: [Bool] = [],
    allowsMakingRaw: Bool = false
  ) {
    var reduction = StructureReduction(
      graph: graph,
      isRaw: isRaw,
      allowsMakingRaw: allowsMakingRaw
    )
    reduction.run(excluding: excluded)
    var composition = StructureComposition(graph: graph)
    missingProducts = products.filter { reduction.isMaterialGone[$0] }
    exists = (required ?? products).allSatisfy { !reduction.isMaterialGone[$0] }
    if exists { composition.run(on: reduction, products: products) }
    isIncluded = composition.isIncluded
    isPresent = composition.isPresent
    isMade = reduction.isMaterialGone.map { !$0 }
    emptyGroup = reduction.emptyGroup
    isLeftOut = excluded
    makesRaw = reduction.makesRaw
    self.graph = graph
    self.isRaw = isRaw
    units = Self.places(in: isIncluded, where: true)
    materials = Self.places(in: isPresent, where: true)
    excludedUnits = Self.places(in: isIncluded, where: false)
    excludedMaterials = Self.places(in: isPresent, where: false)
  }

  /// Why a unit is not part of the structure; nil where it is.
  public func exclusion(ofUnit unit: Int) -> Exclusion? {
    if isIncluded[unit] { return nil }
    if !isLeftOut.isEmpty, isLeftOut[unit] { return .leftOut }
    if emptyGroup[unit] >= 0 {
      return .lacksInput(anyOf: graph.alternatives[Int(emptyGroup[unit])].map(Int.init))
    }
    if makesRaw[unit], let raw = graph.outputs[unit].first(where: { isRaw[Int($0)] }) {
      return .makesRaw(material: Int(raw))
    }
    return exists ? .leadsNowhere : .noStructure
  }

  /// Why a material is not part of the structure; nil where it is.
  public func exclusion(ofMaterial material: Int) -> Exclusion? {
    if isPresent[material] { return nil }
    if !isMade[material] { return .notMade }
    return exists ? .leadsNowhere : .noStructure
  }

  private static func places(in flags: [Bool], where wanted: Bool) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(flags.count)
    for place in flags.indices where flags[place] == wanted { places.append(place) }
    return places
  }
}

/// Walks back from the products through what reduction left: the composition phase.
struct StructureComposition {
  private let graph: BipartiteGraph
  /// Whether a unit is part of the structure.
  private(set) var isIncluded: [Bool]
  /// Whether a material is taken in or put out by a unit of the structure.
  private(set) var isPresent: [Bool]
  private var isWanted: [Bool]
  private var queue: [Int32] = []

  init(graph: BipartiteGraph) {
    self.graph = graph
    isIncluded = [Bool](repeating: false, count: graph.unitCount)
    isPresent = [Bool](repeating: false, count: graph.materialCount)
    isWanted = isPresent
  }

  /// Includes every unit from which a path leads to a product; O(size).
  mutating func run(on reduction: StructureReduction, products: [Int]) {
    for unit in 0..<graph.unitCount { isIncluded[unit] = false }
    for material in 0..<graph.materialCount {
      isPresent[material] = false
      isWanted[material] = false
    }
    queue.removeAll(keepingCapacity: true)
    for product in products where !isWanted[product] && !reduction.isMaterialGone[product] {
      isWanted[product] = true
      isPresent[product] = true
      queue.append(Int32(product))
    }
    var head = 0
    while head < queue.count {
      let material = Int(queue[head])
      head += 1
      for place in graph.makers.range(of: material) {
        let unit = Int(graph.makers.targets[place])
        if isIncluded[unit] || reduction.isUnitGone[unit] { continue }
        isIncluded[unit] = true
        for place in graph.outputs.range(of: unit) {
          isPresent[Int(graph.outputs.targets[place])] = true
        }
        for input in graph.inputs(of: unit)
        where !isWanted[Int(input)] && !reduction.isMaterialGone[Int(input)] {
          isWanted[Int(input)] = true
          isPresent[Int(input)] = true
          queue.append(input)
        }
      }
    }
  }
}
