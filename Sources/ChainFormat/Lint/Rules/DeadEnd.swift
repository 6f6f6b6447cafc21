import ChainModel
import Wording

/// Finds products that are no end products and that no process uses.
struct DeadEnd: LintRule {
  let id = "dead-end"
  let severity = Diagnostic.Severity.warning
  let needsEverything = true

  func findings(in model: RegionalModel) -> [Finding] {
    var used: Set<Product.ID> = []
    for process in model.processes.elements {
      for input in process.inputs { used.formUnion([input.product] + input.substitutes) }
    }
    return model.products.elements.compactMap { product in
      guard product.role != .end, product.role != .utility, !used.contains(product.id) else {
        return nil
      }
      return Finding(
        subject: Thing(.product, product.id.text),
        origin: product.origin,
        phrase: .deadEnd(product: product.id.text)
      )
    }
  }
}
