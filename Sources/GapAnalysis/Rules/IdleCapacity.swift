public import ChainModel
import MaterialBalance
import Words

/// Finds capacity that stands idle: do not attract more of it.
public struct IdleCapacity: GapRule {
  /// The key of the rule.
  public let id = "idle-capacity"
  /// What begins the ids of its verdicts.
  public let prefix = "overbuilt"
  /// The kind of gap it finds.
  public let kind = GapKind.overbuilt
  /// The limits that its test compares with.
  public let limits: [Limit] = [.utilisation]
  /// What must have been surveyed.
  public let standing = GapKind.overbuilt.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.overbuilt.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "开工率低于\(DecimalText.percent(limits[.utilisation]))：不宜再引进同类产能",
      en: "utilisation below \(DecimalText.percent(limits[.utilisation])): attract no more of it"
    )
  }

  /// What the rule finds, in model order of processes.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.processes.elements.compactMap { process in
      let threshold = context.thresholds[.utilisation]
      guard let load = Self.load(of: process.id, in: context), load.share.low < threshold else {
        return nil
      }
      let hasUnknown = context.sheet.activity(of: process.id).rows.contains(where: \.isAssumed)
      // A plant of unknown size says nothing of the load of the others.
      guard !hasUnknown || load.share.mid < threshold else { return nil }
      return GapFinding(
        product: process.output,
        test: hasUnknown
          ? .always
          : BalanceTest([.load(of: process.id, below: threshold, capacity: load.capacity)]),
        estimateShare: load.restsOnEstimate ? 1 : 0,
        evidence: [
          Evidence(
            Self.runs(process.name, at: load.share.mid, limit: threshold),
            facts: load.facts,
            sources: load.sources
          )
        ]
      )
    }
  }

  private static func runs(_ process: Name, at share: Double, limit: Double) -> Phrase {
    let (share, limit) = (DecimalText.percent(share), DecimalText.percent(limit))
    return Phrase(
      zh: "\(process.zh)开工率 \(share)（界线 \(limit)）",
      en: "\(process.en) runs at \(share) of capacity (limit \(limit))"
    )
  }

  /// Whether a process is known to stand idle.
  static func isIdle(_ process: UnitProcess.ID, in context: GapContext) -> Bool {
    guard let load = load(of: process, in: context) else { return false }
    return load.share.mid < context.thresholds[.utilisation]
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
