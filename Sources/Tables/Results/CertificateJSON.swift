import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// Certificates as JSON: everything that a program without our data needs to check a verdict.
enum CertificateJSON {
  static func certificate(of gap: Gap, sheet: BalanceSheet) -> JSONValue {
    let proof = gap.certificate
    let model = sheet.model
    return .fields([
      "type": .string(proof.unreachable == nil ? "rows" : "unreachable"),
      "claim": .string(
        "the rows add up; all conditions of one list of 'anyOf' hold of them at middle values or in"
          + " 'holdsInDraws' of the draws"
          + (proof.unreachable == nil
            ? "" : "; closing 'given' under 'units' yields 'reachable', which lacks 'material'")
      ),
      "scenario": .string(proof.scenario.rawValue),
      "anyOf": .array(proof.test.anyOf.map { .array($0.map(condition)) }),
      "balances": .array(proof.balances.map { rows($0, model) }),
      "activities": .array(proof.activities.map(activity)),
      "holdings": .array(
        proof.holdings.map {
          .fields([
            "company": .string($0.company.text), "product": .string($0.product.text),
            "share": .number($0.share),
          ])
        }
      ),
      "unreachable": proof.unreachable.map { unreachable($0, model) } ?? .null,
    ])
  }

  private static func condition(_ condition: BalanceCondition) -> JSONValue {
    switch condition {
    case .lacks(let id): .fields(["test": "lacks", "product": .string(id.text)])
    case .supplies(let id): .fields(["test": "supplies", "product": .string(id.text)])
    case .needs(let id): .fields(["test": "needs", "product": .string(id.text)])
    case .leaves(let id): .fields(["test": "leaves", "product": .string(id.text)])
    case .coverage(let id, let limit):
      .fields(["test": "coverage", "product": .string(id.text), "below": .number(limit)])
    case .conversion(let id, let limit, let use):
      .fields([
        "test": "conversion", "product": .string(id.text), "below": .number(limit),
        "besides": .number(use),
      ])
    case .load(let id, let limit, let capacity):
      .fields([
        "test": "load", "process": .string(id.text), "below": .number(limit),
        "capacity": .number(capacity),
      ])
    case .size(let id, let amount):
      .fields(["test": "size", "process": .string(id.text), "below": .number(amount)])
    case .holding(let company, let id, let limit):
      .fields([
        "test": "holding", "company": .string(company.text), "product": .string(id.text),
        "from": .number(limit),
      ])
    }
  }

  private static func unreachable(
    _ proof: Certificate.Unreachable,
    _ model: RegionalModel
  ) -> JSONValue {
    .fields([
      "material": .string(proof.material.text),
      "given": ResultJSON.ids(proof.given),
      "units": .array(proof.units.compactMap { model.processes[$0] }.map(unit)),
      "reachable": ResultJSON.ids(proof.reachable),
      "without": .optional(proof.without?.text),
    ])
  }

  /// A unit with what it cannot do without: an input whose low end is zero may be left out.
  private static func unit(_ process: UnitProcess) -> JSONValue {
    .fields([
      "id": .string(process.id.text),
      "inputs": .array(
        process.inputs.filter { $0.figure.span.low > 0 }
          .map { ResultJSON.ids([$0.product] + $0.substitutes) }
      ),
      "outputs": ResultJSON.ids([process.output] + process.byproducts.map(\.product)),
    ])
  }

  private static func activity(_ activity: ProcessActivity) -> JSONValue {
    .fields([
      "process": .string(activity.process.text),
      "amount": ResultJSON.span(activity.amount),
      "rows": .array(activity.rows.map { ResultJSON.span($0.amount) }),
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
