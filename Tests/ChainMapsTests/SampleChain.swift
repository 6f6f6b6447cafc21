import ChainMaps
import ChainModel

/// Ore to metal to parts: two makers of metal, a by-product that is used, one that is not, a
/// recycle, an auxiliary, plants in two zones and one of unknown route.
enum SampleChain {
  static let tonne = ScaledUnit(
    unit: MeasureUnit(id: "t", name: Name(zh: "吨", en: "t"), dimension: .mass, factor: 1)
  )

  static func product(_ id: Product.ID, _ zh: String, _ role: Product.Role) -> Product {
    Product(id: id, name: Name(zh: zh, en: id.text), unit: tonne, role: role)
  }

  static func process(
    _ id: UnitProcess.ID,
    _ zh: String,
    stage: Stage.ID,
    makes output: Product.ID,
    from inputs: [Product.ID],
    besides byproducts: [Product.ID] = [],
    orFrom substitutes: [Product.ID] = []
  ) -> UnitProcess {
    let one = Figure(span: Span(1), basis: .sourced, sources: ["S1"])
    return UnitProcess(
      id: id,
      name: Name(zh: zh, en: id.text),
      chain: "metal",
      stage: stage,
      output: output,
      inputs: inputs.enumerated().map { index, product in
        Exchange(product: product, figure: one, substitutes: index == 0 ? substitutes : [])
      },
      byproducts: byproducts.map { Exchange(product: $0, figure: one) },
      sources: ["S1"]
    )
  }

  static func plant(
    _ id: Facility.ID,
    _ process: UnitProcess.ID?,
    _ product: Product.ID,
    in zone: Zone.ID,
    _ status: Facility.Status = .operating,
    since: PartialDate? = nil
  ) -> Facility {
    Facility(
      id: id,
      company: "acme",
      zone: zone,
      process: process,
      product: product,
      capacity: Figure(span: Span(20_000)),
      status: status,
      since: since,
      sources: ["S2"]
    )
  }

  static func zone(_ id: Zone.ID, _ zh: String) -> Zone {
    Zone(id: id, name: Name(zh: zh, en: id.text), owner: "州", area: Figure(span: Span(1)))
  }

  static let model = RegionalModel(
    units: UnitSystem([tonne.unit]),
    sources: ["S1", "S2", "S3"].map {
      Source(id: $0, title: "资料", publisher: "出版者", date: nil, grade: .a)
    },
    products: [
      product("ore", "铁矿石", .raw),
      product("coke", "焦炭", .intermediate),
      product("flux", "助熔剂", .auxiliary),
      product("metal", "金属锭", .intermediate),
      product("slag", "炉渣", .intermediate),
      product("dust", "烟尘", .intermediate),
      product("cement", "矿渣水泥（硅酸盐）", .end),
      product("part", "零件", .end),
      product("scrap", "废料", .intermediate),
      product("foil", "金属箔", .end),
    ],
    processes: [
      process(
        "furnace",
        "高炉冶炼",
        stage: "smelting",
        makes: "metal",
        from: ["ore", "coke", "flux"],
        besides: ["slag", "dust"]
      ),
      process("remelting", "废料重熔", stage: "smelting", makes: "metal", from: ["scrap"]),
      process(
        "milling",
        "机加工",
        stage: "making",
        makes: "part",
        from: ["metal"],
        besides: ["scrap"],
        orFrom: ["foil"]
      ),
      process("grinding", "粉磨", stage: "making", makes: "cement", from: ["slag"]),
      process("rolling", "轧制", stage: "making", makes: "foil", from: ["metal"]),
    ],
    chains: [
      Chain(
        id: "metal",
        name: Name(zh: "金属", en: "Metal"),
        stages: [
          Stage(
            id: "smelting",
            name: Name(zh: "冶炼", en: "Smelting"),
            processes: ["furnace", "remelting"]
          ),
          Stage(
            id: "making",
            name: Name(zh: "加工", en: "Making"),
            processes: ["milling", "grinding", "rolling"]
          ),
        ]
      )
    ],
    region: Region(
      id: "here",
      name: Name(zh: "本州", en: "Here"),
      asOf: PartialDate(year: 2026, month: 11),
      zones: [zone("east", "东区"), zone("west", "西区")],
      places: [Place(id: "hills", name: Name(zh: "山县", en: "Hills"))]
    ),
    facilities: [
      plant("f1", "furnace", "metal", in: "east"),
      plant("f2", "milling", "part", in: "west"),
      plant("f3", "milling", "part", in: "hills", .construction),
      plant("f4", nil, "metal", in: "west"),
      plant("f5", "rolling", "foil", in: "east", .planned),
    ],
    primarySupply: [PrimarySupply(id: "p1", product: "ore", amount: nil)],
    companies: [Company(id: "acme", name: Name(zh: "顶点公司", en: "Acme"))]
  )

  static let marks = MapMarks(
    products: [
      "metal": MapMark(gaps: [.weak, .fragile], size: "缺3万吨", href: "metal.html#metal"),
      "cement": MapMark(gaps: [.unextended], isSurveyed: false, note: "下游无装置"),
      "dust": MapMark(gaps: [.wasted]),
      "coke": MapMark(gaps: [.missing], size: "缺1万吨"),
    ],
    processes: ["furnace": MapMark(href: "metal.html#furnace")],
    flows: [
      MapFlow(
        process: "furnace",
        product: "ore",
        direction: .intoProcess,
        tonnes: 40_000,
        text: "4万吨"
      ),
      MapFlow(process: "furnace", product: "slag", direction: .outOfProcess, tonnes: 10_000),
      MapFlow(process: "milling", product: "metal", direction: .intoProcess, tonnes: 10_000),
    ]
  )

  static func map(
    _ view: MapView = .chain,
    chain: Chain.ID? = "metal",
    focus: [String] = [],
    language: Language = .zh,
    scenario: Scenario = .operating,
    marks: MapMarks = marks
  ) throws(ChainMapsError) -> ChainMap {
    try ChainMap(
      model: model,
      request: MapRequest(
        view: view,
        chain: chain,
        focus: focus,
        language: language,
        scenario: scenario
      ),
      marks: marks
    )
  }
}

extension MapGraph {
  /// A card by its id.
  func card(_ id: MapCard.ID) -> MapCard? { cards.first { $0.id == id } }

  /// The column of a card.
  func column(_ id: MapCard.ID) -> Int? { columns.firstIndex { $0.contains(id) } }

  /// The links as words: `ore > metal`, `~` for by-products, `?` for substitutes, `<` for recycles.
  var linkWords: [String] {
    links.map { link in
      let sign =
        switch link.kind {
        case .input: ">"
        case .byproduct: "~"
        case .substitute: "?"
        }
      return "\(link.from) \(link.isRecycle ? "<" : "")\(sign) \(link.to)"
    }
  }
}
