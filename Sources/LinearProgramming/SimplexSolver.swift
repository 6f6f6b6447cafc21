internal import CClp

/// Solves a linear program (Clp), and solves it again from where it stopped after a bound or a
/// cost was changed.
///
/// Integer marks are left aside. It holds the working memory of one program: use one for each task.
/// Nothing is printed.
public final class SimplexSolver {
  /// The program as it stands now.
  public private(set) var program: LinearProgram
  private let scaling: ProgramScaling
  private let model: UnsafeMutableRawPointer
  private var columnLower: [Double]
  private var columnUpper: [Double]
  private var costs: [Double]
  private var rowLower: [Double]
  private var rowUpper: [Double]
  /// What was changed since the last solve.
  private var (areBoundsNew, areCostsNew) = (true, true)

  /// Loads a program.
  public init(_ program: LinearProgram) throws(LinearProgrammingError) {
    try program.validate()
    self.program = program
    scaling = ProgramScaling(program)
    let columns = SparseColumns(program, scaling: scaling)
    columnLower = columns.columnLower
    columnUpper = columns.columnUpper
    costs = columns.costs
    rowLower = columns.rowLower
    rowUpper = columns.rowUpper
    model = Self.newModel(columns)
  }

  deinit {
    Clp_deleteModel(model)
  }

  /// Changes the bounds of a variable.
  public func setBounds(of variable: LinearProgram.Variable, lower: Double, upper: Double) {
    program[variable].lower = lower
    program[variable].upper = upper
    columnLower[variable.index] = SparseColumns.bound(lower)
    columnUpper[variable.index] = SparseColumns.bound(upper)
    areBoundsNew = true
  }

  /// Changes the bounds of a row.
  public func setBounds(of row: LinearProgram.Row, lower: Double, upper: Double) {
    program[row].lower = lower
    program[row].upper = upper
    rowLower[row.index] = SparseColumns.bound(lower * scaling.rows[row.index])
    rowUpper[row.index] = SparseColumns.bound(upper * scaling.rows[row.index])
    areBoundsNew = true
  }

  /// Changes the coefficient of a variable in the objective.
  public func setCost(of variable: LinearProgram.Variable, to cost: Double) {
    program[variable].cost = cost
    costs[variable.index] = cost * scaling.cost
    areCostsNew = true
  }

  /// Solves the program as it stands, from where the last solve stopped.
  ///
  /// - Returns: The best point, or that there is none.
  /// - Throws: An error where the solver fails or its answer does not hold.
  public func solve(
    within limits: SolverLimits = SolverLimits()
  ) throws(LinearProgrammingError) -> SimplexOutcome {
    // The point at which it stands is still possible where costs alone are new.
    let isStillPossible = !areBoundsNew
    if areBoundsNew || areCostsNew { try load() }
    if program.hasCrossingBounds { return .infeasible }
    Clp_setMaximumSeconds(model, limits.seconds ?? -1)
    _ = isStillPossible ? Clp_primal(model, 0) : Clp_dual(model, 0)
    if Clp_status(model) == 4 || Clp_secondaryStatus(model) > 1 { Clp_primal(model, 0) }
    switch Clp_status(model) {
    case 0: return .optimal(try point())
    case 1: return .infeasible
    case 2: return try hasPoint() ? .unbounded : .infeasible
    case 3: throw .stopped
    case 4: throw .abandoned
    case let status: throw .unknownStatus(Int(status))
    }
  }

  /// Hands over what is new.
  private func load() throws(LinearProgrammingError) {
    try program.validate()
    if areBoundsNew {
      Clp_chgColumnLower(model, columnLower)
      Clp_chgColumnUpper(model, columnUpper)
      Clp_chgRowLower(model, rowLower)
      Clp_chgRowUpper(model, rowUpper)
    }
    if areCostsNew { Clp_chgObjCoefficients(model, costs) }
    (areBoundsNew, areCostsNew) = (false, false)
  }

  /// The point at which the solver stands, if its residuals are small.
  private func point() throws(LinearProgrammingError) -> ProgramPoint {
    func list(_ start: UnsafeMutablePointer<Double>?, _ count: Int) -> [Double] {
      count == 0 ? [] : Array(UnsafeBufferPointer(start: start, count: count))
    }
    let values = list(Clp_primalColumnSolution(model), program.columns.count)
    if let residual = program.worstResidual(at: values, isRelaxed: true), !residual.isTolerated {
      throw .residual(residual)
    }
    return ProgramPoint(
      objective: program.objective(at: values),
      values: values,
      duals: zip(list(Clp_dualRowSolution(model), program.constraints.count), scaling.rows)
        .map { $0 * $1 / scaling.cost },
      reducedCosts: list(Clp_dualColumnSolution(model), program.columns.count)
        .map { $0 / scaling.cost }
    )
  }

  /// Whether any point satisfies the program, whatever it costs.
  private func hasPoint() throws(LinearProgrammingError) -> Bool {
    var free = LinearProgram(direction: program.direction)
    for column in program.columns {
      free.addVariable(column.name, lower: column.lower, upper: column.upper)
    }
    for row in program.constraints {
      free.addRow(row.name, lower: row.lower, upper: row.upper, row.terms)
    }
    return try SimplexSolver(free).solve() != .infeasible
  }

  private static func newModel(_ columns: SparseColumns) -> UnsafeMutableRawPointer {
    guard let model = Clp_newModel() else { preconditionFailure("no memory") }
    Clp_setLogLevel(model, 0)
    Clp_loadProblem(
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
    return model
  }
}
