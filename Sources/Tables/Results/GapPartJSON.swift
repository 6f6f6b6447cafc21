import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// Parts of a gap that no table shows, as JSON.
struct GapPartJSON {
  let model: RegionalModel
  let language: Language

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

  func claim(_ claim: Claim) -> JSONValue {
    .fields([
      "product": .string(claim.product.text), "gaps": ResultJSON.ids(claim.gaps),
      "count": .number(Double(claim.count)),
    ])
  }

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
}
