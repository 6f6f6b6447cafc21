/// A plant 产能: company × zone × process with capacity, status, date and source.
public struct Facility: Hashable, Sendable, Identifiable {
  /// A plant's key.
  public typealias ID = Identifier<Facility>

  /// How far along a plant is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// 已投产.
    case operating
    /// 在建.
    case construction
    /// 拟建/签约.
    case planned
    /// 停产.
    case idle
    /// Announced, and nothing seen of it since 未见落地; counted in no scenario.
    case lapsed
  }

  /// The key.
  public let id: ID
  /// Who runs it.
  public let company: Company.ID
  /// A zone, or a place outside the zones.
  public let zone: Zone.ID
  /// How it makes its product; nil where no source gives the route.
  public let process: UnitProcess.ID?
  /// What it makes.
  public let product: Product.ID
  /// Units of the product a year at full load; nil where not stated.
  public internal(set) var capacity: Figure?
  /// The capacity as written, with its unit, before any conversion.
  public let statedCapacity: String?
  /// How far along it is.
  public let status: Status
  /// When it came, or is to come, on stream.
  public let since: PartialDate?
  /// The date the row speaks for.
  public let asOf: PartialDate?
  /// Load as a fraction; nil where not stated, which counts as full load.
  public internal(set) var utilisation: Figure?
  /// The sources of the row.
  public let sources: [Source.ID]
  /// How sure the row is.
  public let confidence: Confidence?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin
  /// Other claims for the same plant, kept and reported but not used.
  public let rejected: [Facility]

  /// Makes a plant.
  public init(
    id: ID,
    company: Company.ID,
    zone: Zone.ID,
    process: UnitProcess.ID?,
    product: Product.ID,
    capacity: Figure?,
    statedCapacity: String? = nil,
    status: Status,
    since: PartialDate? = nil,
    asOf: PartialDate? = nil,
    utilisation: Figure? = nil,
    sources: [Source.ID] = [],
    confidence: Confidence? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: ""),
    rejected: [Facility] = []
  ) {
    self.id = id
    self.company = company
    self.zone = zone
    self.process = process
    self.product = product
    self.capacity = capacity
    self.statedCapacity = statedCapacity
    self.status = status
    self.since = since
    self.asOf = asOf
    self.utilisation = utilisation
    self.sources = sources
    self.confidence = confidence
    self.note = note
    self.origin = origin
    self.rejected = rejected
  }
}

/// Which plants count.
public enum Scenario: String, Hashable, Sendable, CaseIterable {
  /// Plants on stream.
  case operating
  /// Those and what is being built.
  case committed
  /// Those and what is planned or signed.
  case pipeline

  /// Whether a plant of this status counts.
  public func counts(_ status: Facility.Status) -> Bool {
    switch status {
    case .operating: true
    case .construction: self != .operating
    case .planned: self == .pipeline
    case .idle, .lapsed: false
    }
  }
}

/// A control total 统计总量: a regional statistic that itemised plants are reconciled with.
public struct ControlTotal: Hashable, Sendable, Identifiable {
  /// What the statistic counts.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case capacity, output
  }

  /// The key.
  public let id: Identifier<ControlTotal>
  /// The zone it covers; nil for the whole region.
  public let zone: Zone.ID?
  /// The processes it covers.
  public let processes: [UnitProcess.ID]
  /// The product it counts.
  public let product: Product.ID
  /// Units of the product a year.
  public internal(set) var amount: Figure
  /// The year it speaks for.
  public let year: PartialDate
  /// What it counts.
  public let kind: Kind
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a total.
  public init(
    id: Identifier<ControlTotal>,
    zone: Zone.ID?,
    processes: [UnitProcess.ID],
    product: Product.ID,
    amount: Figure,
    year: PartialDate,
    kind: Kind,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.zone = zone
    self.processes = processes
    self.product = product
    self.amount = amount
    self.year = year
    self.kind = kind
    self.origin = origin
  }
}

/// A raw material that the region itself supplies.
public struct PrimarySupply: Hashable, Sendable, Identifiable {
  /// The key.
  public let id: Identifier<PrimarySupply>
  /// The raw material.
  public let product: Product.ID
  /// Where in the region.
  public let place: Zone.ID?
  /// Units of the product a year; nil where it is there but how much is not recorded.
  public internal(set) var amount: Figure?
  /// The year it speaks for.
  public let year: PartialDate?
  /// The sources of the row.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a supply.
  public init(
    id: Identifier<PrimarySupply>,
    product: Product.ID,
    place: Zone.ID? = nil,
    amount: Figure?,
    year: PartialDate? = nil,
    sources: [Source.ID] = [],
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.product = product
    self.place = place
    self.amount = amount
    self.year = year
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
