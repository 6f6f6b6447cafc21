public import ChainModel
import MaterialBalance

/// Finds segments that the plan names and of which nothing exists yet.
public struct AbsentSegment: GapRule {
  /// The key of the rule.
  public let id = "absent-segment"
  /// What begins the ids of its verdicts.
  public let prefix = "absent"
  /// The kind of gap it finds.
  public let kind = GapKind.absent
  /// The limits that its test compares with.
  public let limits: [Limit] = []
  /// What must have been surveyed.
  public let standing = GapKind.absent.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.absent.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "方案点名要建，而本地尚无",
      en: "the plan names it, and nothing of it exists yet"
    )
  }

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
            Self.planNames(entry),
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
        product: product,
        routes: routes[product] ?? [],
        drives: [.feed],
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

  private static func planNames(_ entry: PlanEntry) -> Phrase {
    let paragraph = entry.paragraph ?? ""
    return Phrase(
      zh: "《方案》\(paragraph)：“\(entry.phrase.zh)”",
      en: "the plan, \(paragraph): “\(entry.phrase.en)”"
    )
  }
}
