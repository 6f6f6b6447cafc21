/// The kinds of things that have a key in the files.
public enum ThingKind: String, SpokenCase, Hashable, CaseIterable {
  case unit, source, product, process, chain, stage, region, zone, place, plan, veto, survey
  case company, facility, total, supply, market, lane, function, resource, figure, rule
  case threshold, weight, equipment, untracked, scale, losses, row, mapping
  case targeting, sourceRegion, cooperation, document, gate, condition
  case ranking, factorPrice, tie
}
