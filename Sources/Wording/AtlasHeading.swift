/// Headings and short labels of the atlas.
public enum AtlasHeading: String, SpokenCase, Hashable, CaseIterable {
  case opportunities, rankChart, projects, watchList, keyFigures, presentProcesses, chainCount
  case plantCount, projectCount, localSourced, allSourced, topOpportunities, allOpportunities
  case chains, chain, zones, zone, trust, quality, completeness, completenessByValue, map, stages
  case stageCoverage, stageOutput, surroundings, notHere, flows, leaves, gaps, ladder, balance,
    chokepoints
  case reconciliation, howBig, why, inputs, outlets, needs, zoneFit, routes, risks, ranking
  case value, none, sizeUnknown, needAtSize, localSurplus
  case localSuppliers, localHarvest, estimated, valueAddedYear, planWords, fitting, rules, vetoed
  case limits, plantsHere, basis, caution, veto, notSurveyed, companies, company, cluster, plants
  case asStated, routeUnknown, rowConfidence, opened, closed, moved, balanceChanges, inputChanges
  case dataPlace, uscc, stock, group, about, feeds, lacks, products, product, allProducts
  case madeAndUsed, madeBy, byproductOf, usedBy, markets, otherName, formula, balanceLines, item
  case process, isHere, surveyedAbsent, recipe, localOutput, sources, source, sourceList, grades
  case uses, bases, figureKinds, figureKind, conflicts, surveys, unsurveyed, routeless, check
  case freshness, freshnessRules, staleCount, years, method, gapKinds, index, overview
  case difference
  case targets, targetCompanies, bestScore, directLists, nearLists, anchored, cardSources
}
