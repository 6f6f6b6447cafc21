import ChainTopology
import LinearProgramming

/// The sizes of units and what they cost, without fixed costs: the linear part of a problem.
///
/// Units are told apart by their number, never by their streams. It keeps the basis from one set of
/// units to the next.
struct SizeProgram {
  let problem: SynthesisProblem
  private let program: LinearProgram
  private let solver: SimplexSolver

  init(_ problem: SynthesisProblem) throws(LinearProgrammingError) {
    self.problem = problem
    var program = LinearProgram(name: problem.name)
    for index in problem.units.indices {
      program.addVariable(
        "size \(problem.units[index].name)",
        upper: problem.units[index].upperBound,
        cost: problem.cost(of: index)
      )
    }
    Self.addBalances(of: problem, to: &program)
    self.program = program
    solver = try SimplexSolver(program)
  }

  /// Adds a row for each material that a unit touches or that must flow; size variables come first.
  ///
  /// Of a raw material the net use lies between the bounds, of the others the net output.
  static func addBalances(of problem: SynthesisProblem, to program: inout LinearProgram) {
    var terms = [[LinearProgram.Term]](repeating: [], count: problem.materials.count)
    for (unit, size) in zip(problem.units, program.variables) {
      for (flows, sign) in [(unit.inputs, -1.0), (unit.outputs, 1.0)] {
        for flow in flows {
          let isRaw = problem.materials[flow.material].kind == .raw
          terms[flow.material].append(LinearProgram.Term((isRaw ? -sign : sign) * flow.rate, size))
        }
      }
    }
    for (material, terms) in zip(problem.materials, terms)
    where !terms.isEmpty || material.lowerBound > 0 {
      program.addRow(
        "net \(material.name)",
        lower: material.lowerBound,
        upper: material.upperBound,
        terms
      )
    }
  }

  /// The cheapest sizes where exactly these units are built; nil where they satisfy nothing.
  func point(building isBuilt: [Bool]) throws(LinearProgrammingError) -> ProgramPoint? {
    for (variable, unit) in zip(program.variables, problem.units) {
      let isIn = isBuilt[variable.index]
      solver.setBounds(
        of: variable,
        lower: isIn ? unit.lowerBound : 0,
        upper: isIn ? unit.upperBound : 0
      )
    }
    return try Self.bounded(solver.solve())
  }

  /// The cheapest sizes where every unit may run below its least size too.
  func relaxedPoint() throws(LinearProgrammingError) -> ProgramPoint? {
    try Self.bounded(SimplexSolver(program).solve())
  }

  /// The greatest size that each unit can reach, and the greatest cost of any sizes; nil where
  /// nothing is possible.
  ///
  /// The sizes stand in for the limits of the file, 10,000,000 by default: with such a factor a
  /// unit that counts as not built could still run. One warm linear program a unit.
  func limits() throws(LinearProgrammingError) -> (sizes: [Double], cost: Double)? {
    var opposite = LinearProgram(direction: .maximize)
    var goal = LinearProgram(direction: .maximize)
    for column in program.columns {
      opposite.addVariable(column.name, upper: column.upper)
      goal.addVariable(column.name, upper: column.upper, cost: column.cost)
    }
    Self.addBalances(of: problem, to: &opposite)
    Self.addBalances(of: problem, to: &goal)
    guard let dearest = try Self.bounded(SimplexSolver(goal).solve()) else { return nil }
    let search = try SimplexSolver(opposite)
    var sizes: [Double] = []
    for (variable, unit) in zip(opposite.variables, problem.units) {
      search.setCost(of: variable, to: 1)
      let largest = try Self.bounded(search.solve())?.objective ?? 0
      search.setCost(of: variable, to: 0)
      // A little room, so that rounding here cuts off nothing there.
      sizes.append(min(unit.upperBound, max(0, largest) * (1 + 1e-9)))
    }
    return (sizes, dearest.objective)
  }

  private static func bounded(
    _ outcome: SimplexOutcome
  ) throws(LinearProgrammingError) -> ProgramPoint? {
    switch outcome {
    case .optimal(let point): point
    case .infeasible: nil
    case .unbounded: throw .noLimit
    }
  }
}
