/// A reaction equation: formulas with coefficients on two sides.
public struct Reaction: Hashable, Sendable {
  /// A formula and how often it stands in the equation.
  public struct Term: Hashable, Sendable {
    /// The number before the formula.
    public let coefficient: Double
    /// The formula.
    public let formula: ChemicalFormula

    /// Joins a coefficient and a formula.
    public init(coefficient: Double, formula: ChemicalFormula) {
      self.coefficient = coefficient
      self.formula = formula
    }
  }

  /// The text as written.
  public let text: String
  /// What goes in.
  public let reactants: [Term]
  /// What comes out.
  public let results: [Term]

  /// Makes an equation.
  public init(text: String, reactants: [Term], results: [Term]) {
    self.text = text
    self.reactants = reactants
    self.results = results
  }

  /// Atoms out minus atoms in, for each element that does not balance, sorted by element.
  public var imbalance: [(element: String, excess: Double)] {
    var sums: [String: Double] = [:]
    for (terms, sign) in [(reactants, -1.0), (results, 1.0)] {
      for term in terms {
        for (element, count) in term.formula.atoms {
          sums[element, default: 0] += sign * term.coefficient * count
        }
      }
    }
    return sums.filter { abs($0.value) > 1e-9 }.sorted { $0.key < $1.key }
      .map { (element: $0.key, excess: $0.value) }
  }
}
