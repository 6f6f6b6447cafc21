/// What keeps a program from having an answer that can be reported.
///
/// That a program has no solution, or no bound, is an answer and no error.
public enum LinearProgrammingError: Error, Hashable, CustomStringConvertible {
  /// A variable or row holds something that is no number.
  case notANumber(String)
  /// The solver gave up for numerical reasons.
  case abandoned
  /// The objective has no limit where one was needed.
  case noLimit
  /// A limit was met before a linear program was solved.
  case stopped
  /// The answer breaks a row, a bound or an integer mark by more than is tolerated.
  case residual(Residual)
  /// With its whole numbers held, the answer costs something else than the solver said.
  case inexact(claimed: Double, found: Double)
  /// The solver ended in a way it does not document; the number is its status.
  case unknownStatus(Int)

  /// The sentence that a person reads.
  public var description: String {
    switch self {
    case .notANumber(let name): "'\(name)' holds something that is no number"
    case .abandoned: "the solver gave up for numerical reasons"
    case .noLimit: "the objective has no limit"
    case .stopped: "a limit was met before the linear program was solved"
    case .residual(let residual):
      "the answer breaks '\(residual.name)' by \(residual.excess), of \(residual.measure)"
    case .inexact(let claimed, let found):
      "the solver reports \(claimed), its answer is worth \(found)"
    case .unknownStatus(let status): "the solver ended with status \(status)"
    }
  }
}
