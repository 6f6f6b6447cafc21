/// Materials and the units that turn some of them into others: a P-graph without numbers.
///
/// Materials are numbered from 0, units too. What a unit takes in is a list of *groups*: it needs
/// one material of every group, so that a substitute stands in the group of what it replaces. The
/// first material of a group is the one the recipe names.
///
/// F. Friedler, K. Tarján, Y. W. Huang, L. T. Fan: Graph-theoretic approach to process synthesis:
/// axioms and theorems. Chemical Engineering Science 47 (1992) 1973–1988.
public struct BipartiteGraph: Hashable, Sendable {
  /// What a unit takes in and puts out.
  public struct Recipe: Hashable, Sendable {
    /// Groups of materials that can stand in for each other; one of each group is needed.
    public let inputs: [[Int]]
    /// What comes out, the main output first.
    public let outputs: [Int]

    /// Makes a recipe whose inputs have substitutes.
    public init(anyOf inputs: [[Int]], outputs: [Int]) {
      self.inputs = inputs
      self.outputs = outputs
    }

    /// Makes a recipe that needs each of its inputs.
    public init(inputs: [Int], outputs: [Int]) {
      self.init(anyOf: inputs.map { [$0] }, outputs: outputs)
    }
  }

  /// How many materials there are.
  public let materialCount: Int
  /// How many units there are.
  public let unitCount: Int
  /// Unit to materials it puts out.
  public let outputs: Adjacency
  /// Material to units that put it out, ascending.
  public let makers: Adjacency
  /// Unit `u` has the groups from `groupOffsets[u]` to `groupOffsets[u + 1]`.
  let groupOffsets: [Int32]
  /// Group to materials.
  let alternatives: Adjacency
  /// The unit that a group belongs to.
  let unitOfGroup: [Int32]
  /// Material to groups it stands in, ascending.
  let usingGroups: Adjacency

  /// Builds the graph in O(size).
  ///
  /// An empty group is dropped, a repeated material counts once.
  ///
  /// - Parameters:
  ///   - materialCount: How many materials there are; recipes name no other.
  ///   - recipes: One for each unit, in order.
  public init(materialCount: Int, recipes: some Sequence<Recipe>) {
    var outputs = AdjacencyBuilder(targetCount: materialCount)
    var alternatives = AdjacencyBuilder(targetCount: materialCount)
    var groupOffsets: [Int32] = [0]
    var unitOfGroup: [Int32] = []
    for recipe in recipes {
      for group in recipe.inputs where !group.isEmpty {
        for material in group { alternatives.append(material) }
        alternatives.endRow()
        unitOfGroup.append(Int32(outputs.rowCount))
      }
      for material in recipe.outputs { outputs.append(material) }
      outputs.endRow()
      groupOffsets.append(Int32(alternatives.rowCount))
    }
    self.materialCount = materialCount
    unitCount = outputs.rowCount
    self.outputs = outputs.finished()
    makers = self.outputs.reversed(onto: materialCount)
    self.groupOffsets = groupOffsets
    self.alternatives = alternatives.finished()
    self.unitOfGroup = unitOfGroup
    usingGroups = self.alternatives.reversed(onto: materialCount)
  }

  /// The places of a unit's groups.
  func groups(of unit: Int) -> Range<Int> {
    Int(groupOffsets[unit])..<Int(groupOffsets[unit + 1])
  }

  /// Everything a unit can take in, substitutes behind what they replace.
  public func inputs(of unit: Int) -> ArraySlice<Int32> {
    let groups = groups(of: unit)
    let start = alternatives.offsets[groups.lowerBound]
    let end = alternatives.offsets[groups.upperBound]
    return alternatives.targets[Int(start)..<Int(end)]
  }

  /// The groups of a unit, each with what can fill it.
  public func inputGroups(of unit: Int) -> [ArraySlice<Int32>] {
    groups(of: unit).map { alternatives[$0] }
  }

  /// The units that can take a material in, ascending.
  public func users(of material: Int) -> [Int] {
    var users: [Int] = []
    for group in usingGroups[material] {
      let unit = Int(unitOfGroup[Int(group)])
      if users.last != unit { users.append(unit) }
    }
    return users
  }

  /// Nodes and edges together: the unit in which linear costs are counted.
  public var size: Int {
    materialCount + unitCount + outputs.edgeCount + alternatives.edgeCount
  }
}
