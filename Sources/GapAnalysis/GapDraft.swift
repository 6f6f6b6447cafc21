import ChainModel

/// A gap before it has its rank.
struct GapDraft {
  let id: Gap.ID
  let row: GapRow
  let routes: [RouteComparison]
  let place: StagePath
  let zones: [ZoneFit]
  let standing: Gap.Standing
  let doubts: [Evidence]
  let sizeEvidence: [Evidence]
  /// CNY a year of local surplus that the proposal would take up.
  let outflowClosed: Double

  var kind: GapKind { row.verdict.rule.kind }
  var best: RouteComparison? { routes.first }
  var isClosing: Bool { row.when == .closing }
  var isProject: Bool { kind.isProject && !isClosing && best != nil }

  /// What feeds the best route, and what the rule names.
  var feeds: [Product.ID] {
    var result: [Product.ID] = []
    for id in (best?.size.feeds.map(\.product) ?? []) + row.verdict.finding.feeds
    where id != row.verdict.finding.product && !result.contains(id) {
      result.append(id)
    }
    return result
  }

  /// Projects first, by the outflow they close, then by the share of draws in which they hold.
  var sortKey: (Int, Double, Double, Gap.ID) {
    (isProject ? 0 : 1, -outflowClosed, -row.verdict.share, id)
  }
}
