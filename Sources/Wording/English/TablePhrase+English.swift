import ChainModel

extension TablePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .label(let label): label.english
    case .balanceTitle: "Supply and demand by product"
    case .balanceNote(let scenario, let asOf):
      "Counted: \(Self.scenario(scenario).english); as of \(asOf). Amounts are per year, brackets hold low–high, \"est.\" marks what rests on estimates"
    case .reconciliationTitle: "Control totals against itemised plants"
    case .reconciliationNote:
      "Totals and plants are never added: plants on stream by the year of the total are part of it, later ones are added"
    case .activityTitle: "What runs here, by process"
    case .gapTitle: "Gaps and opportunities"
    case .gapNote(let weightings, let draws, let seed):
      "Order: feasibility and Pareto layer first, then multicriteria acceptability (SMAA-2, \(weightings) random weightings, seed \(seed)); the share of \(draws) draws in which a verdict holds"
    case .routeTitle: "Routes compared"
    case .zoneTitle: "Fit of the zones"
    case .scenario(.operating): "operating"
    case .scenario(.committed): "operating and under construction"
    case .scenario(.pipeline): "operating, under construction and planned"
    case .status(.operating): "operating"
    case .status(.construction): "under construction"
    case .status(.planned): "planned or signed"
    case .status(.idle): "idle"
    case .status(.lapsed): "lapsed"
    case .role(.raw): "raw material"
    case .role(.intermediate): "intermediate"
    case .role(.end): "end product"
    case .role(.auxiliary): "auxiliary"
    case .role(.utility): "utility"
    case .basis(.sourced): "sourced"
    case .basis(.stoichiometric): "stoichiometric"
    case .basis(.derived): "derived"
    case .basis(.estimate): "estimate"
    case .gradeMeaning(.a): "official text, statistic or company filing"
    case .gradeMeaning(.b): "press, trade or academic text"
    case .gradeMeaning(.c): "weak copy: reprint or mirror"
    case .gradeMeaning(.u): "estimate without a source"
    case .grade(let grade): "grade \(grade.rawValue)"
    case .reading(.high): "high"
    case .reading(.medium): "medium"
    case .reading(.low): "low"
    case .lowEnd(let name): "\(name), low"
    case .highEnd(let name): "\(name), high"
    case .unitOf(let name): "\(name), unit"
    case .facts: "Where in the data"
    case .unknown: "not stated"
    case .estimateMark: "est."
    case .estimate: "rests on estimates"
    case .atLeast: "at least"
    case .yes: "yes"
    case .no: "no"
    case .surveyed: "surveyed"
    case .notSurveyed: "not found in the sources"
    case .inside: "part of the total"
    case .presumedInside: "start not stated, taken as part of it"
    case .after: "on stream later, added"
    case .unallocated: "Unallocated rest"
    case .itemised: "Sum of itemised plants"
    case .superseded(let other): "\(other) is used instead"
    case .wholeRegion: "whole region"
    case .yuan: "CNY"
    case .capacityTotal: "capacity"
    case .outputTotal: "output"
    case .moreOfUnknownSize(let count): "\(count) more of unstated size"
    case .fit(let fit):
      fit >= 1 ? "named by the plan" : fit > 0 ? "in the plan's field" : "not in the plan"
    case .needsMore(let amount, let product): "needs \(amount) a year of \(product.en) from outside"
    case .feasible: "feasible"
    }
  }
}
