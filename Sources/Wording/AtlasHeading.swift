/// Headings and short labels of the atlas.
public enum AtlasHeading: String, Phrase, Hashable, CaseIterable {
  case opportunities, rankChart, projects, watchList, keyFigures, presentProcesses, chainCount
  case plantCount, projectCount, localSourced, allSourced, topOpportunities, allOpportunities
  case chains, chain, zones, zone, trust, quality, completeness, completenessByValue, map, stages
  case stageCoverage, stageOutput, notHere, flows, leaves, gaps, ladder, balance, reconciliation
  case howBig, why, inputs, outlets, needs, zoneFit, routes, risks, ranking, criteria, criterion
  case value, unknownCriterion, none, sizeUnknown, needAtSize, localSurplus, localSuppliers
  case localHarvest, estimated, valueAddedYear, planWords, fitting, rules, vetoed, limits
  case plantsHere, basis, caution, veto, notSurveyed, companies, company, cluster, plants
  case asStated, routeUnknown, uscc, stock, group, about, feeds, lacks, products, product
  case allProducts, madeAndUsed, madeBy, byproductOf, usedBy, markets, otherName, formula
  case balanceLines, item, process, isHere, surveyedAbsent, recipe, localOutput, sources, source
  case sourceList, grades, uses, bases, figureKinds, figureKind, conflicts, surveys, unsurveyed
  case routeless, check, freshness, freshnessRules, staleCount, years, method, gapKinds, index
  case overview, difference
}
