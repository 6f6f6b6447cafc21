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

  init(graph: BipartiteGraph, isRaw: [Bool], allowsMakingRaw: Bool) {
    self.graph = graph
    self.isRaw = isRaw
    var makesRaw = [Bool](repeating: false, count: graph.unitCount)
    if !allowsMakingRaw {
      for unit in 0..<graph.unitCount {
        makesRaw[unit] = graph.outputs[unit].contains { isRaw[Int($0)] }
      }
    }
    self.makesRaw = makesRaw
    isUnitGone = makesRaw
    isMaterialGone = [Bool](repeating: false, count: graph.materialCount)
    emptyGroup = [Int32](repeating: -1, count: graph.unitCount)
    makersLeft = [Int32](repeating: 0, count: graph.materialCount)
    choicesLeft = [Int32](repeating: 0, count: graph.unitOfGroup.count)
  }

  /// Reduces the graph without some units.
  ///
  /// - Parameter isExcluded: Units that are left out from the start; empty for none.
  mutating func run(excluding isExcluded: [Bool]) {
    lostMaterials.removeAll(keepingCapacity: true)
    for unit in 0..<graph.unitCount {
      isUnitGone[unit] = makesRaw[unit] || (!isExcluded.isEmpty && isExcluded[unit])
      emptyGroup[unit] = -1
    }
    for group in 0..<choicesLeft.count {
      choicesLeft[group] = Int32(graph.alternatives.degree(of: group))
    }
    for material in 0..<graph.materialCount {
      var makers: Int32 = 0
      for place in graph.makers.range(of: material)
      where !isUnitGone[Int(graph.makers.targets[place])] {
        makers += 1
      }
      makersLeft[material] = makers
      isMaterialGone[material] = makers == 0 && !isRaw[material]
      if isMaterialGone[material] { lostMaterials.append(Int32(material)) }
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
        isUnitGone[unit] = true
        emptyGroup[unit] = Int32(group)
        for place in graph.outputs.range(of: unit) {
          let output = Int(graph.outputs.targets[place])
          makersLeft[output] -= 1
          if makersLeft[output] == 0, !isRaw[output] {
            isMaterialGone[output] = true
            lostMaterials.append(Int32(output))
          }
        }
      }
    }
  }
}
