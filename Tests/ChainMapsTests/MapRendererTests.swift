import ChainModel
import Foundation
import Graphviz
import Testing
import VectorImages

@testable import ChainMaps

struct MapRendererTests {
  private static let views: [(MapView, [String])] = [
    (.chain, []), (.gaps, []), (.zone, []), (.around, ["part"]), (.route, ["ore", "cement"]),
  ]

  @Test(arguments: views)
  func `draws every view, the same every time`(view: MapView, focus: [String]) async throws {
    for language in Language.allCases {
      let map = try SampleChain.map(view, focus: focus, language: language)
      for format in [MapFormat.svg, .dot] {
        let bytes = try await MapRenderer.render(map, as: format)
        #expect(!bytes.isEmpty)
        #expect(try await MapRenderer.render(map, as: format) == bytes)
      }
    }
  }

  @Test(arguments: [MapFormat.pdf(.a3), .png(scale: 1)])
  func `draws pictures, the same every time`(format: MapFormat) async throws {
    let map = try SampleChain.map()
    let bytes = try await MapRenderer.render(map, as: format)
    #expect(!bytes.isEmpty)
    #expect(try await MapRenderer.render(map, as: format) == bytes)
  }

  @Test(arguments: views)
  func `cards neither overlap nor cut their text`(view: MapView, focus: [String]) async throws {
    for language in Language.allCases {
      let map = try SampleChain.map(view, focus: focus, language: language)
      try await MapGeometry(map).check()
    }
  }

  @Test(arguments: 0..<12)
  func `random chains are drawn without overlap`(seed: UInt64) async throws {
    let map = try RandomChain(seed: seed).map()
    try await MapGeometry(map).check()
  }

  @Test func `the SVG is XML that names every card, link and gap`() async throws {
    let map = try SampleChain.map()
    let svg = try await MapRenderer.svg(of: map)
    for card in map.graph.cards { #expect(svg.contains("id=\"card-\(card.id)\"")) }
    #expect(svg.components(separatedBy: "class=\"link\"").count - 1 == map.graph.links.count)
    #expect(svg.contains("<a href=\"metal.html#metal\">"))
    #expect(svg.contains("<a href=\"metal.html#furnace\">"))
    for badge in ["缺", "弱", "延", "副", "险"] { #expect(svg.contains(">\(badge)</text>")) }
    _ = try VectorImage(svg: svg)
  }

  @Test func `hostile names stay text`() async throws {
    let name =
      #"<script>&"' = \ ]]> "# + "\u{202E}\u{1}\u{1F600}" + String(repeating: "长", count: 300)
    let model = RegionalModel(
      units: SampleChain.model.units,
      sources: [],
      products: [SampleChain.product("a", name, .raw), SampleChain.product("b", name, .end)],
      processes: [SampleChain.process("p", name, stage: "s", makes: "b", from: ["a"])],
      chains: [
        Chain(
          id: "metal",
          name: Name(zh: name, en: name),
          stages: [Stage(id: "s", name: Name(zh: name, en: name), processes: ["p"])]
        )
      ],
      region: SampleChain.model.region
    )
    let marks = MapMarks(products: ["a": MapMark(size: name, note: name, href: name)])
    let map = try ChainMap(model: model, request: MapRequest(chain: "metal"), marks: marks)
    let svg = try await MapRenderer.svg(of: map)
    #expect(!svg.contains("<script"))
    _ = try VectorImage(svg: svg).png(scale: 0.5)
    try await MapGeometry(map).check()
  }

  @Test func `tells gaps apart without colour`() {
    let signs = GapKind.allCases.map(GapSign.kind) + [.closing]
    #expect(Set(signs.map { StatusStyle($0).stroke }).count == signs.count)
    for language in Language.allCases {
      #expect(Set(signs.map { $0.badge.text(in: language) }).count == signs.count)
    }
    for sign in signs where sign != .closing {
      #expect(StatusStyle(sign).dashes != StatusStyle(sign, isSurveyed: false).dashes)
    }
  }

  @Test func `a picture that is too large is an error`() async throws {
    let map = try SampleChain.map()
    let error = await #expect(throws: ChainMapsError.self) {
      try await MapRenderer.render(map, as: .png(scale: 100))
    }
    #expect(error?.description.contains("too large") == true)
  }

  @Test(arguments: [
    ChainMapsError(GraphvizError.pluginMissing(directory: "/a", tried: ["b"])),
    ChainMapsError(GraphvizError.unreadable("x")), ChainMapsError(GraphvizError.unnamed),
    ChainMapsError(GraphvizError.layoutFailed("x")), ChainMapsError(VectorImageError.noSize),
    ChainMapsError(VectorImageError.unreadable("x")),
    ChainMapsError(VectorImageError.drawingFailed("x")),
  ])
  func `a drawing that fails is said in both languages`(error: ChainMapsError) {
    #expect(!error.text(in: .en).contains { !$0.isASCII })
    #expect(error.text(in: .zh).contains { !$0.isASCII })
  }
}
