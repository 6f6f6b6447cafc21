import ChainModel
public import GapAnalysis
public import MaterialBalance

/// What a change of plants does to a region: balances, gaps, limits, who wins and who loses.
///
/// All plants that stay run as before.
public struct WhatIf: Sendable {
  /// What is built and dropped.
  public let change: PlantChange
  /// The balance before.
  public let before: BalanceSheet
  /// The balance after.
  public let after: BalanceSheet
  /// What all plants need before.
  public let needsBefore: RegionNeeds
  /// What all plants need after.
  public let needsAfter: RegionNeeds
  /// The products whose balance moves, in model order.
  public let shifts: [ProductShift]
  /// Gaps that were there and are not after.
  public let closed: [Gap]
  /// Gaps that are there only after.
  public let opened: [Gap]
  /// Gaps that stay, with another size: before and after.
  public let changed: [(before: Gap, after: Gap)]
  /// Others that would use the same feeds, in model order.
  public let competitors: [FeedCompetitor]
  /// For whom it gets worse.
  public let losers: [ChangeEffect]
  /// For whom it gets better.
  public let winners: [ChangeEffect]
  /// What it may run into.
  public let limits: [ChangeLimit]

  /// The limit that is used most of all, broken ones first; nil where nothing is limited.
  public var binding: ChangeLimit? {
    limits.filter(\.isBroken).first
      ?? limits.filter { $0.load != nil }.max { ($0.load ?? 0) < ($1.load ?? 0) }
  }

  /// Compares a region before and after a change.
  ///
  /// It costs two balances and two gap analyses at middle figures.
  public init(
    _ change: PlantChange,
    of before: BalanceSheet
  ) async throws(PlantChangeError) {
    let changed = try ChangedModel(change, of: before)
    let after = BalanceSheet(model: changed.model, request: before.request)
    try Self.check(change, before, after)
    let options = GapReport.Options(draws: 0, flips: false)
    let gaps = await GapReport(sheet: before, options: options).gaps
    let later = await GapReport(sheet: after, options: options).gaps
    let (known, kept) = (Set(gaps.map(\.id)), Set(later.map(\.id)))
    self.change = change
    self.before = before
    self.after = after
    closed = gaps.filter { !kept.contains($0.id) }
    opened = later.filter { !known.contains($0.id) }
    self.changed = gaps.compactMap { gap in
      guard let other = later.first(where: { $0.id == gap.id }), Self.differ(gap, other) else {
        return nil
      }
      return (gap, other)
    }
    needsBefore = RegionNeeds(of: before)
    var needs = RegionNeeds(of: after)
    for build in change.builds {
      needs.capex += (before.model.processes[build.process]?.capex?.span.mid ?? 0) * build.amount
    }
    needsAfter = needs
    let writer = ChangeWriter(change: change, before: before, after: after)
    shifts = writer.shifts
    competitors = writer.competitors
    losers = writer.losers
    winners = writer.winners
    limits = writer.limits
  }

  /// Throws where the processes built do not run by exactly so much more.
  private static func check(
    _ change: PlantChange,
    _ before: BalanceSheet,
    _ after: BalanceSheet
  ) throws(PlantChangeError) {
    let dropped = Set(
      before.model.facilities.filter { change.drops.contains($0.id) }.compactMap(\.process)
    )
    var sums: [UnitProcess.ID: Double] = [:]
    for build in change.builds { sums[build.process, default: 0] += build.amount }
    for (process, amount) in sums where !dropped.contains(process) {
      let more = after.activity(of: process).amount.mid - before.activity(of: process).amount.mid
      guard abs(more - amount) <= 1e-9 * max(abs(more), amount) else { throw .swallowed(process) }
    }
  }

  private static func differ(_ one: Gap, _ other: Gap) -> Bool {
    func differ(_ one: Double?, _ other: Double?) -> Bool {
      guard let one, let other else { return one != other }
      return abs(one - other) > 1e-6 * max(abs(one), abs(other))
    }
    return one.when != other.when || differ(one.size?.proposed, other.size?.proposed)
      || differ(one.size?.feed?.mid, other.size?.feed?.mid)
      || differ(one.size?.demand?.mid, other.size?.demand?.mid)
  }
}
