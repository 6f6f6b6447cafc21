public import ChainModel

/// The smallest chains that show a point.
public enum SmallChains {
  /// Tonnes.
  public static let tonne = MeasureUnit(
    id: "t",
    name: Name(zh: "吨", en: "t"),
    dimension: .mass,
    factor: 1,
    symbols: ["吨"]
  )

  /// Spindles.
  public static let spindle = MeasureUnit(
    id: "spindle",
    name: Name(zh: "锭", en: "spindle"),
    dimension: .equipment,
    factor: nil,
    symbols: ["锭"]
  )

  /// Pieces.
  public static let piece = MeasureUnit(
    id: "piece",
    name: Name(zh: "件", en: "piece"),
    dimension: .count,
    factor: nil,
    symbols: ["件"]
  )

  /// The units of the small chains.
  public static let units = UnitSystem([tonne, spindle, piece])

  /// A source of grade A, 2024.
  public static let source = Source(
    id: "S1",
    title: "年鉴",
    publisher: "统计局",
    date: PartialDate(year: 2024),
    grade: .a
  )

  /// Ore → concentrate → metal, with slag beside the metal; nothing is built.
  ///
  /// 2 t of ore make 1 t of concentrate; 1.5 t of concentrate make 1 t of metal and 0.4 t of slag.
  public static var oreToMetal: RegionalModel {
    model(
      products: [
        product("ore", role: .raw), product("concentrate"), product("metal", role: .end),
        product("slag", role: .end),
      ],
      processes: [
        process("dressing", stage: "raw", output: "concentrate", inputs: ["ore": 2]),
        process(
          "smelting",
          stage: "metal",
          output: "metal",
          inputs: ["concentrate": 1.5],
          byproducts: ["slag": 0.4]
        ),
      ],
      stages: ["raw", "metal"]
    )
  }

  /// A product in tonnes, named by its id.
  ///
  /// - Parameters:
  ///   - id: The key, which is also both names.
  ///   - role: What it is for.
  ///   - formula: The molecule.
  ///   - aliases: Further names.
  ///   - unit: The unit; tonnes unless said.
  ///   - price: CNY per unit.
  /// - Returns: The product.
  public static func product(
    _ id: Product.ID,
    role: Product.Role = .intermediate,
    formula: String? = nil,
    aliases: [String] = [],
    unit: MeasureUnit = SmallChains.tonne,
    price: Double? = nil
  ) -> Product {
    Product(
      id: id,
      name: Name(zh: id.text, en: id.text),
      unit: ScaledUnit(unit: unit),
      role: role,
      aliases: aliases,
      formula: formula.flatMap { ChemicalFormula($0) },
      price: price.map { Figure(span: Span($0)) }
    )
  }

  /// A process of the chain `small`, named by its id, with a source.
  ///
  /// - Parameters:
  ///   - id: The key, which is also both names.
  ///   - stage: The stage.
  ///   - output: The main output.
  ///   - inputs: Units of each input per unit of output.
  ///   - byproducts: Units of each by-product per unit of output.
  ///   - hazards: Words that vetoes name.
  ///   - losses: Where missing mass goes.
  ///   - reaction: The reaction.
  ///   - sources: Where it is described.
  /// - Returns: The process.
  public static func process(
    _ id: UnitProcess.ID,
    stage: Stage.ID = "raw",
    output: Product.ID,
    inputs: KeyValuePairs<Product.ID, Double>,
    byproducts: KeyValuePairs<Product.ID, Double> = [:],
    hazards: [Hazard] = [],
    losses: Name? = Name(zh: "损耗", en: "losses"),
    reaction: Reaction? = nil,
    sources: [Source.ID] = ["S1"]
  ) -> UnitProcess {
    UnitProcess(
      id: id,
      name: Name(zh: id.text, en: id.text),
      chain: "small",
      stage: stage,
      output: output,
      inputs: inputs.map { Exchange(product: $0.key, figure: figure($0.value)) },
      byproducts: byproducts.map { Exchange(product: $0.key, figure: figure($0.value)) },
      losses: losses,
      reaction: reaction,
      hazards: hazards,
      sources: sources
    )
  }

  /// A sourced figure without a range.
  public static func figure(_ value: Double) -> Figure {
    Figure(span: Span(value), basis: .sourced, sources: ["S1"])
  }

  /// A plant that runs a process in the only zone.
  ///
  /// - Parameters:
  ///   - id: The key, which is also its company's.
  ///   - process: What it runs.
  ///   - product: What it makes.
  ///   - capacity: Units of the product a year.
  ///   - status: How far along it is.
  ///   - since: When it came on stream.
  ///   - company: Who runs it; its own key unless said.
  /// - Returns: The plant.
  public static func facility(
    _ id: Facility.ID,
    process: UnitProcess.ID?,
    product: Product.ID,
    capacity: Double?,
    status: Facility.Status = .operating,
    since: PartialDate? = PartialDate(year: 2020),
    company: Company.ID? = nil
  ) -> Facility {
    Facility(
      id: id,
      company: company ?? Company.ID(id.text),
      zone: "park",
      process: process,
      product: product,
      capacity: capacity.map(figure),
      status: status,
      since: since,
      sources: ["S1"]
    )
  }

  /// A model of one chain `small` and one region `county` with the zone `park`.
  ///
  /// - Parameters:
  ///   - products: All products.
  ///   - processes: All processes.
  ///   - stages: The stages in order.
  ///   - facilities: The plants.
  ///   - totals: The statistics.
  ///   - primarySupply: The raw materials.
  ///   - markets: Market figures.
  ///   - plan: What the plan names.
  ///   - surveys: What was surveyed.
  ///   - zones: The zones; one of 10 km² unless said.
  ///   - sources: The sources.
  /// - Returns: The model.
  public static func model(
    products: [Product],
    processes: [UnitProcess],
    stages: [Stage.ID] = ["raw"],
    facilities: [Facility] = [],
    totals: [ControlTotal] = [],
    primarySupply: [PrimarySupply] = [],
    markets: [MarketFigure] = [],
    plan: [PlanEntry] = [],
    surveys: [Survey] = [],
    zones: [Zone] = [park],
    sources: [Source] = [source]
  ) -> RegionalModel {
    var companies: [Company] = []
    for facility in facilities where !companies.contains(where: { $0.id == facility.company }) {
      companies.append(
        Company(
          id: facility.company,
          name: Name(zh: facility.company.text, en: facility.company.text)
        )
      )
    }
    return RegionalModel(
      units: units,
      sources: sources,
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "small",
          name: Name(zh: "小链", en: "small chain"),
          stages: stages.map { id in
            Stage(
              id: id,
              name: Name(zh: id.text, en: id.text),
              processes: processes.filter { $0.stage == id }.map(\.id)
            )
          }
        )
      ],
      region: Region(
        id: "county",
        name: Name(zh: "某县", en: "County"),
        asOf: PartialDate(year: 2026),
        area: Figure(span: Span(10)),
        zones: zones,
        plan: plan,
        surveys: surveys
      ),
      facilities: facilities,
      totals: totals,
      primarySupply: primarySupply,
      companies: companies,
      markets: markets
    )
  }

  /// A zone of 10 km².
  public static let park = Zone(
    id: "park",
    name: Name(zh: "园区", en: "Park"),
    owner: "县",
    area: Figure(span: Span(10))
  )
}
