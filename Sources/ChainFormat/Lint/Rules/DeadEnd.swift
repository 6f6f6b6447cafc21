import ChainModel

/// Finds products that are no end products and that no process uses.
struct DeadEnd: LintRule {
  let id = "dead-end"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "既非 `end` 也非 `utility`、又没有环节使用的产品",
    en: "a product that is neither `end` nor `utility`, and that no process uses"
  )
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
        phrase: Self.unused(product: product.id.text)
      )
    }
  }
}

extension DeadEnd {
  /// A product that nothing uses.
  static func unused(product: String) -> Phrase {
    let product = Phrase.shown(product)
    return Phrase(
      zh: "产品 \(product) 不是终端产品，却没有环节使用；应有使用它的环节，或将 role 改为 end",
      en:
        "no process uses \(product), which is no end product; expected a process that uses it, or the role end"
    )
  }
}
