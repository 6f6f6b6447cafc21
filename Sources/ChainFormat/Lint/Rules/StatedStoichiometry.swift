import ChainModel
import Wording

/// Finds stated stoichiometric coefficients that differ from the reaction's.
struct StatedStoichiometry: LintRule {
  /// How far the two may differ, as a fraction.
  static let tolerance = 0.02

  let id = "stated-stoichiometry"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.flatMap { process -> [Finding] in
      guard let stoichiometry = Stoichiometry(process, model) else { return [] }
      return (stoichiometry.inputs + stoichiometry.byproducts).compactMap { item in
        guard let stated = item.exchange.stoichiometric,
          abs(stated - item.theoretical) > Self.tolerance * item.theoretical
        else { return nil }
        return Finding(
          subject: Thing(.process, process.id.text),
          origin: item.exchange.figure.origin,
          phrase: .statedDiffers(
            product: item.exchange.product.text,
            stated: stated,
            computed: item.theoretical
          )
        )
      }
    }
  }
}
