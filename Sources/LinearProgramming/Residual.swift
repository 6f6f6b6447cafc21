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
    var worst: (place: Int, excess: Double, measure: Double)?
    // Names are looked up once, at the end: this runs after every solve.
    func note(_ place: Int, _ found: (excess: Double, measure: Double)) {
      if let known = worst,
        found.excess / found.measure <= known.excess / known.measure
      {
        return
      }
      worst = (place, found.excess, found.measure)
    }
    for (place, value) in zip(columns.indices, values) {
      let (lower, upper) = (columns[place].lower, columns[place].upper)
      note(place, Self.excess(value, lower, upper, size: abs(value), unit: 1))
      if columns[place].isInteger, !isRelaxed { note(place, (abs(value - value.rounded()), 1)) }
    }
    for place in constraints.indices {
      var (sum, size, unit) = (0.0, 0.0, 0.0)
      for term in constraints[place].terms {
        let product = term.coefficient * values[term.variable.index]
        sum += product
        size += abs(product)
        unit = max(unit, abs(term.coefficient))
      }
      note(
        columns.count + place,
        Self.excess(
          sum,
          constraints[place].lower,
          constraints[place].upper,
          size: size,
          unit: unit
        )
      )
    }
    return worst.map { worst in
      let name =
        worst.place < columns.count
        ? columns[worst.place].name : constraints[worst.place - columns.count].name
      return Residual(name: name, excess: worst.excess, measure: worst.measure)
    }
  }

  private static func excess(
    _ value: Double,
    _ lower: Double,
    _ upper: Double,
    size: Double,
    unit: Double
  ) -> (excess: Double, measure: Double) {
    let (below, above) = (lower - value, value - upper)
    let bound = below > above ? lower : upper
    var measure = max(size, unit)
    if bound.isFinite { measure = max(measure, abs(bound)) }
    return (value.isNaN ? .nan : max(0, below, above), measure > 0 ? measure : 1)
  }
}
