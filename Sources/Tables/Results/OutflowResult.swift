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
    let columns = OutflowTables(sheet: sheet, language: .zh).columns
    return .fields([
      "schema": "chainatlas.outflow/1",
      "region": .string(sheet.model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "products": .array(Outflow.all(in: sheet).map { ResultJSON.object(columns, of: $0) }),
    ])
  }
}
