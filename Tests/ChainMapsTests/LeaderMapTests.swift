import ChainModel
import Testing
import VectorImages

@testable import ChainMaps

/// A leader's map fits A4, names firms, and shows no more than a glance takes in.
struct LeaderMapTests {
  private func map(_ model: RegionalModel = SampleChain.model) throws -> LeaderMap {
    try LeaderMap(
      model: model,
      request: MapRequest(chain: "metal", language: .zh, scenario: .committed),
      marks: MapMarks(products: ["metal": MapMark(gaps: [.missing], size: "缺3吨")]),
      weights: ["metal": 2, "part": 1]
    )
  }

  private func sizes(_ svg: String) -> [Double] {
    svg.split(separator: "font-size:").dropFirst().compactMap { part in
      Double(part.prefix { $0.isNumber || $0 == "." })
    }
  }

  @Test func `is drawn to the measure of A4 with no letters below seven points`() throws {
    let svg = try map().svg
    #expect(svg.contains("width=\"785\" height=\"492\""))
    let sizes = sizes(svg)
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 7 })
  }

  @Test func `names products for short, their amounts and their firms`() throws {
    let svg = try map().svg
    #expect(svg.contains("缺3吨"))
    #expect(svg.contains("顶点公司"))
  }

  /// A plant of a firm of its own.
  private func plant(
    _ id: Facility.ID,
    of company: Company.ID,
    _ capacity: Double,
    _ status: Facility.Status,
    since: PartialDate? = nil
  ) -> Facility {
    Facility(
      id: id,
      company: company,
      zone: "east",
      process: "furnace",
      product: "metal",
      capacity: Figure(span: Span(capacity)),
      status: status,
      since: since,
      sources: ["S2"]
    )
  }

  private func model(_ plants: [Facility]) -> RegionalModel {
    let sample = SampleChain.model
    return RegionalModel(
      units: sample.units,
      sources: sample.sources.elements,
      products: sample.products.elements,
      processes: sample.processes.elements,
      chains: sample.chains.elements,
      region: sample.region,
      facilities: plants,
      companies: ["older", "newer"].map { Company(id: $0, name: Name(zh: "\($0)厂", en: $0.text)) }
    )
  }

  @Test func `never adds what is being built or planned to what runs`() throws {
    let plants = [
      plant("f1", of: "older", 360_000, .operating), plant("f2", of: "older", 600_000, .planned),
      plant("f3", of: "newer", 900_000, .construction),
      plant("f4", of: "newer", 100_000, .operating, since: PartialDate(year: 2028)),
    ]
    let svg = try map(model(plants)).svg
    #expect(svg.contains(">older厂36万吨，拟：60万吨<") && svg.contains(">建：newer厂100万吨<"))
    #expect(!svg.contains("96万吨"))
    #expect(svg.contains("“建：”为在建，“拟：”为拟建或签约"))
    let places = try PlaceMap(model: model(plants), request: MapRequest(chain: nil, language: .zh))
    #expect(places.svg.contains("36万吨、拟：金属锭60万吨") && !places.svg.contains("96万吨"))
  }

  @Test func `cuts a long name of a firm, and never its amounts`() {
    var capacity = PhasedCapacity()
    capacity.add(plant("f1", of: "older", 200_000, .operating), .running)
    capacity.add(plant("f2", of: "older", 900_000, .construction), .building)
    let firm = LeaderPlan.Firm(
      name: "A Company of Very Many Words that Nobody Ever Says in Full",
      capacity: capacity,
      unit: SampleChain.tonne,
      language: .en
    )
    let lines = firm.lines(TextMeasure(size: 7), within: 80, most: 3)
    #expect(lines.count <= 3)
    #expect(lines.joined(separator: " ").hasSuffix("… 200,000 t, + 900,000 t"), "\(lines)")
  }

  @Test func `marks a gap that is being closed as that, and not as a gap`() async throws {
    let marks = MapMarks(products: ["metal": MapMark(isClosing: true, size: "建成后3吨")])
    let leader = try LeaderMap(
      model: SampleChain.model,
      request: MapRequest(chain: "metal", language: .zh),
      marks: marks,
      weights: ["metal": 2]
    ).svg
    let whole = try await MapRenderer.svg(
      of: ChainMap(
        model: SampleChain.model,
        request: MapRequest(chain: "metal", language: .zh),
        marks: marks
      )
    )
    for svg in [leader, whole] {
      #expect(svg.contains("在建补缺") && svg.contains(">补<"))
      #expect(!svg.contains(GapKind.missing.colour) && !svg.contains(">缺<"))
    }
  }

  @Test func `its style reaches nothing outside the drawing`() async throws {
    let places = try PlaceMap(
      model: SampleChain.model,
      request: MapRequest(chain: nil, language: .zh, scenario: .committed)
    )
    let whole = try await MapRenderer.svg(
      of: ChainMap(model: SampleChain.model, request: MapRequest(chain: "metal"))
    )
    let drawings = [
      (try map().svg, ".leader "), (places.svg, ".places "), (whole, ".whole "),
    ]
    for (svg, root) in drawings {
      let start = try #require(svg.firstRange(of: "<style>")).upperBound
      let end = try #require(svg.firstRange(of: "</style>")).lowerBound
      let selectors = svg[start..<end].split(separator: "}").flatMap {
        $0.prefix { $0 != "{" }.split(separator: ",")
      }
      .map { $0.filter { !$0.isNewline } }
      .filter { $0.contains { !$0.isWhitespace } }
      #expect(!selectors.isEmpty)
      for selector in selectors {
        #expect(selector.drop { $0 == " " }.hasPrefix(root), "\(selector)")
      }
    }
  }

  @Test func `keeps everything inside the sheet`() throws {
    let svg = try map().svg
    for part in svg.split(separator: "<text").dropFirst() {
      let y = part.split(separator: " y=\"").dropFirst().first.flatMap {
        Double($0.prefix { $0 != "\"" })
      }
      let x = part.split(separator: " x=\"").dropFirst().first.flatMap {
        Double($0.prefix { $0 != "\"" })
      }
      let (right, low) = (try #require(x), try #require(y))
      #expect(low <= 492 && right <= 785)
    }
  }

  @Test func `shows at most thirty-five products, the weightiest`() throws {
    let many = 60
    let products = (0..<many).map {
      SampleChain.product(Product.ID("p\($0)"), "品\($0)", .intermediate)
    }
    let processes = (1..<many).map { index in
      SampleChain.process(
        UnitProcess.ID("m\(index)"),
        "工\(index)",
        stage: Stage.ID("s\(index % 6)"),
        makes: Product.ID("p\(index)"),
        from: [Product.ID("p\(index - 1)")]
      )
    }
    let model = RegionalModel(
      units: UnitSystem([SampleChain.tonne.unit]),
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "metal",
          name: Name(zh: "链", en: "Chain"),
          stages: (0..<6).map { stage in
            Stage(
              id: Stage.ID("s\(stage)"),
              name: Name(zh: "段\(stage)", en: "S\(stage)"),
              processes: processes.filter { $0.stage == Stage.ID("s\(stage)") }.map(\.id)
            )
          }
        )
      ],
      region: Region(
        id: "r",
        name: Name(zh: "区", en: "R"),
        asOf: PartialDate(year: 2026)
      )
    )
    let map = try LeaderMap(
      model: model,
      request: MapRequest(chain: "metal"),
      marks: .none,
      weights: ["p59": 9, "p7": 8]
    )
    #expect(map.shown <= 35 && map.shown > 20)
    #expect(map.svg.contains("品59") && map.svg.contains("品7"))
    #expect(map.svg.contains("另有"))
  }

  @Test func `gives the same bytes twice`() throws {
    let (first, second) = (try map().svg, try map().svg)
    #expect(first == second)
  }

  @Test func `refuses a chain that is not there`() {
    #expect(throws: ChainMapsError.self) {
      try LeaderMap(
        model: SampleChain.model,
        request: MapRequest(chain: "nothing"),
        marks: .none,
        weights: [:]
      )
    }
  }
}

