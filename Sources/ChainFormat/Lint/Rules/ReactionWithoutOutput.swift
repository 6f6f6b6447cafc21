import ChainModel

/// Finds reactions that do not give the main output's formula, so that nothing can be compared.
struct ReactionWithoutOutput: LintRule {
  let id = "reaction-without-output"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "反应式右侧没有主产品的 `formula`",
    en: "a reaction that does not give the `formula` of the main output"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let reaction = process.reaction, let output = model.products[process.output],
        let formula = output.formula, Stoichiometry.net(formula, in: reaction) <= 0
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.lacksOutput(product: output.id.text, formula: formula.text)
      )
    }
  }
}

extension ReactionWithoutOutput {
  /// A reaction that does not name the main output's formula.
  static func lacksOutput(product: String, formula: String) -> Phrase {
    let product = Phrase.shown(product)
    let formula = Phrase.shown(formula)
    return Phrase(
      zh: "反应式右侧没有主产品 \(product) 的化学式 \(formula)；应有",
      en:
        "the reaction does not give \(formula); expected the formula of the main output \(product) on its right side"
    )
  }
}
