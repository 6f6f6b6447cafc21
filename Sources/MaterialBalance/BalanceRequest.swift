public import ChainModel

/// Which plants to count, and for what date.
public struct BalanceRequest: Hashable, Sendable {
  /// Which statuses count.
  public let scenario: Scenario
  /// Nothing that came later counts.
  public let asOf: PartialDate

  /// Makes a request.
  public init(scenario: Scenario = .operating, asOf: PartialDate) {
    self.scenario = scenario
    self.asOf = asOf
  }

  /// Whether a plant counts: its status belongs to the scenario, and what is on stream came on
  /// stream by the date.
  ///
  /// A plant on stream whose start no source gives counts. What is being built or planned counts
  /// by its status alone, since its date lies ahead; unless nothing has been seen of it for years.
  public func counts(_ facility: Facility, in model: RegionalModel) -> Bool {
    guard scenario.counts(model.status(of: facility, at: asOf)) else { return false }
    guard facility.status == .operating, let since = facility.since else { return true }
    return since.earliest <= asOf.latest
  }
}
