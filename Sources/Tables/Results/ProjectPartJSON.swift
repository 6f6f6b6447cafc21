import ChainModel
import GapAnalysis
import Markup
import PolicyRules

/// The parts of a project as JSON.
struct ProjectPartJSON {
  let model: RegionalModel
  let language: Language

  func step(_ step: ProjectStep) -> JSONValue {
    .fields([
      "process": .string(step.process.text), "role": .string(step.role.rawValue),
      "size": .number(step.size),
      "unit": .optional(model.processes[step.process].flatMap { unit($0.output) }),
      "minimumScale": .optional(step.minimumScale), "plants": .number(Double(step.lines)),
      "here": .bool(step.isHere),
    ])
  }

  func input(_ input: ProjectInput) -> JSONValue {
    .fields([
      "product": .string(input.product.text), "charged": .string(input.charged.text),
      "process": .string(input.process.text), "source": .string(input.source.rawValue),
      "main": .bool(input.isMain), "amount": .number(input.amount),
      "unit": .optional(unit(input.product)), "cny": .optional(input.cny),
    ])
  }

  func output(_ output: ProjectOutput) -> JSONValue {
    .fields([
      "product": .string(output.product.text), "amount": .number(output.amount),
      "unit": .optional(unit(output.product)), "cny": .optional(output.cny),
    ])
  }

  func size(_ project: Project) -> JSONValue {
    let size = project.size
    return .fields([
      "proposed": .number(size.proposed), "minimum": .number(size.minimum),
      "unit": .optional(unit(project.product)), "boundBy": .number(Double(size.decisive)),
      "bounds": .array(size.bounds.map(bound)), "exceedsMarket": .bool(size.exceedsMarket),
      "afterPipeline": .number(size.afterPipeline),
    ])
  }

  private func bound(_ bound: ProjectSize.Bound) -> JSONValue {
    let (kind, what): (JSONValue, String?) =
      switch bound.kind {
      case .feed(let product): ("feed", product.text)
      case .unrecorded(let product): ("unrecorded", product.text)
      case .plant(let process, _): ("plant", process.text)
      case .market: ("market", nil)
      case .gap(let product): ("gap", product.text)
      }
    return .fields([
      "kind": kind, "of": .optional(what), "limit": ResultJSON.number(bound.limit),
    ])
  }

  func digests(_ project: Project) -> JSONValue {
    .fields([
      "cny": ResultJSON.span(project.money.digested),
      "products": .array(
        project.inputs.filter { $0.source == .surplus }.map {
          .fields(["product": .string($0.product.text), "amount": .number($0.amount)])
        }
      ),
    ])
  }

  func gate(_ outcome: GateOutcome) -> JSONValue {
    .fields([
      "id": .string(outcome.gate.id.text), "process": .string(outcome.process.text),
      "class": .string(outcome.gate.category.rawValue),
      "effect": .string(outcome.gate.effect.rawValue),
      "document": .string(outcome.document.name.zh),
      "number": .optional(outcome.document.number?.zh),
      "clause": .optional(outcome.gate.clause?.zh),
      "outcome": .string(outcome.outcome.rawValue),
      "reason": .string(outcome.reason.text(in: language)),
    ])
  }

  func robustness(_ robustness: ProjectRobustness?) -> JSONValue {
    guard let robustness else { return .null }
    return .fields([
      "top3": .number(robustness.top3), "top10": .number(robustness.top10),
      "profitInDraws": .number(robustness.profitInDraws),
      "rankInterval": robustness.rankInterval.map {
        .array([.number(Double($0.lowerBound)), .number(Double($0.upperBound))])
      } ?? .null,
    ])
  }

  func spread(_ spread: ProjectSpread?) -> JSONValue {
    guard let spread else { return .null }
    return .fields([
      "now": .number(spread.now), "breakEven": .number(spread.breakEven),
      "prices": .array(
        spread.prices.map {
          .fields([
            "product": .string($0.product.text), "fact": .string($0.fact.description),
            "from": .number($0.from), "to": .number($0.to),
          ])
        }
      ),
      "flip": spread.flip.map {
        .fields([
          "fact": .string($0.fact.description), "what": .string($0.words.text(in: language)),
          "from": .number($0.from), "to": .number($0.to), "change": .number($0.change),
          "withinRange": .bool($0.isWithinRange),
        ])
      } ?? .null,
    ])
  }

  private func unit(_ product: Product.ID) -> String? { model.products[product]?.unit.code }
}
