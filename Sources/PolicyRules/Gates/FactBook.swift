import ChainModel

/// What is known of one step: as stated, or as its size and its recipe say.
struct FactBook {
  let model: RegionalModel
  let step: GateSubject.Step
  let facts: [RuleField.ID: RuleFact]

  init(_ step: GateSubject.Step, of subject: GateSubject, in model: RegionalModel) {
    self.model = model
    self.step = step
    facts = subject.facts.merging(step.facts) { _, mine in mine }
  }

  /// The fact of a field; nil where nothing is known.
  func fact(_ field: RuleField.ID) -> RuleFact? {
    if let stated = facts[field] { return stated }
    guard let process = model.processes[step.process], let product = model.products[process.output]
    else { return nil }
    switch field {
    case "size": return step.size.map { yearly($0, of: product) }
    // A line is no larger than the plant; how much smaller nobody says.
    case "line-size":
      return step.size.map {
        yearly(Span(low: 0, mid: $0.mid, high: $0.high), of: product)
      }
    case "feed": return feed(of: process)
    case "water": return perOutput(process.resources[.water], unit: "m3", of: product)
    // A standard draws its own boundary, so that the energy of a recipe is never more than a hint.
    case "energy":
      return perOutput(process.resources[.energy], unit: "tce", of: product, isEstimate: true)
    default: return nil
    }
  }

  private func yearly(_ span: Span, of product: Product) -> RuleFact {
    .amount(span, RuleUnit(product.unit.code + "/a", .yearly(product.unit)))
  }

  private func perOutput(
    _ figure: Figure?,
    unit: String,
    of product: Product,
    isEstimate: Bool = false
  ) -> RuleFact? {
    figure.map {
      .amount(
        $0.span,
        RuleUnit("\(unit)/\(product.unit.code)", .perOutput(1, of: product.unit)),
        isEstimate: isEstimate || $0.isEstimate
      )
    }
  }

  /// The largest input by mass, which is what a plant is said to process.
  private func feed(of process: UnitProcess) -> RuleFact? {
    guard let size = step.size else { return nil }
    var largest: (amount: Double, fact: RuleFact)?
    for input in process.inputs {
      guard let product = model.products[input.product], product.role != .utility,
        product.unit.unit.dimension == .mass, let factor = product.unit.unit.factor
      else { continue }
      let amount = input.figure.span.mid * product.unit.scale * factor
      if amount > largest?.amount ?? 0 {
        largest = (
          amount,
          .amount(
            size * input.figure.span,
            RuleUnit(product.unit.code + "/a", .yearly(product.unit))
          )
        )
      }
    }
    return largest?.fact
  }
}
