/// All chains, and one region: what every analysis starts from.
public struct RegionalModel: Sendable {
  /// The units of measure.
  public let units: UnitSystem
  /// Every source once.
  public let sources: Catalogue<Source>
  /// All products; old ids resolve.
  public let products: Catalogue<Product>
  /// The words wider than a product under which scopes name products.
  public let classes: Catalogue<ProductClass>
  /// All processes; old ids resolve.
  public internal(set) var processes: Catalogue<UnitProcess>
  /// All chains.
  public let chains: Catalogue<Chain>
  /// The region.
  public let region: Region
  /// Its plants, one for each id, other claims inside.
  public internal(set) var facilities: [Facility]
  /// Its statistics.
  public internal(set) var totals: [ControlTotal]
  /// Its raw materials.
  public internal(set) var primarySupply: [PrimarySupply]
  /// Companies here and elsewhere.
  public let companies: Catalogue<Company>
  /// Figures about markets beyond the region.
  public let markets: [MarketFigure]
  /// What power, water, land, wages and freight cost, here and elsewhere.
  public let factorPrices: [FactorPrice]
  /// How companies stand to the region and to each other.
  public let ties: [Tie]
  /// Corridors.
  public let lanes: [Lane]
  /// The texts that rules are taken from.
  public let documents: Catalogue<PolicyDocument>
  /// What may be built, and on which conditions, in file order.
  public let gates: [Gate]
  /// Policies, and what may be promised.
  public let rulebook: Rulebook
  /// The items of the region's registers, in file order.
  public let registers: [RegisterItem]

  /// Joins the parts; references between them are the reader's promise.
  public init(
    units: UnitSystem,
    sources: [Source] = [],
    products: [Product],
    processes: [UnitProcess],
    chains: [Chain],
    region: Region,
    facilities: [Facility] = [],
    totals: [ControlTotal] = [],
    primarySupply: [PrimarySupply] = [],
    companies: [Company] = [],
    markets: [MarketFigure] = [],
    lanes: [Lane] = [],
    factorPrices: [FactorPrice] = [],
    ties: [Tie] = [],
    documents: [PolicyDocument] = [],
    gates: [Gate] = [],
    classes: [ProductClass] = [],
    rulebook: Rulebook = Rulebook(),
    registers: [RegisterItem] = []
  ) {
    self.units = units
    self.sources = Catalogue(sources)
    self.products = Catalogue(products) { $0.formerly }
    self.processes = Catalogue(processes) { $0.formerly }
    self.chains = Catalogue(chains)
    self.region = region
    self.facilities = facilities
    self.totals = totals
    self.primarySupply = primarySupply
    self.companies = Catalogue(companies)
    self.markets = markets
    self.lanes = lanes
    self.factorPrices = factorPrices
    self.ties = ties
    self.documents = Catalogue(documents)
    self.gates = gates
    self.classes = Catalogue(classes)
    self.rulebook = rulebook
    self.registers = registers
  }

  /// The name of a zone or of a place outside the zones.
  public func zoneName(_ id: Zone.ID) -> Name? {
    region.zones.first { $0.id == id }?.name ?? region.places.first { $0.id == id }?.name
  }

  /// The best grade among sources; U where there is none.
  public func grade(of ids: [Source.ID]) -> Grade {
    ids.compactMap { sources[$0]?.grade }.min() ?? .u
  }
}
