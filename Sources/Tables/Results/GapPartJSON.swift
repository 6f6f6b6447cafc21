import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// Parts of a gap as JSON.
struct GapPartJSON {
  let model: RegionalModel
  let language: Language

  func size(_ size: OpportunitySize, unit: ScaledUnit?) -> JSONValue {
    .fields([
      "feed": ResultJSON.span(size.feed),
      "feeds": .array(
        size.feeds.map {
          .fields([
            "product": .string($0.product.text), "amount": ResultJSON.span($0.amount),
            "unit": .optional(model.products[$0.product]?.unit.code),
          ])
        }
      ),
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

  func flip(_ flip: GapFlip?) -> JSONValue {
    switch flip {
    case nil: .null
    case .figure(let flip):
      .fields([
        "fact": .string(flip.fact.description), "from": ResultJSON.number(flip.from),
        "to": ResultJSON.number(flip.to), "change": ResultJSON.number(flip.change),
        "withinRange": .bool(flip.isWithinRange),
      ])
    case .plant(let process, let size):
      .fields([
        "plant": .fields([
          "process": .string(process.text), "size": ResultJSON.number(size),
          "unit": .optional(
            model.processes[process].flatMap { model.products[$0.output]?.unit.code }
          ),
        ])
      ])
    }
  }

  func plant(_ plant: PipelinePlant) -> JSONValue {
    let facility = plant.facility
    return .fields([
      "facility": .string(facility.id.text),
      "company": .string(facility.company.text),
      "product": .string(facility.product.text),
      "status": .string(plant.status.rawValue),
      "amount": ResultJSON.span(facility.capacity?.span),
      "unit": .optional(model.products[facility.product]?.unit.code),
      "since": .optional(facility.since?.description),
    ])
  }

  func evidence(_ line: Evidence) -> JSONValue {
    .fields([
      "text": .string(line.phrase.text(in: language)),
      "facts": ResultJSON.facts(line.facts),
      "sources": ResultJSON.ids(line.sources),
    ])
  }

  func route(_ comparison: RouteComparison) -> JSONValue {
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
      "wages": ResultJSON.span(comparison.wages),
      "capex": ResultJSON.figure(comparison.capex),
      "water": ResultJSON.span(comparison.water),
      "energy": ResultJSON.span(comparison.energy),
      "boughtIn": ResultJSON.ids(comparison.boughtIn),
      "importShare": ResultJSON.market(comparison.national.importShare),
      "nationalUtilisation": ResultJSON.market(comparison.national.utilisation),
    ])
  }

  func zone(_ fit: ZoneFit) -> JSONValue {
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
