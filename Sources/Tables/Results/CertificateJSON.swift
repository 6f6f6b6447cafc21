import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// Certificates as JSON: everything that a program without our data needs to check a verdict.
enum CertificateJSON {
  static func certificate(of gap: Gap, sheet: BalanceSheet) -> JSONValue {
    switch gap.certificate {
    case nil: .null
    case .unreachable(let proof): unreachable(proof, sheet.model)
    case .balance(let balance, let threshold): self.balance(balance, threshold, gap, sheet)
    }
  }

  /// The units with their inputs and outputs: closing `given` under them gives `reachable`, and
  /// `material` is not in it.
  private static func unreachable(
    _ proof: Certificate.Unreachable,
    _ model: RegionalModel
  ) -> JSONValue {
    .fields([
      "type": "unreachable",
      "claim": "closing 'given' under 'units' yields 'reachable', which lacks 'material'",
      "material": .string(proof.material.text),
      "given": ResultJSON.ids(proof.given),
      "units": .array(proof.units.compactMap { model.processes[$0] }.map(unit)),
      "reachable": ResultJSON.ids(proof.reachable),
    ])
  }

  private static func unit(_ process: UnitProcess) -> JSONValue {
    .fields([
      "id": .string(process.id.text),
      "inputs": .array(
        process.inputs.map { ResultJSON.ids([$0.product] + $0.substitutes) }
      ),
      "outputs": ResultJSON.ids([process.output] + process.byproducts.map(\.product)),
    ])
  }

  /// The rows add up to supply and demand; the product covers too little of what needs it, or takes
  /// too little of one of its feeds.
  private static func balance(
    _ balance: ProductBalance,
    _ threshold: Double,
    _ gap: Gap,
    _ sheet: BalanceSheet
  ) -> JSONValue {
    let feeds = Set(gap.routes.compactMap(\.route.feed)).sorted()
    return .fields([
      "type": "balance",
      "claim": .string(
        "rows add up to 'supply' and 'demand'; supply over demand of 'balance' is below 'coverage', "
          + "or demand over supply of one of 'feeds' is below 'localConversion'"
      ),
      "coverage": .number(threshold),
      "localConversion": .number(sheet.model.region.thresholds[.localConversion]),
      "balance": rows(balance, sheet.model),
      "feeds": .array(feeds.map { rows(sheet.balance(of: $0), sheet.model) }),
    ])
  }

  private static func rows(_ balance: ProductBalance, _ model: RegionalModel) -> JSONValue {
    .fields([
      "product": .string(balance.id.text),
      "unit": .optional(model.products[balance.id]?.unit.code),
      "supply": ResultJSON.span(balance.supply),
      "demand": ResultJSON.span(balance.demand),
      "supplyRows": .array(balance.supplyRows.map(BalanceRowJSON.row)),
      "demandRows": .array(balance.demandRows.map(BalanceRowJSON.row)),
    ])
  }
}
