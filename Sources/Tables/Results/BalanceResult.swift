package import ChainModel
package import Markup
package import MaterialBalance

/// The result of `balance` for programs: `chainatlas.balance/1`.
package struct BalanceResult: Sendable {
  private let sheet: BalanceSheet
  private let chain: Chain.ID?

  /// Takes a balance.
  ///
  /// - Parameters:
  ///   - sheet: The balance.
  ///   - chain: Only products and totals of this chain.
  package init(_ sheet: BalanceSheet, chain: Chain.ID? = nil) {
    self.sheet = sheet
    self.chain = chain
  }

  /// The JSON of the result.
  package var json: JSONValue {
    let model = sheet.model
    let tables = BalanceTables(sheet: sheet, language: .zh)
    let columns = tables.columns
    return .fields([
      "schema": "chainatlas.balance/1",
      "region": .string(model.region.id.text),
      "chain": .optional(chain?.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "products": .array(
        tables.products(of: chain).map { ResultJSON.object(columns, of: $0) }
      ),
      "reconciliations": .array(tables.reconciled(of: chain).map(reconciliation)),
      "routeless": ResultJSON.ids(sheet.routeless.map(\.id)),
    ])
  }

  private func reconciliation(_ item: Reconciliation) -> JSONValue {
    .fields([
      "total": .string(item.total.id.text),
      "product": .string(item.total.product.text),
      "zone": .optional(item.total.zone?.text),
      "processes": ResultJSON.ids(item.total.processes),
      "kind": .string(item.total.kind.rawValue),
      "year": .string(item.total.year.description),
      "amount": ResultJSON.figure(item.total.amount),
      "supersededBy": .optional(item.supersededBy?.text),
      "itemised": ResultJSON.span(item.itemised),
      "unallocated": .number(item.unallocated),
      "addedAfter": ResultJSON.span(item.addedAfter),
      "lines": .array(
        item.lines.map { line in
          let position =
            switch line.position {
            case .inside: "inside"
            case .presumedInside: "presumedInside"
            case .after: "after"
            }
          return .fields([
            "facility": .string(line.facility.text), "position": .string(position),
            "amount": ResultJSON.span(line.amount),
          ])
        }
      ),
    ])
  }
}

/// A line of a product's balance as JSON.
enum BalanceRowJSON {
  static func row(_ row: BalanceRow) -> JSONValue {
    var fields: [JSONField] = []
    switch row.item {
    case .made(let id): fields = item("made", "process", id.text)
    case .byproduct(let id): fields = item("byproduct", "process", id.text)
    case .routeless(let id): fields = item("routeless", "facility", id.text)
    case .primary(let id): fields = item("primary", "primarySupply", id.text)
    case .used(let id): fields = item("used", "process", id.text)
    case .substituted(let id, let product):
      fields =
        item("substituted", "process", id.text)
        + [JSONField("insteadOf", .string(product.text))]
    }
    return .object(
      fields + [
        JSONField("amount", ResultJSON.span(row.amount)),
        JSONField("restsOnEstimate", .bool(row.restsOnEstimate)),
        JSONField("facts", ResultJSON.facts(row.facts)),
        JSONField("sources", ResultJSON.ids(row.sources)),
      ]
    )
  }

  private static func item(_ kind: String, _ key: String, _ id: String) -> [JSONField] {
    [JSONField("item", .string(kind)), JSONField(key, .string(id))]
  }
}
