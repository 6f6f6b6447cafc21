import ChainModel
import MaterialBalance

/// Turns a candidate into what the draws see: its program, and its place on the scales.
struct SubjectBuilder {
  let catalogue: StepCatalogue
  /// The middle of every figure.
  let middle: [Double]

  /// The subject of a candidate.
  func subject(
    _ candidate: ProjectCandidate,
    number: Int,
    _ builder: inout CandidateBuilder
  ) -> ProjectDraws.Subject {
    let last = catalogue.steps[candidate.last].output
    let id = catalogue.product(last).id
    let quantity = catalogue.national.quantity(of: id)?.amount
    let size = candidate.size.proposed
    let criterion = catalogue.model.region.ranking[.emphasis]
    return ProjectDraws.Subject(
      program: candidate.program,
      scale: CriterionScale(
        rules: catalogue.model.region.ranking,
        list: candidate.list,
        emphasis: emphasis(candidate, criterion),
        evidence: evidence(candidate),
        localOutlet: size > 0 ? catalogue.ground.unmet[last] / size : 0,
        nationalPart: quantity.flatMap { $0 > 0 ? size / $0 : nil }
      ),
      utilisation: builder.utilisation(of: last),
      unknown: (0..<4).map { builder.unknown(project: number, place: $0) }
    )
  }

  /// What the plan says of a step: a named segment, an emphasis or a function of a zone, nothing.
  private func emphasis(
    _ candidate: ProjectCandidate,
    _ criterion: RankingCriterion?
  ) -> Double {
    let ids = Set(candidate.steps.map { catalogue.steps[$0].process.id })
    let region = catalogue.model.region
    func names(_ processes: [UnitProcess.ID]) -> Bool { processes.contains(where: ids.contains) }
    if region.plan.contains(where: { $0.kind == .segment && names($0.processes) }) {
      return criterion?.values[.segment] ?? 1
    }
    let isEmphasised =
      region.plan.contains { names($0.processes) }
      || region.zones.contains { $0.functions.contains { names($0.processes) } }
    return isEmphasised ? criterion?.values[.emphasised] ?? 0 : 0
  }

  /// What of the money, the feed and the investment rests on sources.
  private func evidence(_ candidate: ProjectCandidate) -> Double {
    let values = catalogue.model.region.ranking[.evidence]?.values ?? [:]
    let capex = candidate.steps.filter { step in
      catalogue.steps[step].process.capex.map { !$0.isEstimate } ?? false
    }.count
    return (values[.money] ?? 0) * sourcedMoney(candidate)
      + (values[.feed] ?? 0) * knownFeed(candidate)
      + (values[.capex] ?? 0) * Double(capex) / Double(max(candidate.steps.count, 1))
  }

  /// The share of the money, in and out, whose prices are sourced.
  func sourcedMoney(_ candidate: ProjectCandidate) -> Double {
    let program = candidate.program
    let values = catalogue.prices
    var whole = 0.0
    var sourced = 0.0
    let (_, net) = program.balance(middle)
    for (place, product) in program.products.enumerated() {
      guard let price = values[product] else { continue }
      let value = abs(net[place] * price)
      whole += value
      if catalogue.product(product).price?.isEstimate == false { sourced += value }
    }
    return whole > 0 ? sourced / whole : 0
  }

  /// The share of the main feeds that comes from plants of known size; what is bought is known.
  private func knownFeed(_ candidate: ProjectCandidate) -> Double {
    var whole = 0.0
    var known = 0.0
    for draw in candidate.flow.draws {
      let node = candidate.draft.nodes[draw.node]
      let slot = catalogue.steps[node.step].slots[draw.slot]
      guard slot.isMain else { continue }
      let value = draw.amount * max(catalogue.prices[slot.product] ?? 1, 0)
      whole += value
      switch node.sources[draw.slot] {
      case .surplus:
        let surplus = catalogue.surplus(slot)
        let part = slot.pool.reduce(0) {
          $0 + catalogue.ground.surplus[$1] * catalogue.ground.knownShare[$1]
        }
        known += surplus > 0 ? value * part / surplus : 0
      case .bought, .minor, .node, .side: known += value
      case .unrecorded: break
      }
    }
    return whole > 0 ? known / whole : 0
  }
}
