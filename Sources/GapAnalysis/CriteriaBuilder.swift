import ChainModel
import MaterialBalance

/// Computes what an opportunity is ranked by.
struct CriteriaBuilder {
  let context: GapContext

  func values(
    of comparison: RouteComparison,
    zones: [ZoneFit],
    confidence: Double?,
    isSurveyed: Bool
  ) -> CriterionValues {
    let added = comparison.valueAdded.flatMap { span in
      comparison.size.proposed.map { span * $0 }
    }
    return CriterionValues { criterion in
      switch criterion {
      case .valueAdded: added
      case .localInputs: comparison.localInputs
      case .outlet: outlet(comparison.size)
      case .scaleFeasibility: scaleFeasibility(comparison.size)
      case .planEmphasis: Span(emphasis(of: comparison.route.process))
      case .confidence: self.confidence(confidence, isSurveyed: isSurveyed)
      case .zoneFit: zones.map(\.fit).max().map { Span($0) }
      case .water: intensity(comparison.water, comparison.valueAdded)
      case .energy: intensity(comparison.energy, comparison.valueAdded)
      case .nationalPull: comparison.national.pull
      }
    }
  }

  private func confidence(_ share: Double?, isSurveyed: Bool) -> Span? {
    guard let share else { return nil }
    return isSurveyed ? Span(share) : Span(low: 0, mid: share / 2, high: share)
  }

  /// What local demand or a known market takes of the proposal; between local demand and all of it
  /// where no market figure is known.
  private func outlet(_ size: OpportunitySize) -> Span? {
    guard let proposed = size.proposed, proposed > 0 else { return nil }
    let local = min(1, (size.demand?.mid ?? 0) / proposed)
    guard let market = size.market else {
      return Span(low: local, mid: (local + 1) / 2, high: 1)
    }
    return Span(min(1, max(local, market.amount.mid / proposed)))
  }

  private func scaleFeasibility(_ size: OpportunitySize) -> Span? {
    guard let minimum = size.minimumScale?.span.mid, minimum > 0 else { return nil }
    guard let limit = [size.feed?.mid, size.market?.amount.mid].compactMap({ $0 }).min() else {
      return Span(1)
    }
    return Span(min(1, limit / minimum))
  }

  /// 1 where the plan or a zone's function names the process, 0.5 where a function names its field.
  private func emphasis(of process: UnitProcess.ID) -> Double {
    let region = context.model.region
    if region.plan.contains(where: { $0.processes.contains(process) }) { return 1 }
    guard let process = context.model.processes[process] else { return 0 }
    let functions = ZoneFit.all(for: process, model: context.model).compactMap(\.function)
    if functions.contains(where: { $0.processes.contains(process.id) }) { return 1 }
    return functions.isEmpty ? 0 : 0.5
  }

  /// Per 10,000 CNY of value added; nil where the process adds no value.
  private func intensity(_ use: Span?, _ added: Span?) -> Span? {
    guard let use, let added, added.mid > 0 else { return nil }
    return use * (10_000 / added.mid)
  }
}
