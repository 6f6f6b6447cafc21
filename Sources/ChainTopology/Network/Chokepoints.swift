public import ChainModel

/// The products and processes without which an end product is cut off from what is given.
public struct Chokepoints: Hashable, Sendable {
  /// What every path from what is given to the end product passes, in the order passed.
  ///
  /// Dominators of the projection in which each input leads to its process and each process to its
  /// outputs. A path needs one input only, so these are the narrow places of the chain as drawn.
  public let onEveryPath: [NetworkNode]
  /// What is needed however the product is made, products then processes, each in file order.
  ///
  /// Here a process needs all its inputs. Holds `onEveryPath`, and besides it what comes in from
  /// the side: the second feed of a polyester plant is no narrow place of the drawing, yet without
  /// it there is no polyester. Given products are among them.
  public let essential: [NetworkNode]

  /// Finds the chokepoints of a product; nil where it cannot be made at all.
  ///
  /// O(size · log size) for the paths; one reachability, O(size), for each node of one way to make
  /// the product: what that way does without is not essential.
  ///
  /// - Parameters:
  ///   - product: The end product.
  ///   - network: The network.
  ///   - available: Products that are given.
  ///   - excluded: Processes that do not run; empty for none.
  public init?(
    for product: Product.ID,
    in network: ProcessNetwork,
    from available: [Product.ID],
    excluding excluded: [Bool] = []
  ) {
    guard let target = network.index(of: product) else { return nil }
    let graph = network.graph
    let given = available.compactMap { network.index(of: $0) }
    let reachable = Reachability(in: graph, from: given, excluding: excluded)
    guard reachable.materials[target] else { return nil }
    let blocked = (0..<graph.unitCount).map { !reachable.units[$0] }

    let dominators = Dominators(
      of: graph.paths(from: given, excluding: blocked),
      from: graph.rootNode
    )
    onEveryPath = dominators.dominators(of: target).compactMap(network.node)

    let isGiven = Set(given)
    var materials: [Int] = []
    var units: [Int] = []
    let way = Derivation(of: target, in: graph, from: isGiven, by: reachable)
    for material in way.materials where material != target {
      let others = Reachability(in: graph, from: given, excluding: blocked, lacking: material)
      if !others.materials[target] { materials.append(material) }
    }
    for unit in way.units {
      var excluded = blocked
      excluded[unit] = true
      let others = Reachability(in: graph, from: given, excluding: excluded)
      if !others.materials[target] { units.append(unit) }
    }
    essential =
      materials.map { .product(network.products[$0]) }
      + units.map { .process(network.processes[$0]) }
  }
}

/// One way to make a material: the units that started first, back to what is given.
struct Derivation {
  /// The materials on the way, ascending.
  let materials: [Int]
  /// The units on the way, ascending.
  let units: [Int]

  init(
    of target: Int,
    in graph: BipartiteGraph,
    from given: Set<Int>,
    by reachable: Reachability
  ) {
    var start = [Int](repeating: Int.max, count: graph.unitCount)
    for (place, unit) in reachable.order.enumerated() { start[unit] = place }
    func firstMaker(_ material: Int) -> Int? {
      graph.makers[material].map(Int.init).filter { start[$0] < .max }.min { start[$0] < start[$1] }
    }
    var materials: Set<Int> = [target]
    var units: Set<Int> = []
    var queue = [target]
    while let material = queue.popLast() {
      guard !given.contains(material), let unit = firstMaker(material),
        units.insert(unit).inserted
      else { continue }
      for group in graph.inputGroups(of: unit) {
        // The material of the group that was there first, so that no loop feeds itself.
        let first = group.map(Int.init).filter { reachable.materials[$0] }.min { left, right in
          Self.rank(left, given, firstMaker, start) < Self.rank(right, given, firstMaker, start)
        }
        if let first, materials.insert(first).inserted { queue.append(first) }
      }
    }
    self.materials = materials.sorted()
    self.units = units.sorted()
  }

  private static func rank(
    _ material: Int,
    _ given: Set<Int>,
    _ firstMaker: (Int) -> Int?,
    _ start: [Int]
  ) -> Int {
    given.contains(material) ? -1 : firstMaker(material).map { start[$0] } ?? .max
  }
}
