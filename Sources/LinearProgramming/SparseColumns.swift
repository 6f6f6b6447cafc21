/// A scaled program as both solvers read it: column by column, without gaps.
struct SparseColumns {
  /// What the solvers read as no bound.
  static let unbounded = Double.greatestFiniteMagnitude

  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var elements: [Double] = []
  private(set) var columnLower: [Double]
  private(set) var columnUpper: [Double]
  private(set) var costs: [Double]
  private(set) var rowLower: [Double]
  private(set) var rowUpper: [Double]

  init(_ program: LinearProgram, scaling: ProgramScaling) {
    columnLower = program.columns.map { Self.bound($0.lower) }
    columnUpper = program.columns.map { Self.bound($0.upper) }
    costs = program.columns.map { $0.cost * scaling.cost }
    rowLower = zip(program.constraints, scaling.rows).map { Self.bound($0.lower * $1) }
    rowUpper = zip(program.constraints, scaling.rows).map { Self.bound($0.upper * $1) }
    var columns = [[(Int32, Double)]](repeating: [], count: program.columns.count)
    for (index, row) in program.constraints.enumerated() {
      for term in row.terms {
        columns[term.variable.index]
          .append((Int32(index), term.coefficient * scaling.rows[index]))
      }
    }
    for column in columns {
      for (row, element) in column {
        rows.append(row)
        elements.append(element)
      }
      starts.append(Int32(rows.count))
    }
  }

  /// A bound in the solvers' terms.
  static func bound(_ value: Double) -> Double {
    value.isFinite ? value : value < 0 ? -unbounded : unbounded
  }
}
