public import ChainModel
import MaterialBalance
import Words

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
    var conditions: [Product.ID: [BalanceCondition]] = [:]
    for entry in context.model.region.plan where entry.kind == .segment {
      let processes = entry.processes.compactMap { context.model.processes[$0] }
      guard !processes.isEmpty, !processes.contains(where: { isThere($0, in: context) }) else {
        continue
      }
      let doubtful = processes.compactMap { staysSmall($0, in: context) }
      for process in processes {
        if routes[process.output] == nil { order.append(process.output) }
        for condition in doubtful
        where conditions[process.output]?.contains(condition) != true {
          conditions[process.output, default: []].append(condition)
        }
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
      let (found, lines) = (routes[product] ?? [], evidence[product] ?? [])
      let first = found.first.flatMap { context.model.processes[$0.process] }
      return GapFinding(
        product: product,
        routes: found,
        drives: [.feed],
        feeds: found.compactMap(\.feed),
        test: BalanceTest(conditions[product] ?? []),
        closer: first.flatMap { process in
          process.scale?.minimum.map { least in
            GapFinding.Closer(
              process.id,
              until: BalanceTest([.size(of: process.id, below: least.span.mid)])
            )
          }
        },
        estimateShare: 0,
        evidence: lines
      )
    }
  }

  /// Whether a plant of known size runs a process here, or another makes its product for itself.
  ///
  /// A stream beside something else is no segment, and a plant of unknown size is one only where it
  /// reaches the smallest economic scale.
  private func isThere(_ process: UnitProcess, in context: GapContext) -> Bool {
    if context.sheet.activity(of: process.id).knownAmount.high > 0 { return true }
    if context.sheet.isPresent(process.id) { return process.scale?.minimum == nil }
    return context.isMadeForItself(process.output)
  }

  /// That the plants of unknown size of a process stay below its smallest economic scale; nil where
  /// there are none.
  private func staysSmall(_ process: UnitProcess, in context: GapContext) -> BalanceCondition? {
    guard context.sheet.isPresent(process.id), let least = process.scale?.minimum else {
      return nil
    }
    return .size(of: process.id, below: least.span.mid)
  }

  private static func planNames(_ entry: PlanEntry) -> Phrase {
    let paragraph = ParagraphText.phrase(entry.paragraph ?? "")
    return Phrase(
      zh: "《方案》\(paragraph.zh)：“\(entry.phrase.zh)”",
      en: "the plan, \(paragraph.en): “\(entry.phrase.en)”"
    )
  }
}
