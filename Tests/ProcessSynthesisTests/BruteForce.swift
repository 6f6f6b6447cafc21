import ChainTopology
import LinearProgramming

/// The listing rule by trying every set of units: its own rows and columns, its own costs.
struct BruteForce {
  let problem: SynthesisProblem

  /// The least cost without fixed costs of a set; nil where it satisfies nothing.
  func cost(of set: Set<Int>) throws -> Double? {
    var program = LinearProgram()
    let sizes = problem.units.indices.map { index in
      let unit = problem.units[index]
      return program.addVariable(
        "x",
        lower: set.contains(index) ? unit.lowerBound : 0,
        upper: set.contains(index) ? unit.upperBound : 0,
        cost: unit.proportionalCost
      )
    }
    for (number, material) in problem.materials.enumerated() {
      // What is bought, or what comes out, as a variable of its own.
      let isRaw = material.kind == .raw
      let flow = program.addVariable(
        "flow",
        lower: material.lowerBound,
        upper: material.upperBound,
        cost: isRaw ? material.price : -material.price
      )
      var terms = [LinearProgram.Term(isRaw ? 1 : -1, flow)]
      for (unit, size) in zip(problem.units, sizes) {
        for input in unit.inputs where input.material == number {
          terms.append(.init(-input.rate, size))
        }
        for output in unit.outputs where output.material == number {
          terms.append(.init(output.rate, size))
        }
      }
      program.addRow("balance", lower: 0, upper: 0, terms)
    }
    return try SimplexSolver(program).solve().point?.objective
  }

  /// Every listed set with its cost, the cheapest first.
  func listing() throws -> [(units: [Int], objective: Double)] {
    var costs: [Set<Int>: Double] = [:]
    for mask in 0..<(1 << problem.units.count) {
      let set = Set(problem.units.indices.filter { mask >> $0 & 1 == 1 })
      let isAllowed = problem.exclusions.allSatisfy { set.intersection($0.units).count <= 1 }
      if isAllowed, let cost = try cost(of: set) { costs[set] = cost }
    }
    let listed = costs.filter { set, cost in
      set.allSatisfy { unit in costs[set.subtracting([unit])].map { $0 > cost + 1e-4 } ?? true }
    }
    return listed.map { set, cost in
      (set.sorted(), set.reduce(cost) { $0 + problem.units[$1].fixedCost })
    }.sorted { $0.objective < $1.objective }
  }
}
