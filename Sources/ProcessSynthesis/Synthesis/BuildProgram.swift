import ChainTopology
import LinearProgramming

/// Which units to build and how large: the mixed-integer program of a problem, with the cuts that
/// take out what has been listed.
struct BuildProgram {
  private(set) var program: LinearProgram
  private let problem: SynthesisProblem
  private let largest: [Double]
  private let greatestCost: Double
  private let sizes: [LinearProgram.Variable]
  private let built: [LinearProgram.Variable]

  /// Makes the program.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - largest: The greatest size each unit can reach.
  ///   - greatestCost: The greatest cost of any sizes, without fixed costs.
  init(_ problem: SynthesisProblem, largest: [Double], greatestCost: Double) {
    self.problem = problem
    self.largest = largest
    self.greatestCost = greatestCost
    var program = LinearProgram(name: problem.name)
    let sizes = problem.units.indices.map { index in
      program.addVariable(
        "size \(problem.units[index].name)",
        upper: largest[index],
        cost: problem.cost(of: index)
      )
    }
    let built = problem.units.indices.map { index in
      let unit = problem.units[index]
      let canRun = largest[index] > 0 && largest[index] >= unit.lowerBound
      return program.addVariable(
        "build \(unit.name)",
        upper: canRun ? 1 : 0,
        cost: unit.fixedCost,
        isInteger: true
      )
    }
    SizeProgram.addBalances(of: problem, to: &program)
    for (index, unit) in problem.units.enumerated() {
      program.addRow(
        "most \(unit.name)",
        upper: 0,
        [.init(1, sizes[index]), .init(-largest[index], built[index])]
      )
      guard unit.lowerBound > 0 else { continue }
      program.addRow(
        "least \(unit.name)",
        lower: 0,
        [.init(1, sizes[index]), .init(-unit.lowerBound, built[index])]
      )
    }
    for exclusion in problem.exclusions {
      program.addRow(
        "one of \(exclusion.name)",
        upper: 1,
        Set(exclusion.units).sorted().map { .init(1, built[$0]) }
      )
    }
    self.program = program
    self.sizes = sizes
    self.built = built
  }

  /// The units that a point builds.
  func set(at point: ProgramPoint) -> [Bool] { built.map { point[$0] > 0.5 } }

  /// Cuts off a set of units, and every set around it in which the further units gain nothing.
  ///
  /// A set around it is listed only if its program without fixed costs is strictly better, since
  /// units without a least size never make that program worse. Two rows say so. By duality the
  /// better set holds a unit whose reduced cost is negative; that row is exact and always takes out
  /// the set itself. The other asks for the better cost, and takes out what the first lets
  /// through: sets whose further units only gain when others, not there, join them.
  ///
  /// - Parameters:
  ///   - isBuilt: The set.
  ///   - point: Its cheapest sizes.
  ///   - margin: By how much a cost must differ to count as different.
  mutating func cutOff(_ isBuilt: [Bool], at point: ProgramPoint, margin: Double) {
    let number = program.constraints.count + 1
    let members = isBuilt.indices.filter { isBuilt[$0] }
    // A unit with a least size may pay only beside another, so that any such unit may matter.
    let forced = isBuilt.indices.filter { !isBuilt[$0] && problem.units[$0].lowerBound > 0 }
    let gaining = isBuilt.indices.filter { index in
      !isBuilt[index] && problem.units[index].lowerBound == 0
        && point.reducedCosts[index] * largest[index] < -margin / Double(isBuilt.count)
    }
    program.addRow(
      "other than \(number)",
      lower: 1 - Double(members.count),
      members.map { .init(-1, built[$0]) } + (forced + gaining).map { .init(1, built[$0]) }
    )
    guard !gaining.isEmpty else { return }
    let goal = point.objective - margin
    let slack = max(0, greatestCost - goal)
    program.addRow(
      "better than \(number)",
      upper: goal + slack * Double(members.count),
      sizes.map { .init(program[$0].cost, $0) } + members.map { .init(slack, built[$0]) }
        + forced.map { .init(-slack, built[$0]) }
    )
  }
}
