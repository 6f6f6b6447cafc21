/// A company 企业, here or elsewhere.
public struct Company: Hashable, Sendable, Identifiable {
  /// A company's key.
  public typealias ID = Identifier<Company>

  /// What the row stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case firm
    /// Several firms that a source reports as one.
    case cluster
  }

  /// Where the company is at home, seen from the region.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case local, xinjiang, national, foreign
  }

  /// The key.
  public let id: ID
  /// Both names; the English one repeats the Chinese where none is known.
  public let name: Name
  /// Names it had before, or that sources still use.
  public let formerNames: [String]
  /// What the row stands for.
  public let kind: Kind
  /// Where it is at home.
  public let scope: Scope
  /// Unified social credit code, GB 32100-2015.
  public let uscc: String?
  /// Stock code, for example `600251.SH`.
  public let stock: String?
  /// Province of its seat.
  public let province: String?
  /// City of its seat.
  public let city: String?
  /// The zone or place it is in, for local companies.
  public let zone: Zone.ID?
  /// How many firms a cluster is, where a source says so.
  public let firms: Int?
  /// What it makes.
  public let products: [Product.ID]
  /// A capacity in units of its first product a year, where one clean figure is known.
  public let capacity: Figure?
  /// What sources say of its products and capacity, in words.
  public let capacityText: String?
  /// Its presence in Xinjiang, in words.
  public let xinjiang: String?
  /// Its rank in its trade, in words.
  public let rank: String?
  /// Its revenue and the year, in words.
  public let revenue: String?
  /// What it builds or has announced lately, in words.
  public let expansions: String?
  /// The group it belongs to.
  public let group: String?
  /// The sources of the row.
  public let sources: [Source.ID]
  /// The date it speaks for.
  public let asOf: PartialDate?
  /// How sure the row is.
  public let confidence: Confidence?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a company.
  public init(
    id: ID,
    name: Name,
    kind: Kind = .firm,
    scope: Scope = .local,
    uscc: String? = nil,
    stock: String? = nil,
    province: String? = nil,
    city: String? = nil,
    zone: Zone.ID? = nil,
    firms: Int? = nil,
    products: [Product.ID] = [],
    capacity: Figure? = nil,
    capacityText: String? = nil,
    xinjiang: String? = nil,
    group: String? = nil,
    formerNames: [String] = [],
    rank: String? = nil,
    revenue: String? = nil,
    expansions: String? = nil,
    sources: [Source.ID] = [],
    asOf: PartialDate? = nil,
    confidence: Confidence? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.scope = scope
    self.uscc = uscc
    self.stock = stock
    self.province = province
    self.city = city
    self.zone = zone
    self.firms = firms
    self.products = products
    self.capacity = capacity
    self.capacityText = capacityText
    self.xinjiang = xinjiang
    self.group = group
    self.formerNames = formerNames
    self.rank = rank
    self.revenue = revenue
    self.expansions = expansions
    self.sources = sources
    self.asOf = asOf
    self.confidence = confidence
    self.note = note
    self.origin = origin
  }
}
