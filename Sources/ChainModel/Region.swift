/// A region: its zones, what its plan wants, and which of its industry was surveyed.
public struct Region: Hashable, Sendable, Identifiable {
  /// A region's key: the name of its folder.
  public typealias ID = Identifier<Region>

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// The date that reports speak for unless another is asked for.
  public let asOf: PartialDate
  /// km².
  public let area: Figure?
  /// The zones 片区 in file order.
  public let zones: [Zone]
  /// Places of the prefecture outside the zones.
  public let places: [Place]
  /// What the plan names, in file order.
  public let plan: [PlanEntry]
  /// What was surveyed.
  public let surveys: [Survey]
  /// The limits that rules compare with, where the region sets its own.
  public let thresholds: Thresholds
  /// How its projects are ranked.
  public let ranking: RankingRules
  /// Limits over the whole region.
  public let resources: [ZoneResource]
  /// Who answers for what is printed of it.
  public let imprint: Imprint
  /// How it chooses whom to approach; nil where it does not say.
  public let targeting: TargetingRules?
  /// How long figures stay fresh, one rule for a kind; kinds without a rule are not judged.
  public let freshness: [FreshnessRule]
  /// The region that this one is a partner of 对口合作; nil for a region of its own.
  public let partnerOf: ID?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a region.
  public init(
    id: ID,
    name: Name,
    asOf: PartialDate,
    area: Figure? = nil,
    zones: [Zone] = [],
    places: [Place] = [],
    plan: [PlanEntry] = [],
    surveys: [Survey] = [],
    thresholds: Thresholds = Thresholds(),
    targeting: TargetingRules? = nil,
    freshness: [FreshnessRule] = [],
    ranking: RankingRules = RankingRules(),
    resources: [ZoneResource] = [],
    imprint: Imprint = Imprint(),
    partnerOf: ID? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.asOf = asOf
    self.area = area
    self.zones = zones
    self.places = places
    self.plan = plan
    self.surveys = surveys
    self.thresholds = thresholds
    self.targeting = targeting
    self.freshness = freshness
    self.ranking = ranking
    self.resources = resources
    self.imprint = imprint
    self.partnerOf = partnerOf
    self.origin = origin
  }
}

/// A zone 片区: a park with area, owner, functions, resources and vetoes.
public struct Zone: Hashable, Sendable, Identifiable {
  /// A zone's key.
  public typealias ID = Identifier<Zone>

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// Who runs it: 州 or 师.
  public let owner: String
  /// km².
  public let area: Figure
  /// Other names that sources use.
  public let aliases: [String]
  /// What the plan wants there.
  public let functions: [ZoneFunction]
  /// What may not stand there.
  public let vetoes: [Veto]
  /// Its limits.
  public let resources: [ZoneResource]
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a zone.
  public init(
    id: ID,
    name: Name,
    owner: String,
    area: Figure,
    aliases: [String] = [],
    functions: [ZoneFunction] = [],
    vetoes: [Veto] = [],
    resources: [ZoneResource] = [],
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.area = area
    self.aliases = aliases
    self.functions = functions
    self.vetoes = vetoes
    self.resources = resources
    self.origin = origin
  }
}

/// A phrase of the plan about a zone, and what it speaks for.
public struct ZoneFunction: Hashable, Sendable {
  /// The words of the plan, and an English rendering.
  public let phrase: Name
  /// The text that says so.
  public let sources: [Source.ID]
  /// Processes that the phrase names: fit 1.
  public let processes: [UnitProcess.ID]
  /// Stages in its field: fit 0.6.
  public let stages: [StagePath]
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a function.
  public init(
    phrase: Name,
    sources: [Source.ID],
    processes: [UnitProcess.ID],
    stages: [StagePath],
    origin: Origin = Origin(file: "")
  ) {
    self.phrase = phrase
    self.sources = sources
    self.processes = processes
    self.stages = stages
    self.origin = origin
  }
}

