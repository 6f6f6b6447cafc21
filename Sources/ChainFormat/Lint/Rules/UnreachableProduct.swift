import ChainModel

/// Finds intermediate and end products that no process makes.
struct UnreachableProduct: LintRule {
  let id = "unreachable-product"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "没有环节产出的 `intermediate` 或 `end` 产品",
    en: "an `intermediate` or `end` product that no process makes"
  )
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
        phrase: Self.unmade(product: product.id.text)
      )
    }
  }
}

extension UnreachableProduct {
  /// A product that nothing makes.
  static func unmade(product: String) -> Phrase {
    let product = Phrase.shown(product)
    return Phrase(
      zh: "没有环节产出 \(product)；应有产出它的环节，或将 role 改为 raw、auxiliary、utility",
      en:
        "no process makes \(product); expected a process that makes it, or the role raw, auxiliary or utility"
    )
  }
}
