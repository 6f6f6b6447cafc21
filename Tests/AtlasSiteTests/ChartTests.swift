import AtlasTestSupport
import ChainModel
import Markup
import Tables
import Testing

@testable import AtlasPages
@testable import AtlasSite

struct ChartTests {
  private let renderer = ChartRenderer(
    address: { "../" + $0.path + ".html" },
    language: .en
  )

  private func json(_ chart: AtlasChart) -> String {
    JSONWriter(isIndented: false).text(ChartJSON(renderer: renderer).value(chart))
  }

  @Test func `says a chart with its words, colours and addresses`() {
    let ladder = AtlasChart.ladder([
      AtlasChart.LadderStep(
        label: "</script>",
        depth: 1,
        value: 2.5,
        text: "2.5 CNY",
        isPresent: true,
        page: .product("yarn")
      )
    ])
    let text = json(ladder)
    #expect(text.contains("../products/yarn.html"))
    #expect(text.contains("\"value\":2.5"))
    #expect(!text.contains("</script>"))
  }

  @Test func `says where a flow leaves`() {
    let chart = AtlasChart.FlowChart(
      nodes: [.init(label: "Raw", amount: 3, text: "3 t")],
      flows: [.init(from: 0, to: nil, amount: 3, text: "3 t")],
      outside: "leaves"
    )
    #expect(json(.flows(chart)).contains("\"to\":null"))
  }

  @Test func `names what ranks are along their axis`() {
    let bars = [
      AtlasChart.RankBar(
        label: "1 Cloth",
        low: 1,
        high: 4,
        expected: 2.25,
        mark: .weak,
        page: .gap("weak-cloth")
      )
    ]
    #expect(renderer.svg(.ranks(bars, last: 9), title: "x").contains(renderer.rankHeading))
    #expect(json(.ranks(bars, last: 9)).contains("1 Cloth  2.3 (1–4)"))
  }

  @Test func `takes the library whole or not at all`() {
    #expect(ChartLibrary.installed(in: "/nowhere") == nil)
  }

  @Test func `loads the library on pages with charts only`() async throws {
    let library = ChartLibrary(scripts: [AtlasFile(path: "assets/d3.js", text: "")])
    let document = try await AtlasExample.document()
    let files = await SiteWriter([document], sources: [], charts: library).files()
    func text(_ path: String) -> String {
      files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
    #expect(text("index.html").contains("assets/d3.js"))
    #expect(text("index.html").contains("application/json"))
    #expect(!text("products/yarn.html").contains("assets/d3.js"))
    #expect(!text("assets/charts.js").isEmpty)
  }
}
