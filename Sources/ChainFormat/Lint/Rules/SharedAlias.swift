import ChainModel

/// Finds products that share an alias or whose name is another's alias.
struct SharedAlias: LintRule {
  let id = "shared-alias"
  let severity = Diagnostic.Severity.error
  let sentence = Phrase(
    zh: "两个产品用同一别名，或一个的名称是另一个的别名",
    en: "two products with one alias, or a name that is another's alias"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    var owners: [String: [Product]] = [:]
    var order: [String] = []
    for product in model.products.elements {
      var own: Set<String> = []
      for alias in [product.name.zh] + product.aliases where own.insert(alias).inserted {
        if owners[alias] == nil { order.append(alias) }
        owners[alias, default: []].append(product)
      }
    }
    return order.compactMap { alias in
      guard let products = owners[alias], products.count > 1, let last = products.last else {
        return nil
      }
      return Finding(
        subject: Thing(.product, last.id.text),
        origin: last.origin,
        phrase: Self.shared(alias, products: products.map(\.id.text)),
        notes: products.dropLast().map { .seeAlso($0.origin.description) }
      )
    }
  }
}

extension SharedAlias {
  /// Products with one alias.
  static func shared(_ alias: String, products: [String]) -> Phrase {
    let alias = Phrase.quoted(alias)
    let products = Phrase.list(products)
    return Phrase(
      zh: "别名\(alias.zh)同属多个产品：\(products.zh)；一个别名应只指一个产品",
      en:
        "the alias \(alias.en) belongs to several products: \(products.en); expected one product for an alias"
    )
  }
}
