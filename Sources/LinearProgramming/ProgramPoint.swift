/// An answer of a solver that passed the check of residuals.
public struct ProgramPoint: Hashable, Sendable {
  /// The objective, computed from the values.
  public let objective: Double
  /// The value of each variable; whole numbers are exact.
  public let values: [Double]
  /// What one unit more on each row's active bound adds to the objective.
  ///
  /// Of a mixed-integer program: with the whole numbers held.
  public let duals: [Double]
  /// What one unit more of each variable adds to the objective, all rows held.
  ///
  /// Of a mixed-integer program: with the whole numbers held.
  public let reducedCosts: [Double]

  /// The value of a variable.
  public subscript(variable: LinearProgram.Variable) -> Double { values[variable.index] }

  /// The dual of a row.
  public func dual(of row: LinearProgram.Row) -> Double { duals[row.index] }
}