/// A rule that keeps processes out of a zone, or warns of them.
public struct Veto: Hashable, Sendable {
  /// The key of the rule.
  public let id: Identifier<Veto>
  /// The rule in words.
  public let name: Name
  /// Whether it only warns.
  public let isCaution: Bool
  /// Processes with one of these hazards fall under it.
  public let hazards: [Hazard]
  /// These processes fall under it.
  public let processes: [UnitProcess.ID]
  /// What the rule rests on.
  public let basis: Basis
  /// The texts that say so.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a rule.
  public init(
    id: Identifier<Veto>,
    name: Name,
    isCaution: Bool = false,
    hazards: [Hazard] = [],
    processes: [UnitProcess.ID] = [],
    basis: Basis = .estimate,
    sources: [Source.ID] = [],
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.isCaution = isCaution
    self.hazards = hazards
    self.processes = processes
    self.basis = basis
    self.sources = sources
    self.note = note
    self.origin = origin
  }

  /// Whether a process falls under the rule.
  public func covers(_ process: UnitProcess) -> Bool {
    processes.contains(process.id) || hazards.contains { process.hazards.contains($0) }
  }
}

/// A limit of a zone, for example effluent treatment of 50,000 m³ a day.
public struct ZoneResource: Hashable, Sendable {
  /// What it is.
  public let name: Name
  /// The resource of a process that it limits, if it is one of those.
  public let resource: Resource?
  /// How much there is.
  public let amount: Figure
  /// The unit, with the time it is counted over.
  public let unit: RateUnit
  /// The processes whose use it limits; all where empty.
  public let processes: [UnitProcess.ID]

  /// Makes a limit.
  public init(
    name: Name,
    resource: Resource?,
    amount: Figure,
    unit: RateUnit,
    processes: [UnitProcess.ID] = []
  ) {
    self.name = name
    self.resource = resource
    self.amount = amount
    self.unit = unit
    self.processes = processes
  }

  /// Whether it limits what a process uses.
  public func covers(_ process: UnitProcess.ID) -> Bool {
    processes.isEmpty || processes.contains(process)
  }
}

/// A part of the prefecture outside the zones; its key shares the namespace of zones.
public struct Place: Hashable, Sendable, Identifiable {
  /// The key.
  public let id: Zone.ID
  /// Both names.
  public let name: Name

  /// Makes a place.
  public init(id: Zone.ID, name: Name) {
    self.id = id
    self.name = name
  }
}

/// Something that the plan names.
public struct PlanEntry: Hashable, Sendable, Identifiable {
  /// What the plan wants with it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It is to be built: with nothing there it is absent.
    case segment
    /// There is to be more of it.
    case emphasis
  }

  /// The key.
  public let id: Identifier<PlanEntry>
  /// What the plan wants with it.
  public let kind: Kind
  /// The words of the plan, and an English rendering.
  public let phrase: Name
  /// The number of the paragraph.
  public let paragraph: String?
  /// The text that says so.
  public let sources: [Source.ID]
  /// The processes it means.
  public let processes: [UnitProcess.ID]
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes an entry.
  public init(
    id: Identifier<PlanEntry>,
    kind: Kind,
    phrase: Name,
    paragraph: String? = nil,
    sources: [Source.ID] = [],
    processes: [UnitProcess.ID],
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.kind = kind
    self.phrase = phrase
    self.paragraph = paragraph
    self.sources = sources
    self.processes = processes
    self.origin = origin
  }
}

/// A look at some processes of the region by one source: what it did not find is not there.
public struct Survey: Hashable, Sendable {
  /// What the survey is called.
  public let name: Name
  /// The sources that report it.
  public let sources: [Source.ID]
  /// The date it speaks for.
  public let asOf: PartialDate
  /// The processes looked at, stages already resolved.
  public let processes: Set<UnitProcess.ID>
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a survey.
  public init(
    name: Name,
    sources: [Source.ID],
    asOf: PartialDate,
    processes: Set<UnitProcess.ID>,
    origin: Origin = Origin(file: "")
  ) {
    self.name = name
    self.sources = sources
    self.asOf = asOf
    self.processes = processes
    self.origin = origin
  }
}