struct FirmNamesTests {
  @Test(arguments: [
    ("新疆库尔勒中泰石化有限责任公司", "中泰石化"), ("新疆中昆新材料有限公司", "中昆新材料"),
    ("中国石油天然气股份有限公司独山子石化分公司（塔里木乙烯）", "独山子石化"),
    ("库尔勒市善亨惠纤维素纤维有限公司", "善亨惠纤维素纤维"), ("有限公司", "有限公司"),
    ("新疆美克化工股份有限公司", "美克化工"),
  ])
  func `calls a firm what people call it`(name: String, short: String) {
    #expect(FirmNames.chinese(name, places: ["库尔勒", "新疆"]) == short)
  }
}

struct PlaceMapTests {
  @Test func `shows zones with firms and what they make, at letters of seven points and more`()
    throws
  {
    let map = try PlaceMap(
      model: SampleChain.model,
      request: MapRequest(chain: nil, language: .zh, scenario: .committed)
    )
    #expect(map.svg.contains("东区") && map.svg.contains("西区"))
    #expect(map.svg.contains("顶点公司"))
    #expect(map.svg.contains("不表示地理位置和边界"))
    #expect(map.svg.contains("font-size:7.2px") && !map.svg.contains("font-size:6"))
  }

  @Test func `breaks names and lists of firms over lines while there is room, and cuts none`()
    throws
  {
    let sample = SampleChain.model
    let long = Name(zh: "西区（片区外或片区未载明的地方，县也未注明）", en: "West")
    let model = RegionalModel(
      units: sample.units,
      sources: sample.sources.elements,
      products: (0..<30).map { SampleChain.product(Product.ID("p\($0)"), "长名产品\($0)", .end) },
      processes: [],
      chains: [],
      region: Region(
        id: "here",
        name: sample.region.name,
        asOf: sample.region.asOf,
        zones: [
          Zone(id: "west", name: long, owner: "州", area: Figure(span: Span(1))),
          SampleChain.zone("east", "东区"), SampleChain.zone("south", "南区"),
        ]
      ),
      facilities: (0..<30).map {
        SampleChain.plant(Facility.ID("f\($0)"), nil, Product.ID("p\($0)"), in: "west")
      },
      companies: sample.companies.elements
    )
    let svg = try PlaceMap(model: model, request: MapRequest(chain: nil, language: .zh)).svg
    #expect(!svg.contains("…"))
    let words = svg.split(separator: "<text").dropFirst().map {
      $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
    }.joined()
    #expect(words.contains(long.zh))
    for index in 0..<30 { #expect(words.contains("长名产品\(index)2万吨")) }
  }

  @Test func `has nothing to draw where there is neither zone nor plant`() {
    let model = RegionalModel(
      units: UnitSystem([]),
      products: [],
      processes: [],
      chains: [],
      region: Region(id: "r", name: Name(zh: "区", en: "R"), asOf: PartialDate(year: 2026))
    )
    #expect(throws: ChainMapsError.nothingToDraw(view: .zone)) {
      try PlaceMap(model: model, request: MapRequest(chain: nil))
    }
  }
}
