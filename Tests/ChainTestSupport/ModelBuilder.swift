public import ChainModel

/// Builds the smallest region that shows a point: one chain with one stage for each process.
public struct ModelBuilder {
  /// Tonnes.
  public static let tonne = ScaledUnit(
    unit: MeasureUnit(
      id: "t",
      name: Name(zh: "吨", en: "t"),
      dimension: .mass,
      factor: 1
    )
  )

  private var products: [Product] = []
  private var processes: [UnitProcess] = []
  private var facilities: [Facility] = []
  private var totals: [ControlTotal] = []
  private var primary: [PrimarySupply] = []
  private var companies: [Company] = []
  private var markets: [MarketFigure] = []
  private var plan: [PlanEntry] = []
  private var surveys: [Survey] = []
  private var zones: [Zone] = []
  private var resources: [ZoneResource] = []
  private var ranking = RankingRules()
  private var hasPlacedPrices = false
  private var isAgro = false
  private var documents: [PolicyDocument] = []
  private var gates: [Gate] = []
  /// The source of every recipe; nil for recipes that nobody vouches for.
  public var recipeSource: Source.ID?
  /// How many figures there are: each has a place of its own.
  private var figures = 0

  /// Starts with nothing but one zone, `east`.
  public init() {
    zones.append(
      Zone(
        id: "east",
        name: Name(zh: "东区", en: "East"),
        owner: "州",
        area: Figure(span: Span(10))
      )
    )
  }

  /// Adds a product in tonnes.
  public mutating func product(
    _ id: Product.ID,
    _ role: Product.Role = .intermediate,
    price: Double? = nil,
    priceSpread: Double = 0,
    family: String? = nil,
    isTradable: Bool = true,
    isFuel: Bool = false
  ) {
    products.append(
      Product(
        id: id,
        name: Name(zh: id.text, en: id.text),
        unit: Self.tonne,
        role: role,
        family: family,
        price: price.map {
          Figure(
            span: Span(low: $0 * (1 - priceSpread), mid: $0, high: $0 * (1 + priceSpread)),
            origin: Origin(
              file: hasPlacedPrices ? "products.yaml" : "",
              line: hasPlacedPrices ? products.count + 1 : 0
            )
          )
        },
        isTradable: isTradable,
        isFuel: isFuel,
        origin: Origin(file: "products.yaml", line: products.count + 1)
      )
    )
  }

