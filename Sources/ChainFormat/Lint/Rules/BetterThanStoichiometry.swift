import ChainModel
import Wording

/// Finds inputs below what the reaction takes, and by-products above what it gives.
struct BetterThanStoichiometry: LintRule {
  let id = "better-than-stoichiometry"
  let severity = Diagnostic.Severity.error

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.flatMap { process -> [Finding] in
      guard let stoichiometry = Stoichiometry(process, model) else { return [] }
      let subject = Thing(.process, process.id.text)
      let inputs = stoichiometry.inputs.compactMap { item -> Finding? in
        guard item.total.high < item.theoretical * (1 - process.tolerance) else { return nil }
        return Finding(
          subject: subject,
          origin: item.exchange.figure.origin,
          phrase: .inputBeatsReaction(
            product: item.exchange.product.text,
            high: item.total.high,
            theoretical: item.theoretical
          )
        )
      }
      let byproducts = stoichiometry.byproducts.compactMap { item -> Finding? in
        guard item.total.low > item.theoretical * (1 + process.tolerance) else { return nil }
        return Finding(
          subject: subject,
          origin: item.exchange.figure.origin,
          phrase: .byproductBeatsReaction(
            product: item.exchange.product.text,
            low: item.total.low,
            theoretical: item.theoretical
          )
        )
      }
      return inputs + byproducts
    }
  }
}
