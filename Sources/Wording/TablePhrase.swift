public import ChainModel

/// What tables are called, what stands over their columns, and the words inside them.
public enum TablePhrase: SpokenCase, Hashable {
  /// A heading over a column, or a label before a value.
  case label(TableLabel)
  case balanceTitle
  case balanceNote(Scenario, asOf: PartialDate)
  case reconciliationTitle
  case reconciliationNote
  case activityTitle
  case gapTitle
  case gapNote(draws: Int, seed: UInt64)
  /// Whether a gap is there today: `open`, `closing` or `opening`.
  case time(String)
  case unsized
  case routeTitle
  case zoneTitle
  case scenario(Scenario)
  case status(Facility.Status)
  case role(Product.Role)
  case basis(Basis)
  case gradeMeaning(Grade)
  case grade(Grade)
  case reading(Confidence)
  /// The low end of a column.
  case lowEnd(String)
  /// The high end of a column.
  case highEnd(String)
  /// The unit of a column.
  case unitOf(String)
  /// The places of figures in the files.
  case facts
  /// A value that no source gives.
  case unknown
  /// Marks an estimate.
  case estimateMark
  case estimate
  /// There is more than the figure says.
  case atLeast
  case yes
  case no
  case surveyed
  case notSurveyed
  case inside
  case presumedInside
  case after
  case unallocated
  case itemised
  case superseded(by: String)
  case wholeRegion
  /// The unit of money.
  case yuan
  case capacityTotal
  case outputTotal
  case moreOfUnknownSize(Int)
  case fit(Double)
  case needsMore(amount: String, product: Name)
  case feasible
}

/// A heading over a column, or a label before a value.
public enum TableLabel: String, SpokenCase, Hashable, CaseIterable {
  case product, process, chain, stage, unit, role, supply, demand, balance, coverage
  case localConversion, estimateShare, sources, remark, rank, kind, verb, feed, localDemand
  case market, minimumScale, typicalScale, proposed, cny, feasibility, confidence, standing
  case when, outflowClosed, unsized, flip, pipeline, doubts, bestZone, zone, fit, functionPhrase,
    vetoes
  case cautions, route, via, localInputs, valueAdded, capex, water, energy, boughtIn, importShare
  case utilisation, total, plant, position, amount, year, company, capacity, status, since, asOf
  case source, title, publisher, grade, date, address, file, line, claim, used, rejected, area
  case owner, coefficient, input, output, byproduct, price, code, alias, family, facility
  case name, share, place, note, count, rule, age, dueFor, electricity, steam, wastewater
  case labour, hazards, present, processes, products, investment, jobs, land
  case field, before, now, change, cause
}