  /// Adds a process with coefficients per tonne of output, each a mid or a range of ± `spread`.
  public mutating func process(
    _ id: UnitProcess.ID,
    makes output: Product.ID,
    from inputs: [(Product.ID, Double)] = [],
    besides byproducts: [(Product.ID, Double)] = [],
    orFrom substitutes: [Product.ID: [Product.ID]] = [:],
    minimum: Double? = nil,
    typical: Double? = nil,
    largest: Double? = nil,
    spread: Double = 0,
    hazards: [Hazard] = [],
    capex: Double? = nil,
    needs: [Resource: Double] = [:],
    integrates integrated: [Product.ID] = [],
    sharesLine: [UnitProcess.ID] = []
  ) {
    var exchanges: [Exchange] = []
    for (product, amount) in inputs + byproducts {
      exchanges.append(
        Exchange(
          product: product,
          figure: figure(amount, spread: spread, file: "processes.yaml"),
          substitutes: substitutes[product] ?? []
        )
      )
    }
    let least = minimum == nil ? nil : figure(minimum ?? 0, file: "processes.yaml")
    let usual = typical == nil ? nil : figure(typical ?? 0, file: "processes.yaml")
    let investment = capex == nil ? nil : figure(capex ?? 0, file: "processes.yaml")
    var resources: [Resource: Figure] = [:]
    for (resource, amount) in needs.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      resources[resource] = figure(amount, file: "processes.yaml")
    }
    processes.append(
      UnitProcess(
        id: id,
        name: Name(zh: id.text, en: id.text),
        chain: "chain",
        stage: "stage",
        output: output,
        inputs: Array(exchanges.prefix(inputs.count)),
        byproducts: Array(exchanges.dropFirst(inputs.count)),
        scale: EconomicScale(
          minimum: least,
          typical: usual.map { figure in
            Figure(
              span: Span(
                low: figure.span.low,
                mid: figure.span.mid,
                high: largest ?? figure.span.high
              ),
              origin: figure.origin
            )
          }
        ),
        capex: investment,
        resources: resources,
        hazards: hazards,
        integrated: integrated,
        sharesLine: sharesLine,
        sources: recipeSource.map { [$0] } ?? [],
        origin: Origin(file: "processes.yaml", line: processes.count + 1)
      )
    )
  }

  /// Adds a cluster of firms, for plants that belong to no single one.
  public mutating func cluster(_ id: Company.ID) {
    companies.append(Company(id: id, name: Name(zh: id.text, en: id.text), kind: .cluster))
  }

  /// Adds a plant; its company is added where it is new.
  public mutating func plant(
    _ id: Facility.ID,
    of company: Company.ID = "acme",
    runs process: UnitProcess.ID?,
    makes product: Product.ID,
    capacity: Double?,
    spread: Double = 0,
    status: Facility.Status = .operating,
    since: String? = nil,
    asOf: String? = nil,
    utilisation: Double? = nil
  ) {
    if !companies.contains(where: { $0.id == company }) {
      companies.append(
        Company(id: company, name: Name(zh: company.text, en: company.text))
      )
    }
    let size =
      capacity == nil
      ? nil : figure(capacity ?? 0, spread: spread, basis: .sourced, file: "plants.csv")
    let load =
      utilisation == nil ? nil : figure(utilisation ?? 0, basis: .sourced, file: "plants.csv")
    facilities.append(
      Facility(
        id: id,
        company: company,
        zone: "east",
        process: process,
        product: product,
        capacity: size,
        status: status,
        since: since.flatMap { PartialDate($0) },
        asOf: asOf.flatMap { PartialDate($0) },
        utilisation: load,
        sources: ["s1"],
        origin: Origin(file: "plants.csv", line: facilities.count + 2)
      )
    )
  }

  /// Adds a limit of tonnes a year on a resource of the whole region, for some processes or for all.
  public mutating func limits(
    _ resource: Resource,
    to tonnes: Double,
    of processes: [UnitProcess.ID] = []
  ) {
    resources.append(
      ZoneResource(
        name: Name(zh: resource.rawValue, en: resource.rawValue),
        resource: resource,
        amount: Figure(span: Span(tonnes)),
        unit: RateUnit(Self.tonne, per: .year),
        processes: processes
      )
    )
  }

  /// Adds a control total over the whole region.
  public mutating func total(
    _ id: Identifier<ControlTotal>,
    of processes: [UnitProcess.ID],
    _ product: Product.ID,
    _ amount: Double,
    year: String,
    kind: ControlTotal.Kind = .capacity
  ) {
    guard let year = PartialDate(year) else { preconditionFailure("\(year) is no date") }
    let figure = figure(amount, basis: .sourced, file: "totals.csv")
    totals.append(
      ControlTotal(
        id: id,
        zone: nil,
        processes: processes,
        product: product,
        amount: figure,
        year: year,
        kind: kind,
        origin: Origin(file: "totals.csv", line: totals.count + 2)
      )
    )
  }

  /// Adds a raw material of the region; nil for one whose amount is not recorded.
  public mutating func yields(_ product: Product.ID, _ amount: Double?) {
    let figure =
      amount == nil ? nil : figure(amount ?? 0, basis: .sourced, file: "primary.csv")
    primary.append(
      PrimarySupply(
        id: Identifier("supply-\(product)"),
        product: product,
        amount: figure,
        origin: Origin(file: "primary.csv", line: primary.count + 2)
      )
    )
  }

  /// Adds a figure about China's market.
  public mutating func market(
    _ product: Product.ID,
    _ kind: MarketFigure.Kind,
    _ amount: Double,
    year: String = "2024"
  ) {
    let figure = figure(amount, basis: .sourced, file: "markets.csv")
    markets.append(
      MarketFigure(
        id: Identifier("market-\(markets.count)"),
        product: product,
        market: .china,
        kind: kind,
        amount: figure,
        year: PartialDate(year),
        origin: Origin(file: "markets.csv", line: markets.count + 2)
      )
    )
  }

  /// Adds a segment that the plan names.
  public mutating func plans(_ id: Identifier<PlanEntry>, _ processes: [UnitProcess.ID]) {
    plan.append(
      PlanEntry(
        id: id,
        kind: .segment,
        phrase: Name(zh: "建设\(id)", en: "build \(id)"),
        paragraph: "1",
        processes: processes
      )
    )
  }

  /// Adds a firm that is not here, by its Chinese and its English name.
  public mutating func firm(
    _ id: Company.ID,
    named name: Name? = nil,
    makes products: [Product.ID],
    province: String? = nil
  ) {
    companies.append(
      Company(
        id: id,
        name: name ?? Name(zh: id.text, en: id.text),
        scope: .national,
        province: province,
        products: products,
        sources: ["s1"],
        origin: Origin(file: "companies.csv", line: companies.count + 2)
      )
    )
  }

  /// Adds a survey.
  public mutating func survey(_ processes: Set<UnitProcess.ID>, asOf: String = "2023") {
    guard let date = PartialDate(asOf) else { preconditionFailure("\(asOf) is no date") }
    surveys.append(
      Survey(
        name: Name(zh: "调查", en: "survey"),
        sources: ["s1"],
        asOf: date,
        processes: processes
      )
    )
  }

  /// Replaces the zones.
  public mutating func zones(_ zones: [Zone]) {
    self.zones = zones
  }

  /// Replaces a product by what a function makes of it.
  public mutating func change(_ id: Product.ID, _ change: (Product) -> Product) {
    products = products.map { $0.id == id ? change($0) : $0 }
  }

  /// Gives the prices of products that follow a place in the files.
  public mutating func placePrices() {
    hasPlacedPrices = true
  }

  /// Sets how projects are ranked.
  public mutating func rank(by rules: RankingRules) {
    ranking = rules
  }

  /// Makes the chain one of farm products.
  public mutating func processesFarmProducts() {
    isAgro = true
  }

  /// Adds a clause of a document in force since 2020.
  public mutating func gate(
    _ id: Gate.ID,
    _ category: GateClass,
    on processes: [UnitProcess.ID],
    size: Double? = nil,
    sense: GateThreshold.Sense = .appliesBelow,
    quote: String? = "原文",
    grade: Grade = .a,
    effect: GateEffect = .build
  ) {
    let document = PolicyDocument.ID("\(id)-text")
    documents.append(
      PolicyDocument(
        id: document,
        name: Name(zh: "目录", en: "Catalogue"),
        issuer: "发改委",
        validity: Validity(from: PartialDate("2020"))
      )
    )
    gates.append(
      Gate(
        id: id,
        document: document,
        processes: processes,
        category: category,
        effect: effect,
        rule: Name(zh: "限制", en: "restricted"),
        threshold: size.map {
          GateThreshold(
            field: "size",
            value: $0,
            unit: RuleUnit("t/a", .yearly(Self.tonne)),
            sense: sense
          )
        },
        quote: quote,
        grade: grade
      )
    )
  }

  /// The model as of a date.
  public func model(asOf: String = "2026") -> RegionalModel {
    guard let date = PartialDate(asOf) else { preconditionFailure("\(asOf) is no date") }
    return RegionalModel(
      units: UnitSystem([Self.tonne.unit]),
      sources: [
        Source(id: "s1", title: "Source", publisher: "Press", date: PartialDate("2023"), grade: .b)
      ],
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "chain",
          name: Name(zh: "链", en: "Chain"),
          stages: [
            Stage(
              id: "stage",
              name: Name(zh: "段", en: "Stage"),
              processes: processes.map(\.id)
            )
          ],
          isAgro: isAgro
        )
      ],
      region: Region(
        id: "region",
        name: Name(zh: "区", en: "Region"),
        asOf: date,
        zones: zones,
        plan: plan,
        surveys: surveys,
        ranking: ranking,
        resources: resources
      ),
      facilities: facilities,
      totals: totals,
      primarySupply: primary,
      companies: companies,
      markets: markets,
      documents: documents,
      gates: gates
    )
  }

  private mutating func figure(
    _ mid: Double,
    spread: Double = 0,
    basis: Basis = .estimate,
    file: String
  ) -> Figure {
    figures += 1
    return Figure(
      span: Span(low: mid * (1 - spread), mid: mid, high: mid * (1 + spread)),
      basis: basis,
      sources: basis == .sourced ? ["s1"] : [],
      origin: Origin(file: file, line: figures, column: 7)
    )
  }
}
