import ChainModel
import Wording

/// Finds products that share an alias or whose name is another's alias.
struct SharedAlias: LintRule {
  let id = "shared-alias"
  let severity = Diagnostic.Severity.error

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
        phrase: .sharedAlias(alias, products: products.map(\.id.text)),
        notes: products.dropLast().map { .seeAlso($0.origin.description) }
      )
    }
  }
}
