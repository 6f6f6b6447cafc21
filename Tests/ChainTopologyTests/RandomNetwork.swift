import ChainTestSupport
import ChainTopology

/// A small random network, the same for the same seed.
struct RandomNetwork: Sendable {
  let recipes: [BipartiteGraph.Recipe]
  let isRaw: [Bool]
  let products: [Int]
  let exclusions: [[Int]]
  let graph: BipartiteGraph

  /// - Parameters:
  ///   - seed: What it is made from.
  ///   - materials: How many materials.
  ///   - units: How many units.
  init(seed: Int, materials: Int, units: Int) {
    var random = SeededGenerator(seed: seed)
    let isRaw = (0..<materials).map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    func some(_ range: ClosedRange<Int>, avoidingRaw: Bool = false) -> [Int] {
      (0..<Int.random(in: range, using: &random)).map { _ in
        let first = Int.random(in: 0..<materials, using: &random)
        guard avoidingRaw, isRaw[first], Int.random(in: 0..<8, using: &random) > 0 else {
          return first
        }
        return isRaw.firstIndex(of: false) ?? first
      }
    }
    recipes = (0..<units).map { _ in
      let groups = some(0...3).map { material in
        // One input in five can be replaced.
        Int.random(in: 0..<5, using: &random) == 0 ? [material] + some(1...1) : [material]
      }
      return BipartiteGraph.Recipe(
        anyOf: groups,
        outputs: some(1...2, avoidingRaw: true)
      )
    }
    self.isRaw = isRaw
    products = (0..<materials).filter { !isRaw[$0] }.shuffled(using: &random).prefix(1 + seed % 2)
      .sorted()
    exclusions = (0..<(seed % 3)).map { _ in
      (0..<units).shuffled(using: &random).prefix(2).sorted()
    }
    graph = BipartiteGraph(materialCount: materials, recipes: recipes)
  }

  /// Whether a set of units satisfies the axioms, word for word.
  func isStructure(_ units: [Int], exclusive: Bool = true, required: [Int]? = nil) -> Bool {
    let made = Set(units.flatMap { recipes[$0].outputs })
    // S1, with S5: every product that must flow is there, and a unit puts it out.
    guard (required ?? products).allSatisfy(made.contains) else { return false }
    // S2: what is raw is made by none; what is taken in and not raw is made.
    guard !made.contains(where: { isRaw[$0] }) else { return false }
    for unit in units {
      for group in recipes[unit].inputs where !group.isEmpty {
        guard group.contains(where: { isRaw[$0] || made.contains($0) }) else { return false }
      }
    }
    // S4: a path leads from every unit to a product.
    for unit in units where !leads(unit, within: units) { return false }
    guard exclusive else { return true }
    return exclusions.allSatisfy { set in set.count { units.contains($0) } <= 1 }
  }

  private func leads(_ unit: Int, within units: [Int]) -> Bool {
    var seen: Set<Int> = [unit]
    var queue = [unit]
    while let next = queue.popLast() {
      if recipes[next].outputs.contains(where: products.contains) { return true }
      for user in units where !seen.contains(user) {
        let takes = recipes[user].inputs.joined()
        if recipes[next].outputs.contains(where: takes.contains) {
          seen.insert(user)
          queue.append(user)
        }
      }
    }
    return false
  }

  /// Every set of units that satisfies the axioms.
  func structures(exclusive: Bool = true, required: [Int]? = nil) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for mask in 0..<(1 << recipes.count) {
      let units = recipes.indices.filter { mask & (1 << $0) != 0 }
      if isStructure(units, exclusive: exclusive, required: required) { found.insert(units) }
    }
    return found
  }

  /// What can be made, by trying every unit until nothing changes.
  func reachable(from given: Set<Int>, without lost: Int? = nil) -> Set<Int> {
    var there = given
    if let lost { there.remove(lost) }
    var changes = true
    while changes {
      changes = false
      for recipe in recipes where recipe.inputs.allSatisfy({ $0.contains(where: there.contains) }) {
        for output in recipe.outputs where output != lost && !there.contains(output) {
          there.insert(output)
          changes = true
        }
      }
    }
    return there
  }

  /// What could be made if every loop were running already, by taking away what lacks an input.
  func sustainable(from given: Set<Int>) -> Set<Int> {
    var running = Set(recipes.indices)
    while true {
      let there = given.union(running.flatMap { recipes[$0].outputs })
      let next = running.filter { unit in
        recipes[unit].inputs.allSatisfy { $0.contains(where: there.contains) }
      }
      if next == running { return there }
      running = next
    }
  }
}
