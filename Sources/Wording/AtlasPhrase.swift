public import ChainModel

/// What the pages of the atlas say.
public enum AtlasPhrase: SpokenCase, Hashable {
  /// A heading or a label.
  case heading(AtlasHeading)
  case title(Name)
  case overviewLead(
    region: Name,
    asOf: PartialDate,
    chains: Int,
    gaps: Int,
    projects: Int,
    feasible: Int
  )
  case opportunitiesLead(projects: Int, others: Int)
  case chainLead(stages: Int, processes: Int, present: Int, projects: Int)
  case targetsLead(opportunities: Int, companies: Int, anchors: Int)
  case targetsWithoutRegistry(firms: Int)
  case targetsWithRegistry(files: [String])
  case targetCompaniesNote
  case targetsShown(Int, of: Int)
  case noTargets
  /// The caption of a difference map of a chain.
  case differenceMap(Name)
  /// Follows another sentence on a card.
  case noRegistryHere
  case companiesLead(Int, plants: Int)
  case productsLead(Int)
  case sourcesLead(Int)
  case qualityLead(figures: Int, sourced: Int, estimates: Int)
  case freshnessLead(stale: Int, undated: Int)
  case methodLead
  case zoneLead(owner: String, plants: Int, fits: Int, vetoed: Int)
  case zoneArea(String)
  case zoneKicker(area: String, owner: String)
  case zoneCounts(plants: Int, fits: Int)
  case trustNotice
  case rankCaption(count: Int)
  case completenessNote
  case mapAlternative(chain: Name, stages: [Name])
  case flowCaption
  case ladderCaption(raw: Name, unit: ScaledUnit)
  case ladderNote
  case chokepoints(product: Name, processes: [Name])
  case tonnes(Double)
  case gapTitle(verb: String, product: Name)
  case byProcess
  case stop
  case colon
  case inBrackets(String)
  case proposal(amount: String)
  /// Follows the proposal in the same sentence.
  case outputValue(String)
  case bestZone(String)
  case confidenceIs(Double)
  case notSurveyedLead
  case noProject
  case limitedBy(Name)
  case marketIs(MarketFigure.Market, MarketFigure.Kind, year: PartialDate?)
  case perYear
  /// A price for one unit.
  case moneyFor(String)
  case perUnit(ScaledUnit)
  case noLocalFeed
  case noLocalDemand
  case usedHere
  case usedIfBuilt(String)
  case endProduct
  case noOutletKnown
  case noLocalUser
  case noLocalSupply
  case covers(Double)
  case insteadOf(String)
  case orElse([String])
  case recipeNote
  case noPlants
  case conflictsNote
  case unsurveyedNote
  case routelessNote
  case survey(Name, asOf: PartialDate, processes: Int)
  case checkFound(errors: Int, warnings: Int)
  case rankNote
  /// A ranking criterion by its key.
  /// A resource of a process by its key.
  case resource(String)
  /// The unit of a resource by its key, with the space that the language wants before it.
  case resourceUnit(String)
  /// A hazard by its key.
  case hazard(String)
  /// A kind of figure by its key.
  case figureKind(String)
  /// Who renews a figure, by key.
  case owner(String)
  case riskNotSurveyed
  case riskShortfall(product: Name, amount: String)
  case riskEstimates(Double)
  case riskHazards([String])
  case riskAllVetoed
  case riskCaution(Name)
  case riskNationalIdle(Double)
  case riskBoughtIn([String])
  case riskVia([String])
  case riskClaims(product: String, others: [String])
  case riskNone
  case differenceLead(from: PartialDate, to: PartialDate, opened: Int, closed: Int, moved: Int)
  case noCause
  case methodBalance
  case methodSize
  case methodRank
  case methodSources
}
