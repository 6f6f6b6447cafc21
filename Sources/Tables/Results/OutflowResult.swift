import ChainModel
public import Markup
public import MaterialBalance

/// The result of `outflow` for programs: `chainatlas.outflow/1`.
public struct OutflowResult: Sendable {
  private let sheet: BalanceSheet

  /// Takes a balance.
  public init(_ sheet: BalanceSheet) {
    self.sheet = sheet
  }

  /// The JSON of the result.
  public var json: JSONValue {
    let model = sheet.model
    return .fields([
      "schema": "chainatlas.outflow/1",
      "region": .string(model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "products": .array(
        Outflow.all(in: sheet).map { row in
          .fields([
            "id": .string(row.id.text),
            "unit": .optional(model.products[row.id]?.unit.code),
            "amount": ResultJSON.span(row.amount),
            "cny": ResultJSON.span(row.cny),
            "share": .number(row.share),
          ])
        }
      ),
    ])
  }
}
