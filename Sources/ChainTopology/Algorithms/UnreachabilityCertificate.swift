/// A proof that a material cannot be made from what is given, for a program that trusts nobody.
///
/// It names a set of materials that holds all that is given, that no unit leads out of, and that
/// does not hold the material: so nothing that can run makes it. The steps say more: in their order
/// each is forced by those before it, so that not even a loop fed by itself could make it.
public struct UnreachabilityCertificate: Hashable, Sendable {
  /// One reason in the chain that leads to the material.
  public enum Step: Hashable, Sendable {
    /// The unit does not run here.
    case unitLeftOut(unit: Int)
    /// The unit needs one of these, and all of them have been ruled out.
    case unitLacksInput(unit: Int, anyOf: [Int])
    /// The material is not given, and all its makers have been ruled out.
    case materialNotMade(material: Int, makers: [Int])
  }

  /// What cannot be made.
  public let material: Int
  /// The materials that are given or may be made, ascending.
  public let reachableMaterials: [Int]
  /// The units that may run, ascending.
  public let reachableUnits: [Int]
  /// Why the material cannot be made, the reasons first and the material last.
  public let steps: [Step]

  /// Proves that a material cannot be made; nil where it may be.
  ///
  /// O(size), and O(steps · log steps) to order them.
  ///
  /// - Parameters:
  ///   - material: What is in question.
  ///   - graph: The graph.
  ///   - isAvailable: Materials that are given.
  ///   - excluded: Units that do not run; empty for none.
  public init?(
    for material: Int,
    in graph: BipartiteGraph,
    available isAvailable: [Bool],
    excluding excluded: [Bool] = []
  ) {
    var reduction = StructureReduction(graph: graph, isRaw: isAvailable, allowsMakingRaw: true)
    reduction.run(excluding: excluded)
    guard reduction.isMaterialGone[material] else { return nil }
    self.material = material
    reachableMaterials = (0..<graph.materialCount).filter { !reduction.isMaterialGone[$0] }
    reachableUnits = (0..<graph.unitCount).filter { !reduction.isUnitGone[$0] }

    // Backwards from the material, over the reasons alone.
    var place = [Int](repeating: -1, count: graph.materialCount)
    for (index, lost) in reduction.lostMaterials.enumerated() { place[Int(lost)] = index }
    var needed: Set<Int> = [material]
    var queue = [material]
    while let next = queue.popLast() {
      for maker in graph.makers[next] where reduction.emptyGroup[Int(maker)] >= 0 {
        for input in graph.alternatives[Int(reduction.emptyGroup[Int(maker)])]
        where needed.insert(Int(input)).inserted {
          queue.append(Int(input))
        }
      }
    }
    var steps: [Step] = []
    var told: Set<Int> = []
    for lost in needed.sorted(by: { place[$0] < place[$1] }) {
      for maker in graph.makers[lost].map(Int.init) where told.insert(maker).inserted {
        let group = reduction.emptyGroup[maker]
        steps.append(
          group < 0
            ? .unitLeftOut(unit: maker)
            : .unitLacksInput(
              unit: maker,
              anyOf: graph.alternatives[Int(group)].map(Int.init)
            )
        )
      }
      steps.append(.materialNotMade(material: lost, makers: graph.makers[lost].map(Int.init)))
    }
    self.steps = steps
  }

  /// Checks the proof against the graph, without the engine that wrote it.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - isAvailable: Materials that are given.
  ///   - excluded: Units that do not run; empty for none.
  /// - Returns: Whether every claim is true and the claims prove what they should.
  public func holds(
    in graph: BipartiteGraph,
    available isAvailable: [Bool],
    excluding excluded: [Bool] = []
  ) -> Bool {
    let reachable = Set(reachableMaterials)
    guard !reachable.contains(material),
      isAvailable.indices.allSatisfy({ !isAvailable[$0] || reachable.contains($0) })
    else { return false }
    for unit in 0..<graph.unitCount where excluded.isEmpty || !excluded[unit] {
      let canRun = graph.inputGroups(of: unit).allSatisfy { group in
        group.contains { reachable.contains(Int($0)) }
      }
      guard !canRun || graph.outputs[unit].allSatisfy({ reachable.contains(Int($0)) }) else {
        return false
      }
    }
    return stepsHold(in: graph, available: isAvailable, excluding: excluded)
  }

  private func stepsHold(
    in graph: BipartiteGraph,
    available isAvailable: [Bool],
    excluding excluded: [Bool]
  ) -> Bool {
    var units: Set<Int> = []
    var materials: Set<Int> = []
    for step in steps {
      switch step {
      case .unitLeftOut(let unit):
        guard !excluded.isEmpty, excluded[unit] else { return false }
        units.insert(unit)
      case .unitLacksInput(let unit, let group):
        guard graph.inputGroups(of: unit).contains(where: { $0.map(Int.init) == group }),
          group.allSatisfy(materials.contains)
        else { return false }
        units.insert(unit)
      case .materialNotMade(let material, let makers):
        guard !isAvailable[material], graph.makers[material].map(Int.init) == makers,
          makers.allSatisfy(units.contains)
        else { return false }
        materials.insert(material)
      }
    }
    return materials.contains(material)
  }
}
