/// What can be made from what is given, when a unit runs only if it has all its inputs.
///
/// The least fixed point: a unit starts once one material of each of its groups is there, and then
/// all its outputs are there. A loop that would have to feed itself never starts; ask
/// ``MaximalStructure`` whether it could run once started. O(size), by counting down the groups
/// that each unit still waits for (as in Dowling & Gallier 1984 for Horn clauses).
public struct Reachability: Hashable, Sendable {
  /// Whether a material is given or can be made.
  public let materials: [Bool]
  /// Whether a unit can run.
  public let units: [Bool]
  /// The units that can run, in an order in which they can start.
  public let order: [Int]

  /// Finds all that can be made.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - available: Materials that are given.
  ///   - excluded: Units that do not run; empty for none.
  ///   - lost: A material that cannot be had, even if it is given or made.
  public init(
    in graph: BipartiteGraph,
    from available: some Sequence<Int>,
    excluding excluded: [Bool] = [],
    lacking lost: Int? = nil
  ) {
    var materials = [Bool](repeating: false, count: graph.materialCount)
    var units = [Bool](repeating: false, count: graph.unitCount)
    var waiting = [Int32](repeating: 0, count: graph.unitCount)
    var isFilled = [Bool](repeating: false, count: graph.unitOfGroup.count)
    var order: [Int] = []
    var queue: [Int32] = []
    // What is marked is not queued.
    if let lost { materials[lost] = true }
    for material in available where !materials[material] {
      materials[material] = true
      queue.append(Int32(material))
    }

    func start(_ unit: Int) {
      guard excluded.isEmpty || !excluded[unit] else { return }
      units[unit] = true
      order.append(unit)
      for place in graph.outputs.range(of: unit) {
        let material = graph.outputs.targets[place]
        if !materials[Int(material)] {
          materials[Int(material)] = true
          queue.append(material)
        }
      }
    }

    for unit in 0..<graph.unitCount {
      waiting[unit] = graph.groupOffsets[unit + 1] - graph.groupOffsets[unit]
      if waiting[unit] == 0 { start(unit) }
    }
    var head = 0
    while head < queue.count {
      let material = Int(queue[head])
      head += 1
      for place in graph.usingGroups.range(of: material) {
        let group = Int(graph.usingGroups.targets[place])
        if isFilled[group] { continue }
        isFilled[group] = true
        let unit = Int(graph.unitOfGroup[group])
        waiting[unit] -= 1
        if waiting[unit] == 0 { start(unit) }
      }
    }
    if let lost { materials[lost] = false }
    self.materials = materials
    self.units = units
    self.order = order
  }
}
