/// How far a point breaks a row, a bound or an integer mark.
public struct Residual: Hashable, Sendable {
  /// What is tolerated, as a share of ``measure``.
  public static let tolerance = 1e-6

  /// The row or the variable.
  public let name: String
  /// By how much it is broken; 0 where it holds.
  public let excess: Double
  /// What the excess is measured by: the largest of the bound, the sum of the sizes of the terms,
  /// and one unit of the variable that counts most.
  public let measure: Double

  /// The excess as a share of its measure.
  public var relative: Double { excess / measure }
  /// Whether the share is tolerated; a number that is none never is.
  public var isTolerated: Bool { relative <= Self.tolerance }
}

extension LinearProgram {
  /// The worst residual of a point, in time proportional to the size of the program.
  ///
  /// - Parameters:
  ///   - values: The point.
  ///   - isRelaxed: Whether integer marks are left aside.
  /// - Returns: The residual whose share is largest; nil for a program without rows and variables.
  public func worstResidual(at values: [Double], isRelaxed: Bool = false) -> Residual? {
    var worst: Residual?
    func note(_ residual: Residual) {
      guard let known = worst else {
        worst = residual
        return
      }
      if !(residual.relative <= known.relative) { worst = residual }
    }
    for (column, value) in zip(columns, values) {
      note(Self.residual(column.name, value, column.lower, column.upper, size: abs(value), unit: 1))
      if column.isInteger, !isRelaxed {
        note(Residual(name: column.name, excess: abs(value - value.rounded()), measure: 1))
      }
    }
    for row in constraints {
      var (sum, size, unit) = (0.0, 0.0, 0.0)
      for term in row.terms {
        let product = term.coefficient * values[term.variable.index]
        sum += product
        size += abs(product)
        unit = max(unit, abs(term.coefficient))
      }
      note(Self.residual(row.name, sum, row.lower, row.upper, size: size, unit: unit))
    }
    return worst
  }

  private static func residual(
    _ name: String,
    _ value: Double,
    _ lower: Double,
    _ upper: Double,
    size: Double,
    unit: Double
  ) -> Residual {
    let (below, above) = (lower - value, value - upper)
    let bound = below > above ? lower : upper
    var measure = max(size, unit)
    if bound.isFinite { measure = max(measure, abs(bound)) }
    return Residual(
      name: name,
      excess: value.isNaN ? .nan : max(0, below, above),
      measure: measure > 0 ? measure : 1
    )
  }
}
