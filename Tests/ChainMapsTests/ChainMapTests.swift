import ChainMaps
import ChainModel
import ChainTestSupport
import Testing

struct ChainMapTests {
  @Test func `gives each product a card with a row for each way to make it`() throws {
    let graph = try SampleChain.map().graph
    #expect(
      Set(graph.cards.map(\.id)) == [
        "ore", "coke", "metal", "slag", "part", "scrap", "cement", "foil",
      ]
    )
    let metal = try #require(graph.card("metal"))
    #expect(metal.rows.map(\.name) == ["高炉冶炼", "废料重熔", "路线未注明", "烟尘"])
    #expect(metal.rows.map(\.presence) == [.operating, .nothing, .operating, .nothing])
    #expect(metal.rows.map(\.zones) == [["A"], [], ["B"], []])
    #expect(metal.gaps == [.weak, .fragile])
    #expect(metal.href == "metal.html#metal")
    #expect(metal.rows[0].href == "metal.html#furnace")
  }

  @Test func `links inputs and by-products, and turns what runs back`() throws {
    let graph = try SampleChain.map().graph
    #expect(
      graph.linkWords == [
        "ore > metal", "coke > metal", "metal ~ slag", "scrap <> metal", "metal > part",
        "part ~ scrap", "slag > cement", "metal > foil",
      ]
    )
  }

  @Test func `folds a by-product of one process, and gives that of two a card`() throws {
    #expect(try SampleChain.map().graph.card("dust") == nil)
    let one = SampleChain.model
    let sintering = SampleChain.process(
      "sintering",
      "烧结",
      stage: "smelting",
      makes: "coke",
      from: ["ore"],
      besides: ["dust"]
    )
    let chain = try #require(one.chains["metal"])
    let two = RegionalModel(
      units: one.units,
      sources: one.sources.elements,
      products: one.products.elements,
      processes: one.processes.elements + [sintering],
      chains: [
        Chain(
          id: "metal",
          name: chain.name,
          stages: chain.stages.map { stage in
            Stage(
              id: stage.id,
              name: stage.name,
              processes: stage.processes + (stage.id == "smelting" ? ["sintering"] : [])
            )
          }
        )
      ],
      region: one.region,
      facilities: one.facilities
    )
    let map = try ChainMap(model: two, request: MapRequest(view: .chain, chain: "metal"))
    #expect(map.graph.card("dust") != nil)
    #expect(map.graph.linkWords.contains("metal ~ dust"))
    #expect(map.graph.linkWords.contains("coke ~ dust"))
  }

  @Test func `puts stages one after the other`() throws {
    let graph = try SampleChain.map().graph
    #expect(graph.bands.map(\.name) == ["冶炼", "加工"])
    #expect(graph.bands.map(\.share) == ["1/2", "1/3"])
    #expect(graph.bands[0].columns.upperBound + 1 == graph.bands[1].columns.lowerBound)
    let ore = try #require(graph.column("ore"))
    let metal = try #require(graph.column("metal"))
    let part = try #require(graph.column("part"))
    #expect(ore < metal && metal < part)
    #expect(graph.bands[0].columns.contains(metal) && graph.bands[1].columns.contains(part))
  }

  @Test func `every forward link leads to a later column, every recycle does not`() throws {
    for view in [MapView.chain, .gaps, .zone] {
      let graph = try SampleChain.map(view).graph
      for link in graph.links {
        let from = try #require(graph.column(link.from))
        let to = try #require(graph.column(link.to))
        #expect(link.isRecycle == (from >= to))
      }
    }
  }

  @Test func `leaves auxiliaries out and says so, unless asked`() throws {
    let plain = try SampleChain.map().graph
    #expect(plain.card("flux") == nil)
    #expect(plain.footer.contains("辅料与公用工程 1 种未画出"))
    let request = MapRequest(chain: "metal", showsAuxiliaries: true)
    let full = try ChainMap(model: SampleChain.model, request: request).graph
    #expect(full.card("flux") != nil)
    #expect(!full.footer.contains("未画出"))
  }

  @Test func `tells the date, the scenario and the number of sources`() throws {
    let graph = try SampleChain.map().graph
    #expect(graph.title == "金属产业链图谱")
    #expect(graph.subtitle == "本州 · 数据截至 2026-11 · 口径：已投产")
    #expect(graph.footer == "产品 9 种，环节 5 个 · 有在产装置的环节 2 个 · 引用资料 2 份 · 辅料与公用工程 1 种未画出")
  }

  @Test func `counts plants by scenario`() throws {
    let operating = try #require(try SampleChain.map().graph.card("foil"))
    #expect(operating.rows[0].presence == .coming && !operating.isPresent)
    let pipeline = try #require(try SampleChain.map(scenario: .pipeline).graph.card("foil"))
    #expect(pipeline.rows[0].presence == .operating && pipeline.isPresent)
  }

  @Test func `does not count a plant that came later`() throws {
    let request = MapRequest(chain: "metal", asOf: PartialDate(year: 2020))
    let model = SampleChain.model
    let late = RegionalModel(
      units: model.units,
      sources: [],
      products: model.products.elements,
      processes: model.processes.elements,
      chains: model.chains.elements,
      region: model.region,
      facilities: [
        SampleChain.plant("f1", "furnace", "metal", in: "east", since: PartialDate(year: 2024))
      ]
    )
    let graph = try ChainMap(model: late, request: request).graph
    #expect(graph.card("metal")?.rows[0].presence == .nothing)
  }

  @Test func `gives amounts to flows, and says them`() throws {
    let graph = try SampleChain.map().graph
    let ore = try #require(graph.links.first { $0.from == "ore" })
    #expect(ore.tonnes == 40_000 && ore.isLive)
    #expect(ore.tooltip == "铁矿石 → 高炉冶炼 · 4万吨/年")
    let coke = try #require(graph.links.first { $0.from == "coke" })
    #expect(coke.tonnes == nil && !coke.isLive)
  }

  @Test func `explains in the legend what occurs, and nothing else`() throws {
    let legend = try SampleChain.map().graph.legend
    #expect(legend.gaps.map(\.kind) == [.missing, .weak, .unextended, .wasted, .fragile])
    #expect(legend.gaps.allSatisfy { $0.count == 1 })
    #expect(legend.hasUnsurveyed && legend.hasRecycles && legend.hasFlows && legend.hasEnds)
    #expect(legend.presences == [.operating, .coming, .nothing])
    #expect(legend.links == [.input, .byproduct])
    #expect(legend.zones.map(\.letter) == ["A", "B", "C"])
    let bare = try SampleChain.map(.route, focus: ["ore", "foil"], marks: .none).graph.legend
    #expect(bare.gaps.isEmpty && !bare.hasUnsurveyed && !bare.hasFlows && !bare.hasRecycles)
  }

  @Test(arguments: Language.allCases)
  func `writes the same DOT every time`(language: Language) throws {
    let dot = try SampleChain.map(language: language).dot
    #expect(try SampleChain.map(language: language).dot == dot)
    try expectGolden(dot, "chain-\(language.rawValue).dot")
  }

  @Test func `writes zones as clusters into the DOT`() throws {
    try expectGolden(try SampleChain.map(.zone).dot, "zones.dot")
  }
}
