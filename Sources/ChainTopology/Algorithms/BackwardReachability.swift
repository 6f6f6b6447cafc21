/// What leads to some materials: everything from which a path runs to one of them.
///
/// O(size).
public struct BackwardReachability: Hashable, Sendable {
  /// Whether a material is a target or is taken in by a unit that leads to one.
  public let materials: [Bool]
  /// Whether a unit leads to a target.
  public let units: [Bool]

  /// Finds all that leads to the targets.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - targets: The materials that are wanted.
  ///   - excluded: Units that do not run; empty for none.
  public init(
    in graph: BipartiteGraph,
    to targets: some Sequence<Int>,
    excluding excluded: [Bool] = []
  ) {
    var materials = [Bool](repeating: false, count: graph.materialCount)
    var units = [Bool](repeating: false, count: graph.unitCount)
    var queue: [Int32] = []
    for material in targets where !materials[material] {
      materials[material] = true
      queue.append(Int32(material))
    }
    var head = 0
    while head < queue.count {
      let material = Int(queue[head])
      head += 1
      for place in graph.makers.range(of: material) {
        let unit = Int(graph.makers.targets[place])
        if units[unit] || (!excluded.isEmpty && excluded[unit]) { continue }
        units[unit] = true
        for input in graph.inputs(of: unit) where !materials[Int(input)] {
          materials[Int(input)] = true
          queue.append(input)
        }
      }
    }
    self.materials = materials
    self.units = units
  }
}
