import ChainModel
import MaterialBalance
import Wording

/// Finds segments that the plan names and of which nothing exists yet.
public struct AbsentSegment: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in the order of the plan.
  public func findings(in context: GapContext) -> [GapFinding] {
    var order: [Product.ID] = []
    var routes: [Product.ID: [Route]] = [:]
    var evidence: [Product.ID: [Evidence]] = [:]
    for entry in context.model.region.plan where entry.kind == .segment {
      let processes = entry.processes.compactMap { context.model.processes[$0] }
      guard !processes.isEmpty, !processes.contains(where: { isThere($0, in: context) }) else {
        continue
      }
      for process in processes {
        if routes[process.output] == nil { order.append(process.output) }
        if routes[process.output]?.contains(where: { $0.process == process.id }) != true {
          routes[process.output, default: []].append(
            Route(
              process: process.id,
              feed: context.mainInputs(of: process).first { context.isSupplied($0) }?.product
            )
          )
          evidence[process.output, default: []] += context.standingEvidence(process.id)
        }
        evidence[process.output, default: []].insert(
          Evidence(
            .planNames(phrase: entry.phrase, paragraph: entry.paragraph ?? ""),
            facts: [entry.origin],
            sources: entry.sources
          ),
          at: 0
        )
      }
    }
    return order.map { product in
      let index = context.index(of: product)
      return GapFinding(
        kind: .absent,
        product: product,
        routes: routes[product] ?? [],
        evidence: evidence[product] ?? [],
        estimateShare: 0
      ) { snapshot in
        snapshot.supply[index] == 0
      }
    }
  }

  /// Whether a process runs here, or its product is supplied some other way.
  private func isThere(_ process: UnitProcess, in context: GapContext) -> Bool {
    let balance = context.sheet.balance(of: process.output)
    return context.sheet.isPresent(process.id) || balance.supply.high > 0
      || balance.hasSupplyOfUnknownSize
  }
}
