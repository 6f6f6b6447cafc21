import ChainModel
import GapAnalysis
import Markup
import Wording

/// Parts of a gap as JSON.
enum GapPartJSON {
  static func size(_ size: OpportunitySize, unit: ScaledUnit?) -> JSONValue {
    .fields([
      "feed": ResultJSON.span(size.feed),
      "feedProduct": .optional(size.feedProduct?.text),
      "demand": ResultJSON.span(size.demand),
      "market": ResultJSON.span(size.market?.amount),
      "marketFigure": ResultJSON.market(size.market?.figure),
      "minimumScale": ResultJSON.figure(size.minimumScale),
      "typicalScale": ResultJSON.figure(size.typicalScale),
      "proposed": .optional(size.proposed),
      "unit": .optional(unit?.code),
      "cny": ResultJSON.span(size.cny),
      "feasible": .bool(size.isFeasible),
      "shortfall": size.shortfall.map {
        .fields(["product": .string($0.product.text), "amount": .number($0.amount)])
      } ?? .null,
    ])
  }

  static func criteria(_ values: CriterionValues?) -> JSONValue {
    guard let values else { return .null }
    return .object(
      Criterion.allCases.map { JSONField($0.rawValue, ResultJSON.span(values[$0])) }
    )
  }

  static func acceptability(_ value: Acceptability?) -> JSONValue {
    guard let value else { return .null }
    return .fields([
      "top1": .number(value.top1), "top5": .number(value.top5), "top10": .number(value.top10),
      "expectedRank": .number(value.expectedRank),
      "rankInterval": .array([
        .number(Double(value.rankInterval.lowerBound)),
        .number(Double(value.rankInterval.upperBound)),
      ]),
    ])
  }

  static func route(_ comparison: RouteComparison, model: RegionalModel) -> JSONValue {
    let process = model.processes[comparison.route.process]
    let unit = process.flatMap { model.products[$0.output]?.unit }
    return .fields([
      "process": .string(comparison.route.process.text),
      "name": ResultJSON.name(process?.name),
      "feed": .optional(comparison.route.feed?.text),
      "via": ResultJSON.ids(comparison.route.via),
      "substitute": .optional(comparison.route.substitute?.text),
      "size": size(comparison.size, unit: unit),
      "localInputs": ResultJSON.span(comparison.localInputs),
      "valueAdded": ResultJSON.span(comparison.valueAdded),
      "capex": ResultJSON.figure(comparison.capex),
      "water": ResultJSON.span(comparison.water),
      "energy": ResultJSON.span(comparison.energy),
      "boughtIn": ResultJSON.ids(comparison.boughtIn),
      "importShare": ResultJSON.market(comparison.national.importShare),
      "nationalUtilisation": ResultJSON.market(comparison.national.utilisation),
    ])
  }

  static func zone(_ fit: ZoneFit, _ language: Language) -> JSONValue {
    func rules(_ rules: [Veto]) -> JSONValue {
      .array(
        rules.map {
          .fields([
            "id": .string($0.id.text), "text": .string($0.name.text(in: language)),
            "basis": .string($0.basis.rawValue), "fact": .string($0.origin.description),
            "sources": ResultJSON.ids($0.sources),
          ])
        }
      )
    }
    return .fields([
      "id": .string(fit.zone.text),
      "fit": .number(fit.fit),
      "vetoes": rules(fit.vetoes),
      "cautions": rules(fit.cautions),
      "function": .optional(fit.function?.phrase.text(in: language)),
    ])
  }
}
