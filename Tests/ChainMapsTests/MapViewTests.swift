import ChainMaps
import ChainModel
import Testing

struct MapViewTests {
  @Test func `gaps: what bears a gap with its makers and users`() throws {
    let graph = try SampleChain.map(
      .gaps,
      marks: MapMarks(products: ["cement": MapMark(gaps: [.missing])])
    ).graph
    #expect(Set(graph.cards.map(\.id)) == ["slag", "cement"])
    #expect(graph.title == "金属产业链缺口图")
  }

  @Test func `gaps: nothing to draw where there is none`() {
    #expect(throws: ChainMapsError.nothingToDraw(view: .gaps)) {
      try SampleChain.map(.gaps, marks: .none)
    }
  }

  @Test func `around: two steps, and substitutes`() throws {
    let graph = try SampleChain.map(.around, focus: ["part"]).graph
    #expect(Set(graph.cards.map(\.id)) == ["metal", "part", "foil"])
    #expect(graph.card("part")?.rows.compactMap(\.byproduct) == ["scrap"])
    #expect(graph.linkWords.contains("foil ? part"))
    let process = try SampleChain.map(.around, focus: ["grinding"]).graph
    #expect(Set(process.cards.map(\.id)).isSuperset(of: ["slag", "cement"]))
  }

  @Test func `project: its steps with what they take in and put out, and nothing else`() throws {
    let graph = try SampleChain.map(.project, focus: ["grinding"]).graph
    #expect(Set(graph.cards.map(\.id)).isSuperset(of: ["slag", "cement"]))
    #expect(!graph.cards.map(\.id).contains("part"))
    #expect(graph.title.hasPrefix("项目图："))
    #expect(throws: ChainMapsError.focusNeeded(view: .project, count: 1)) {
      try SampleChain.map(.project)
    }
  }

  @Test func `route: the ways between two products`() throws {
    let graph = try SampleChain.map(.route, focus: ["ore", "cement"]).graph
    #expect(Set(graph.cards.map(\.id)) == ["ore", "metal", "slag", "cement"])
    #expect(graph.title == "铁矿石至矿渣水泥（硅酸盐）工艺路线图")
  }

  @Test func `zone: plants in frames, flows between them, what comes from elsewhere`() throws {
    let graph = try SampleChain.map(.zone).graph
    #expect(graph.clusters.map(\.name) == ["东区", "西区"])
    #expect(graph.clusters[0].cards == ["east/metal", "east/foil"])
    #expect(graph.clusters[1].cards == ["west/metal", "west/part"])
    // Nobody in the region grinds slag, so it is a row.
    #expect(graph.card("east/metal")?.rows.compactMap(\.byproduct) == ["slag", "dust"])
    #expect(graph.card("ore") != nil && graph.card("coke") != nil)
    // A plant takes from its own zone first.
    #expect(graph.linkWords.contains("west/metal > west/part"))
    #expect(!graph.linkWords.contains("east/metal > west/part"))
    // Who elsewhere in the region takes what a zone makes.
    #expect(graph.card("part")?.rows.first?.zones == ["B", "C"])
    #expect(graph.card("east/metal")?.rows.first?.name == "高炉冶炼：顶点公司2万吨")
  }

  @Test func `zone: one zone alone takes from outside what others make`() throws {
    let graph = try SampleChain.map(.zone, focus: ["west"]).graph
    #expect(graph.clusters.map(\.id) == ["west"])
    #expect(graph.title == "西区产业布局图")
  }

  @Test func `draws everything where no chain is named`() throws {
    let graph = try SampleChain.map(chain: nil).graph
    #expect(graph.bands.isEmpty && graph.cards.count == 8)
    #expect(graph.title == "本州产业图谱")
  }

  @Test func `says in both languages what it cannot draw`() throws {
    func error(_ view: MapView, chain: Chain.ID = "metal", _ focus: [String]) -> ChainMapsError? {
      #expect(throws: ChainMapsError.self) { try SampleChain.map(view, chain: chain, focus: focus) }
    }
    #expect(
      error(.chain, chain: "wood", [])?.description
        == "there is no chain “wood”; the chains are metal"
    )
    #expect(error(.around, [])?.text(in: .zh) == "上下游关系图须指定一个产品或环节")
    #expect(error(.route, ["ore"])?.text(in: .zh) == "工艺路线图须指定起点和终点两个产品")
    #expect(
      error(.route, ["part", "ore"])?.description == "no chain of processes leads from part to ore"
    )
    #expect(error(.route, ["milling", "ore"]) == .unknownFocus("milling", view: .route, alike: []))
    #expect(
      error(.around, ["met"])?.description
        == "“met” is no product or process of this map; did you mean metal?"
    )
    #expect(error(.zone, ["north"])?.text(in: .zh) == "没有片区“north”；现有片区：east、west、hills")
  }
}
