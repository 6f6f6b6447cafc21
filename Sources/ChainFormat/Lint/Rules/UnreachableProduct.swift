import ChainModel
import Wording

/// Finds intermediate and end products that no process makes.
struct UnreachableProduct: LintRule {
  let id = "unreachable-product"
  let severity = Diagnostic.Severity.warning
  let needsEverything = true

  func findings(in model: RegionalModel) -> [Finding] {
    var made: Set<Product.ID> = []
    for process in model.processes.elements {
      made.formUnion([process.output] + process.byproducts.map(\.product))
    }
    return model.products.elements.compactMap { product in
      guard product.role == .intermediate || product.role == .end, !made.contains(product.id)
      else { return nil }
      return Finding(
        subject: Thing(.product, product.id.text),
        origin: product.origin,
        phrase: .unreachable(product: product.id.text)
      )
    }
  }
}
