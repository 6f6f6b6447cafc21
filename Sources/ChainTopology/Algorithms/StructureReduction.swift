/// Takes out of a graph, again and again, what cannot be part of any structure.
///
/// Leaves the largest set in which every unit finds one material of each group and every material
/// is raw or made: the greatest fixed point, so that a loop which feeds itself stays. The order in
/// which things went is a proof that they had to go. O(size) a run; buffers are kept between runs.
struct StructureReduction {
  /// The graph.
  let graph: BipartiteGraph
  /// Whether a material is raw.
  let isRaw: [Bool]
  /// Units that may not stand for a structural reason: they make a raw material.
  let makesRaw: [Bool]
  /// Whether a unit was taken out.
  private(set) var isUnitGone: [Bool]
  /// Whether a material was taken out.
  private(set) var isMaterialGone: [Bool]
  /// The materials taken out, in order.
  private(set) var lostMaterials: [Int32] = []
  /// For a unit taken out for want of an input: the group that was left empty, else -1.
  private(set) var emptyGroup: [Int32]
  private var makersLeft: [Int32]
  private var choicesLeft: [Int32]
  /// What the buffers hold before anything is taken out.
  private let allMakers: [Int32]
  private let allChoices: [Int32]
  private let noUnits: [Bool]
  private let noMaterials: [Bool]
  private let noGroups: [Int32]

  init(graph: BipartiteGraph, isRaw: [Bool], allowsMakingRaw: Bool) {
    self.graph = graph
    self.isRaw = isRaw
    var makesRaw = [Bool](repeating: false, count: graph.unitCount)
    if !allowsMakingRaw {
      for unit in 0..<graph.unitCount {
        for place in graph.outputs.range(of: unit)
        where isRaw[Int(graph.outputs.targets[place])] {
          makesRaw[unit] = true
        }
      }
    }
    self.makesRaw = makesRaw
    allMakers = graph.makers.degrees
    allChoices = graph.alternatives.degrees
    noUnits = [Bool](repeating: false, count: graph.unitCount)
    noMaterials = [Bool](repeating: false, count: graph.materialCount)
    noGroups = [Int32](repeating: -1, count: graph.unitCount)
    isUnitGone = noUnits
    isMaterialGone = noMaterials
    emptyGroup = noGroups
    makersLeft = allMakers
    choicesLeft = allChoices
  }

  /// Reduces the graph without some units.
  ///
  /// - Parameter isExcluded: Units that are left out from the start; empty for none.
  mutating func run(excluding isExcluded: [Bool]) {
    lostMaterials.removeAll(keepingCapacity: true)
    isUnitGone = noUnits
    isMaterialGone = noMaterials
    emptyGroup = noGroups
    makersLeft = allMakers
    choicesLeft = allChoices
    for material in 0..<graph.materialCount where makersLeft[material] == 0 && !isRaw[material] {
      lose(material)
    }
    for unit in 0..<graph.unitCount
    where makesRaw[unit] || (!isExcluded.isEmpty && isExcluded[unit]) {
      takeOut(unit)
    }
    var head = 0
    while head < lostMaterials.count {
      let material = Int(lostMaterials[head])
      head += 1
      for place in graph.usingGroups.range(of: material) {
        let group = Int(graph.usingGroups.targets[place])
        choicesLeft[group] -= 1
        let unit = Int(graph.unitOfGroup[group])
        guard choicesLeft[group] == 0, !isUnitGone[unit] else { continue }
        emptyGroup[unit] = Int32(group)
        takeOut(unit)
      }
    }
  }

  private mutating func takeOut(_ unit: Int) {
    isUnitGone[unit] = true
    for place in graph.outputs.range(of: unit) {
      let output = Int(graph.outputs.targets[place])
      makersLeft[output] -= 1
      if makersLeft[output] == 0, !isRaw[output] { lose(output) }
    }
  }

  private mutating func lose(_ material: Int) {
    isMaterialGone[material] = true
    lostMaterials.append(Int32(material))
  }
}
