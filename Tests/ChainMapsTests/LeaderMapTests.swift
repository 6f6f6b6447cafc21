import ChainModel
import Testing

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

  @Test func `its style reaches nothing outside the drawing`() throws {
    let places = try PlaceMap(
      model: SampleChain.model,
      request: MapRequest(chain: nil, language: .zh, scenario: .committed)
    )
    for (svg, root) in [(try map().svg, ".leader "), (places.svg, ".places ")] {
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
