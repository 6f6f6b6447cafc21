import ChainModel

/// What the reaction of a process says about its coefficients.
struct Stoichiometry {
  /// An exchange, the coefficient that the reaction gives, and all that carries its formula.
  struct Comparison {
    let exchange: Exchange
    /// Units of the product per unit of main output.
    let theoretical: Double
    /// The range of all exchanges with the formula together, in units of this one.
    let total: Span
  }

  let inputs: [Comparison]
  let byproducts: [Comparison]

  /// Compares; nil where the process has no reaction, or its main output no formula in it or no mass.
  init?(_ process: UnitProcess, _ model: RegionalModel) {
    guard let reaction = process.reaction, let output = model.products[process.output],
      let formula = output.formula, let tonnes = output.tonnesPerUnit
    else { return nil }
    let main = Self.net(formula, in: reaction)
    guard main > 0 else { return nil }
    // kmol of reaction per unit of main output, times 1000.
    let extent = tonnes.mid * output.assay / (main * formula.molarMass)
    func compare(_ exchanges: [Exchange], sign: Double) -> [Comparison] {
      var seen: [String] = []
      return exchanges.compactMap { exchange in
        guard let product = model.products[exchange.product], let formula = product.formula,
          !seen.contains(formula.text), let pure = Self.pureTonnes(product)
        else { return nil }
        let net = Self.net(formula, in: reaction) * sign
        guard net > 0, formula.text != output.formula?.text else { return nil }
        seen.append(formula.text)
        // Two products with one formula share what the reaction takes or gives.
        var total = Span.zero
        for other in exchanges {
          guard let sibling = model.products[other.product], sibling.formula?.text == formula.text,
            let weight = Self.pureTonnes(sibling)
          else { continue }
          total += other.figure.span * (weight / pure)
        }
        return Comparison(
          exchange: exchange,
          theoretical: extent * net * formula.molarMass / pure,
          total: total
        )
      }
    }
    inputs = compare(process.inputs, sign: -1)
    byproducts = compare(process.byproducts, sign: 1)
  }

  /// How often a formula stands after the arrow, less how often before it.
  static func net(_ formula: ChemicalFormula, in reaction: Reaction) -> Double {
    func sum(_ terms: [Reaction.Term]) -> Double {
      terms.filter { $0.formula.text == formula.text }.reduce(0) { $0 + $1.coefficient }
    }
    return sum(reaction.results) - sum(reaction.reactants)
  }

  /// Tonnes of the formula itself in one unit of a product.
  private static func pureTonnes(_ product: Product) -> Double? {
    guard let tonnes = product.tonnesPerUnit?.mid, tonnes > 0 else { return nil }
    return tonnes * product.assay
  }
}
