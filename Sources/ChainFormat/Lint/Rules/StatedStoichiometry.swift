import ChainModel
import Words

/// Finds stated stoichiometric coefficients that differ from the reaction's.
struct StatedStoichiometry: LintRule {
  /// How far the two may differ, as a fraction.
  static let tolerance = 0.02

  let id = "stated-stoichiometry"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "`stoichiometric` 与反应式相差超过 \(DecimalText.percent(Self.tolerance))",
    en:
      "a `stoichiometric` that differs from the reaction's by more than \(DecimalText.percent(Self.tolerance))"
  )

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
          phrase: Self.differs(
            product: item.exchange.product.text,
            stated: stated,
            computed: item.theoretical
          )
        )
      }
    }
  }
}

extension StatedStoichiometry {
  /// A stated stoichiometric coefficient that differs from the reaction's.
  static func differs(product: String, stated: Double, computed: Double) -> Phrase {
    let product = Phrase.shown(product)
    let stated = DecimalText.stated(stated)
    let computed = DecimalText.stated(computed)
    return Phrase(
      zh: "\(product) 的 stoichiometric 写作 \(stated)；按反应式应为 \(computed)",
      en:
        "the stoichiometric coefficient of \(product) is stated as \(stated); expected \(computed) from the reaction"
    )
  }
}
