import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// Certificates as JSON: everything that a program without our data needs to check a verdict.
struct CertificateJSON {
  private let report: GapReport
  private let model: RegionalModel
  private let units: [UnitProcess.ID: JSONValue]
  /// Whether what proofs share stands in each of them; else once, beside the gaps.
  private let isWhole: Bool

  /// The most ids that proofs may repeat.
  private static let limit = 2_000_000

  init(_ report: GapReport) {
    self.report = report
    model = report.sheet.model
    let ids = report.reach.values.map { $0.given.count + $0.units.count + $0.reachable.count }
    let proofs = report.gaps.count { $0.certificate.unreachable != nil }
    isWhole = proofs * (ids.max() ?? 0) <= Self.limit
    var units: [UnitProcess.ID: JSONValue] = [:]
    for id in report.reach.values.flatMap(\.units) where units[id] == nil {
      units[id] = model.processes[id].map(Self.unit)
    }
    self.units = units
  }

  /// What proofs share, by scenario; nothing where each repeats it.
  var reach: JSONValue {
    .array(
      isWhole
        ? []
        : [Scenario.operating, .committed].compactMap { scenario in
          report.reach[scenario].map { reach in
            .fields([
              "scenario": .string(scenario.rawValue), "given": ResultJSON.ids(reach.given),
              "units": .array(reach.units.compactMap { units[$0] }),
              "reachable": ResultJSON.ids(reach.reachable),
            ])
          }
        }
    )
  }

  func certificate(of gap: Gap) -> JSONValue {
    let proof = gap.certificate
    let limits = model.region.thresholds
    var fields: [JSONField] = [
      JSONField("type", .string(proof.unreachable == nil ? "balance" : "unreachable")),
      JSONField(
        "claim",
        .string(
          "rows add up to 'supply' and 'demand'; all conditions of one list of 'anyOf' hold of them at"
            + " middle values, or in 'holdsInDraws' of the draws"
            + (proof.unreachable == nil
              ? "" : "; closing 'given' under 'units' yields 'reachable', which lacks 'material'")
        )
      ),
      JSONField("scenario", .string(proof.scenario.rawValue)),
      JSONField("anyOf", .array(proof.test.anyOf.map { .array($0.map(condition)) })),
      JSONField("coverage", .number(limits[.coverage])),
      JSONField("localConversion", .number(limits[.localConversion])),
      JSONField("balance", proof.balances.first.map(rows) ?? .null),
      JSONField("feeds", .array(proof.balances.dropFirst().map(rows))),
      JSONField("activities", .array(proof.activities.map(activity))),
      JSONField(
        "holdings",
        .array(
          proof.holdings.map {
            .fields([
              "company": .string($0.company.text), "product": .string($0.product.text),
              "share": .number($0.share),
            ])
          }
        )
      ),
    ]
    if let unreachable = proof.unreachable, let reach = report.reach[proof.scenario] {
      fields += self.fields(unreachable, reach)
    }
    return .object(fields)
  }

  private func fields(_ proof: Certificate.Unreachable, _ reach: Reach) -> [JSONField] {
    var fields = [
      JSONField("material", .string(proof.material.text)),
      JSONField("without", .optional(proof.without?.text)),
    ]
    guard isWhole else {
      return fields + [
        JSONField("lost", ResultJSON.ids(proof.lost)),
        JSONField("stopped", ResultJSON.ids(proof.stopped)),
      ]
    }
    let lost = Set(proof.lost)
    let stopped = Set(proof.stopped)
    fields += [
      JSONField("given", ResultJSON.ids(reach.given.filter { $0 != proof.material })),
      JSONField(
        "units",
        .array(reach.units.filter { !stopped.contains($0) }.compactMap { units[$0] })
      ),
      JSONField("reachable", ResultJSON.ids(reach.reachable.filter { !lost.contains($0) })),
    ]
    return fields
  }

  private func condition(_ condition: BalanceCondition) -> JSONValue {
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
    case .room(let id, let amount, let use):
      .fields([
        "test": "room", "product": .string(id.text), "from": .number(amount),
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

  private func activity(_ activity: ProcessActivity) -> JSONValue {
    .fields([
      "process": .string(activity.process.text),
      "amount": ResultJSON.span(activity.amount),
      "rows": .array(activity.rows.map { ResultJSON.span($0.amount) }),
    ])
  }

  private func rows(_ balance: ProductBalance) -> JSONValue {
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
