import ChainModel
import MaterialBalance
import Wording

/// Finds capacity that stands idle: do not attract more of it.
public struct IdleCapacity: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order of processes.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.processes.elements.enumerated().compactMap { position, process in
      guard let load = Self.load(of: process.id, in: context),
        load.share.mid < context.thresholds.utilisation
      else { return nil }
      let threshold = context.thresholds.utilisation
      let capacity = load.capacity
      return GapFinding(
        kind: .overbuilt,
        product: process.output,
        evidence: [
          Evidence(
            .utilisation(process: process.name, share: load.share.mid, threshold: threshold),
            facts: load.facts,
            sources: load.sources
          )
        ],
        estimateShare: load.restsOnEstimate ? 1 : 0
      ) { snapshot in
        snapshot.activity[position] < threshold * capacity
      }
    }
  }

  /// Whether a process is known to stand idle.
  static func isIdle(_ process: UnitProcess.ID, in context: GapContext) -> Bool {
    guard let load = load(of: process, in: context) else { return false }
    return load.share.mid < context.thresholds.utilisation
  }

  /// What is known of a process's load.
  private struct Load {
    let share: Span
    let capacity: Double
    let facts: [Origin]
    let sources: [Source.ID]
    let restsOnEstimate: Bool
  }

  /// From the plants' own figures, else from an output total beside a capacity total.
  private static func load(of process: UnitProcess.ID, in context: GapContext) -> Load? {
    let activity = context.sheet.activity(of: process)
    if let share = activity.utilisation {
      return Load(
        share: share,
        capacity: activity.rows.reduce(0) { $0 + $1.capacity.span.mid * $1.share },
        facts: activity.rows.map(\.origin),
        sources: Set(
          activity.rows.flatMap { $0.capacity.sources + ($0.utilisation?.sources ?? []) }
        ).sorted(),
        restsOnEstimate: activity.rows.contains(where: \.restsOnEstimate)
      )
    }
    let totals = context.model.totals.filter {
      $0.processes == [process] && $0.year.earliest <= context.sheet.request.asOf.latest
    }.sorted { $0.year > $1.year }
    guard let output = totals.first(where: { $0.kind == .output }),
      let capacity = totals.first(where: { $0.kind == .capacity && $0.zone == output.zone }),
      let share = output.amount.span.divided(by: capacity.amount.span)
    else { return nil }
    return Load(
      share: share,
      capacity: capacity.amount.span.mid,
      facts: [output.origin, capacity.origin],
      sources: Set(output.amount.sources + capacity.amount.sources).sorted(),
      restsOnEstimate: output.amount.isEstimate || capacity.amount.isEstimate
    )
  }
}
