import ChainModel
import Wording

/// Finds reactions that do not give the main output's formula, so that nothing can be compared.
struct ReactionWithoutOutput: LintRule {
  let id = "reaction-without-output"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let reaction = process.reaction, let output = model.products[process.output],
        let formula = output.formula, Stoichiometry.net(formula, in: reaction) <= 0
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: .reactionWithoutOutput(product: output.id.text, formula: formula.text)
      )
    }
  }
}
