import ChainModel
import Wording

/// Finds raw materials that are the main output of a process.
struct RawIsMade: LintRule {
  let id = "raw-is-made"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let product = model.products[process.output], product.role == .raw else { return nil }
      return Finding(
        subject: Thing(.product, product.id.text),
        origin: product.origin,
        phrase: .rawIsMade(product: product.id.text, process: process.id.text),
        notes: [.seeAlso(process.origin.description)]
      )
    }
  }
}
