extension ThingKind {
  /// The kind in English.
  public var english: String {
    switch self {
    case .unit: "unit"
    case .source: "source"
    case .product: "product"
    case .process: "process"
    case .chain: "chain"
    case .stage: "stage"
    case .region: "region"
    case .zone: "zone"
    case .place: "place"
    case .plan: "plan entry"
    case .veto: "veto"
    case .survey: "survey"
    case .company: "company"
    case .facility: "facility"
    case .total: "control total"
    case .supply: "primary supply"
    case .market: "market figure"
    case .lane: "lane"
    case .function: "zone function"
    case .resource: "resource"
    case .figure: "figure"
    case .rule: "rule"
    case .threshold: "threshold"
    case .weight: "weight"
    case .equipment: "equipment rate"
    case .untracked: "untracked input"
    case .scale: "economic scale"
    case .losses: "losses"
    case .row: "row"
    case .targeting: "targeting rules"
    case .sourceRegion: "source region"
    case .cooperation: "cooperation mode"
    }
  }
}
