import ChainModel
import Words

extension AtlasPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .heading(let heading): heading.english
    case .title(let region): "\(region.en): atlas of industrial chains"
    case .overviewLead(let region, let asOf, let chains, let gaps, let projects, let feasible):
      "As of \(asOf), \(chains) chains of \(region.en) were examined: \(gaps) gaps, of which projects could close \(projects); for \(feasible) of those nothing known speaks against the size."
    case .opportunitiesLead(let projects, let others):
      "\(projects) gaps that a project can close, in order; \(others) more are risks, dependences or overcapacity, to be watched."
    case .chainLead(let stages, let processes, let present, let projects):
      "\(stages) stages, \(processes) processes, \(present) of them here; \(projects) opportunities."
    case .targetsLead(let opportunities, let companies, let anchors):
      "\(companies) companies ranked for \(opportunities) opportunities, and the gaps up- and "
        + "downstream of \(anchors) firms already here."
    case .targetsWithoutRegistry(let firms):
      " No company registry was given: only the \(firms) firms on record are ranked. With a "
        + "registry, all registered companies are."
    case .targetsWithRegistry(let files):
      " Ranked together with the company registry \(files.joined(separator: ", ")). A registry is not "
        + "the current register: check that a company still exists and still makes the product."
    case .targetCompaniesNote:
      "Each company once, those first that make what most lists seek; in brackets its place on each "
        + "list. Reasons stand on the cards, all features in the workbook."
    case .targetsShown(let shown, let all):
      all > shown
        ? "The best \(shown) of \(all) companies; see all targets"
        : "\(all) companies; see all targets"
    case .differenceMap(let chain):
      "\(chain.en): what changed (▲ more supply, ▼ less, ✓ gap closed; coloured: gap opened)"
    case .noTargets:
      "No firm on record makes the product or its neighbour: makers must be sought elsewhere."
    case .noRegistryHere:
      " No company registry was given: only the firms on record are ranked."
    case .companiesLead(let count, let plants):
      "\(count) companies that are here or have plants here (groups reported as one among them), \(plants) plants on record."
    case .productsLead(let count):
      "\(count) products: first those that are supplied or used here, then all with aliases and codes."
    case .sourcesLead(let count):
      "\(count) sources. The earlier the grade, the better; a click on a figure leads to its line of data."
    case .qualityLead(let figures, let sourced, let estimates):
      "\(figures) figures, \(sourced) taken directly from sources, \(estimates) estimated. Not found is not absent: what nobody surveyed is marked so."
    case .freshnessLead(let stale, let undated):
      "\(stale) figures are older than their kind allows, listed by who should renew them; \(undated) figures bear no date."
    case .methodLead: "How the figures come about, so that they can be checked."
    case .zoneLead(let owner, let plants, let fits, let vetoed):
      "Run by \(owner). \(plants) plants on record; \(fits) opportunities fit, \(vetoed) are kept out by a rule. "
    case .zoneArea(let area): "Area \(area) km². "
    case .zoneKicker(let area, let owner): "\(area) km² · \(owner)"
    case .zoneCounts(let plants, let fits):
      "\(plants) plants; best zone for \(fits) opportunities"
    case .trustNotice:
      "Every figure names its source and its line of data; \"est.\" marks estimates. Before use, see "
    case .rankCaption(let count):
      "What each of the first \(count) would take up of what leaves, at its price"
    case .completenessNote:
      "Share by number of processes; the weighed share takes one typical unit's value added a year, at estimated prices"
    case .mapAlternative(let chain, let stages):
      "Map of \(chain.en), stages from left to right: \(stages.map(\.en).joined(separator: ", ")). Everything on it is also in the tables of this page."
    case .flowCaption:
      "What each stage puts out and where it goes, widths in proportion to tonnes; what turns down is not used in the chain"
    case .ladderCaption(let raw, let unit):
      "What 1 \(unit.text(in: .en)) of \(raw.en) is worth step by step; hollow where the step is not here"
    case .chokepoints(let product, let processes):
      "\(product.en) cannot be made here without \(processes.map(\.en).joined(separator: ", ")): if any of them stops, so does it"
    case .ladderNote:
      "Along the main input, at product prices; other inputs and costs are not deducted, and most prices are estimates."
    case .tonnes(let amount): DecimalText.significant(amount, grouped: true) + " t"
    case .gapTitle(let verb, let product):
      "\(product.en): \(verb)"
    case .byProcess: "By "
    case .stop: ". "
    case .colon: ": "
    case .inBrackets(let text): " (\(text))"
    case .proposal(let amount): "Proposed size \(amount) a year"
    case .outputValue(let money): ", output about \(money) a year"
    case .bestZone(let zone): "Best zone: \(zone)"
    case .confidenceIs(let share):
      "With figures drawn over their ranges, the verdict holds in \(DecimalText.percent(share)) of draws"
    case .notSurveyedLead:
      "Nobody surveyed this process: not found in the sources is not absent. Check with the parks first."
    case .noProject: "No project would close this; it is listed for decisions."
    case .limitedBy(let product): "limited by what is left of \(product.en)"
    case .marketIs(let market, let kind, let year):
      Self.en(market) + " " + Self.en(kind) + (year.map { " (\($0))" } ?? "")
    case .perYear: "a year"
    case .moneyFor(let unit): "CNY/\(unit)"
    case .perUnit(let unit): "per \(unit.text(in: .en))"
    case .noLocalFeed: "all main inputs are bought in: no bound"
    case .noLocalDemand: "no local demand yet"
    case .usedHere: "Used here by "
    case .usedIfBuilt(let names): "Could also feed, once built: \(names)"
    case .endProduct: "An end product, sold to markets at home and abroad"
    case .noOutletKnown: "No outlet found in the sources; a market survey is needed"
    case .noLocalUser: "nobody here uses it"
    case .noLocalSupply: "no local supply"
    case .covers(let share): "local supply covers \(DecimalText.percent(share)) of demand"
    case .insteadOf(let product): "instead of \(product)"
    case .orElse(let names): "or \(names.joined(separator: ", "))"
    case .recipeNote:
      "Per unit of main output; \"stoichiometric\" is computed from the reaction"
    case .noPlants: "No plant was found in the sources."
    case .conflictsNote:
      "Where sources differ, the better grade is used, then the newer; the others are kept here"
    case .unsurveyedNote: "No source looked at these; silence is not taken for absence"
    case .routelessNote:
      "No source gives the route: the plant supplies its product and demands nothing, so that no gap is invented."
    case .survey(let name, let asOf, let processes):
      "\(name.en) (\(asOf)), \(processes) processes"
    case .checkFound(let errors, let warnings): "\(errors) errors, \(warnings) warnings."
    case .rankNote: "How ranks come about"
    case .resource(let key): Self.englishResources[key]?.0 ?? key
    case .resourceUnit(let key): Self.englishResources[key]?.1 ?? ""
    case .hazard(let key): Self.englishHazards[key] ?? key
    case .figureKind(let key): Self.englishKinds[key] ?? key
    case .owner(let key): Self.englishOwners[key] ?? key
    case .riskNotSurveyed:
      "Not found in the sources, which is not the same as absent: ask the parks what is built or under talks before approaching anyone"
    case .riskShortfall(let product, let amount):
      "To reach the minimum scale, \(amount) a year of \(product.en) must come from outside: secure supply and freight first"
    case .riskEstimates(let share):
      "\(DecimalText.percent(share)) of the verdict rests on estimates: replace them by company data before a project is filed"
    case .riskHazards(let words):
      "The process is \(words.joined(separator: ", ")): safety and environmental approvals apply"
    case .riskAllVetoed: "A rule keeps it out of every zone: settle where it may stand first"
    case .riskCaution(let rule): rule.en
    case .riskNationalIdle(let share):
      "China's plants run at only \(DecimalText.percent(share)): beware of adding more of the same"
    case .riskBoughtIn(let names): "Bought in from outside: \(names.joined(separator: ", "))"
    case .riskVia(let names):
      "Needs \(names.joined(separator: " → ")) first or at the same time, or it has no feed"
    case .riskClaims(let product, let others):
      "The same surplus of \(product) is also claimed by \(others.joined(separator: ", ")); it cannot be counted twice"
    case .riskNone: "No outstanding risk shows in the data at hand"
    case .differenceLead(let from, let to, let opened, let closed, let moved):
      "From the edition of \(from) to that of \(to): \(opened) gaps opened, \(closed) closed, \(moved) moved or changed size; each with the lines of data behind it."
    case .noCause: "its own data is the same; it moved because others did"
    case .methodBalance:
      "Supply = counted capacity × utilisation × yield + what is grown or extracted here; demand = activity × input per unit. Coverage = supply ÷ demand; local conversion = local use ÷ supply. Where a control total exists, it replaces the plants on stream by its year; the two are never added."
    case .methodSize:
      "Four bounds: what is left of the scarcest local input, local lack, the outside market, the minimum economic scale. Proposed is one typical unit, or what the bounds allow. Below the minimum scale the card says how much more must come from outside, and the opportunity ranks after feasible ones."
    case .methodRank:
      "Two measures only: first how much of what leaves the proposal would take up (surplus times price, in CNY), then the share of draws in which the verdict holds. What stays below the smallest economic scale closes nothing; what is to be checked is not among the first ten; what is being built already is no project."
    case .methodSources:
      "Each figure says what it rests on (sourced, stoichiometric, derived, estimate), and each source has a grade:"
    }
  }
}
