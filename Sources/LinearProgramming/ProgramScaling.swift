import Glibc

/// Powers of two that bring rows and costs to a size at which a solver's tolerances mean something.
///
/// CBC and Clp compare with fixed numbers (1e-7, and 1e-5 for the next better answer), so that a
/// fixed cost of 1e-5 would be noise to them. Multiplying by a power of two changes no digit.
struct ProgramScaling {
  /// Costs are not enlarged beyond this: reduced costs must be exact to 1e-7 in double precision.
  private static let largestCost = 0x1p20

  /// By what the objective is multiplied; negative where it is to be large.
  let cost: Double
  /// By what each row is multiplied.
  let rows: [Double]

  init(_ program: LinearProgram) {
    let costs = program.columns.map { abs($0.cost) }.filter { $0 > 0 }
    var factor = 1.0
    if let least = costs.min(), let most = costs.max() {
      factor = min(Self.power(1 / least), Self.power(Self.largestCost / most))
    }
    cost = program.direction == .minimize ? factor : -factor
    rows = program.constraints.map { row in
      let sizes = row.terms.map { abs($0.coefficient) }
      guard let least = sizes.min(), let most = sizes.max() else { return 1 }
      return Self.power(1 / (least.squareRoot() * most.squareRoot()))
    }
  }

  /// The power of two next to a number, kept within what leaves no digit behind.
  private static func power(_ value: Double) -> Double {
    let exponent = log2(value).rounded()
    return scalbn(1, Int32(exactly: max(-300, min(300, exponent)).rounded()) ?? 0)
  }
}
