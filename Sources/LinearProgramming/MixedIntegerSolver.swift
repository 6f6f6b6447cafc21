internal import CCbc

/// The one owner of CBC in this process, which solves one mixed-integer program at a time.
///
/// The library keeps global state (a signal handler, the model being searched), so it is not
/// entered twice. The relative and the absolute gap are zero, rows and costs are scaled, and every
/// answer is solved again by Clp with its whole numbers held: what is reported is a vertex with
/// its duals, not what the tolerances of the search let through. Nothing is printed.
public actor MixedIntegerSolver {
  /// The owner.
  public static let shared = MixedIntegerSolver()

  /// How near to a whole number the search takes a value for one.
  private static let integerTolerance = "1e-9"

  private init() {}

  /// Solves a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - limits: When to stop; the answer then says how much better another could be.
  ///   - start: Values of integer variables from which a first answer may be made.
  /// - Returns: The best point, or how the search ended.
  /// - Throws: An error where the solver fails or its answer does not hold.
  public func solve(
    _ program: LinearProgram,
    within limits: SolverLimits = SolverLimits(),
    start: [LinearProgram.Variable: Double] = [:]
  ) throws(LinearProgrammingError) -> MixedIntegerOutcome {
    let simplex = try SimplexSolver(program)
    let relaxed: ProgramPoint
    switch try simplex.solve(within: SolverLimits(seconds: limits.seconds)) {
    case .infeasible: return .infeasible
    case .unbounded: return .unbounded
    case .optimal(let point): relaxed = point
    }
    let scaling = ProgramScaling(program)
    let integers = program.variables.filter { program[$0].isInteger }
    if integers.allSatisfy({ relaxed[$0] == relaxed[$0].rounded() }) {
      let claimed = relaxed.objective
      return .optimal(
        try Self.exact(
          relaxed.values,
          claimed: claimed,
          of: program,
          scaling: scaling,
          simplex: simplex
        )
      )
    }
    let model = Self.model(program, scaling: scaling, limits: limits)
    defer { Cbc_deleteModel(model) }
    if !start.isEmpty {
      let places = start.keys.map(\.index).sorted()
      let values = places.map { start[LinearProgram.Variable(index: $0)] ?? 0 }
      Cbc_setMIPStartI(model, Int32(places.count), places.map(Int32.init), values)
    }
    Cbc_solve(model)
    return try outcome(model, of: program, scaling: scaling, simplex: simplex)
  }

  /// Reads the status first: without a solution CBC's objective is 1.8e308.
  private func outcome(
    _ model: UnsafeMutableRawPointer,
    of program: LinearProgram,
    scaling: ProgramScaling,
    simplex: SimplexSolver
  ) throws(LinearProgrammingError) -> MixedIntegerOutcome {
    if Cbc_isAbandoned(model) != 0 { throw .abandoned }
    if Cbc_isProvenInfeasible(model) != 0 { return .infeasible }
    let isOptimal = Cbc_isProvenOptimal(model) != 0
    guard isOptimal || Cbc_status(model) == 1 || Cbc_secondaryStatus(model) > 1 else {
      throw .unknownStatus(Int(Cbc_secondaryStatus(model)))
    }
    var point: ProgramPoint?
    if let best = Cbc_bestSolution(model) {
      let values = Array(UnsafeBufferPointer(start: best, count: program.columns.count))
      point = try Self.exact(
        values,
        claimed: Cbc_getObjValue(model) / scaling.cost,
        of: program,
        scaling: scaling,
        simplex: simplex
      )
    }
    if isOptimal {
      guard let point else { throw .unknownStatus(0) }
      return .optimal(point)
    }
    return .bound(point, bound: Cbc_getBestPossibleObjValue(model) / scaling.cost)
  }

  /// The best point with the whole numbers of another.
  private static func exact(
    _ values: [Double],
    claimed: Double,
    of program: LinearProgram,
    scaling: ProgramScaling,
    simplex: SimplexSolver
  ) throws(LinearProgrammingError) -> ProgramPoint {
    var money = 0.0
    for (index, column) in program.columns.enumerated() {
      money += abs(column.cost * values[index])
      guard column.isInteger else { continue }
      let whole = values[index].rounded()
      let variable = LinearProgram.Variable(index: index)
      simplex.setBounds(of: variable, lower: whole, upper: whole)
    }
    guard let point = try simplex.solve().point else {
      throw .inexact(claimed: claimed, found: .infinity)
    }
    let loss = (point.objective - claimed) * (program.direction == .minimize ? 1 : -1)
    // Where no money moves, what remains is noise of the scaled costs.
    guard loss <= Residual.tolerance * max(money, abs(claimed), 1 / abs(scaling.cost)) else {
      throw .inexact(claimed: claimed, found: point.objective)
    }
    // Clp keeps a held variable at its bound; the mark asks for the number itself.
    let exact = zip(program.columns, point.values).map { $0.isInteger ? $1.rounded() : $1 }
    if let residual = program.worstResidual(at: exact), !residual.isTolerated {
      throw .residual(residual)
    }
    return ProgramPoint(
      objective: program.objective(at: exact),
      values: exact,
      duals: point.duals,
      reducedCosts: point.reducedCosts
    )
  }

  private static func model(
    _ program: LinearProgram,
    scaling: ProgramScaling,
    limits: SolverLimits
  ) -> UnsafeMutableRawPointer {
    guard let model = Cbc_newModel() else { preconditionFailure("no memory") }
    let columns = SparseColumns(program, scaling: scaling)
    Cbc_loadProblem(
      model,
      Int32(columns.costs.count),
      Int32(columns.rowLower.count),
      columns.starts,
      columns.rows,
      columns.elements,
      columns.columnLower,
      columns.columnUpper,
      columns.costs,
      columns.rowLower,
      columns.rowUpper
    )
    for (index, column) in program.columns.enumerated() where column.isInteger {
      Cbc_setInteger(model, Int32(index))
    }
    Cbc_setParameter(model, "log", "0")
    Cbc_setParameter(model, "ratioGap", "0")
    Cbc_setParameter(model, "allowableGap", "0")
    Cbc_setParameter(model, "integerT", integerTolerance)
    if let nodes = limits.nodes { Cbc_setParameter(model, "maxNodes", "\(max(0, nodes))") }
    if let seconds = limits.seconds { Cbc_setParameter(model, "sec", "\(max(0, seconds))") }
    return model
  }
}
