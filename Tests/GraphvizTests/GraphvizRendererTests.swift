import Foundation
import Graphviz
import Testing

struct GraphvizRendererTests {
  private let text = """
    digraph ore {
      rankdir=LR;
      node [shape=box, fixedsize=true, width=1, height=0.5, label="矿石"];
      subgraph cluster_works { furnace; }
      ore -> furnace [key=first];
      furnace -> metal [key=second];
    }
    """

  @Test func `places nodes, edges and clusters in points with y downwards`() async throws {
    let layout = try await GraphvizRenderer.shared.layout(text)
    #expect(Set(layout.nodes.map(\.name)) == ["ore", "furnace", "metal"])
    #expect(layout.nodes.allSatisfy { $0.box.size == LayoutSize(width: 72, height: 36) })
    #expect(layout.edges.map(\.key).sorted() == ["first", "second"])
    #expect(layout.clusters.map(\.name) == ["cluster_works"])
    for node in layout.nodes {
      #expect(node.box.left >= 0 && node.box.right <= layout.size.width + 0.01)
      #expect(node.box.top >= 0 && node.box.bottom <= layout.size.height + 0.01)
    }
    let left = Dictionary(uniqueKeysWithValues: layout.nodes.map { ($0.name, $0.box.left) })
    #expect(try #require(left["ore"]) < #require(left["furnace"]))
    #expect(try #require(left["furnace"]) < #require(left["metal"]))
  }

  @Test func `puts what is first in a column on top`() async throws {
    let layout = try await GraphvizRenderer.shared.layout("digraph tree { root -> leaf }")
    let tops = Dictionary(uniqueKeysWithValues: layout.nodes.map { ($0.name, $0.box.top) })
    #expect(try #require(tops["root"]) < #require(tops["leaf"]))
  }

  @Test func `runs an edge from its tail to a tip at its head`() async throws {
    let layout = try await GraphvizRenderer.shared.layout(text)
    let edge = try #require(layout.edges.first { $0.key == "first" })
    let ore = try #require(layout.nodes.first { $0.name == "ore" }).box
    let furnace = try #require(layout.nodes.first { $0.name == "furnace" }).box
    let start = try #require(edge.curves.first?.first)
    let tip = try #require(edge.tip)
    #expect(abs(start.x - ore.right) < 1)
    #expect(abs(tip.x - furnace.left) < 1)
  }

  @Test func `gives the same layout again, whatever was laid out between`() async throws {
    let first = try await GraphvizRenderer.shared.layout(text)
    _ = try await GraphvizRenderer.shared.layout("digraph other { a -> b -> a }")
    _ = try? await GraphvizRenderer.shared.layout("digraph torn {")
    let second = try await GraphvizRenderer.shared.layout(text)
    #expect(first == second)
  }

  @Test func `serves many callers at once`() async throws {
    let alone = try await GraphvizRenderer.shared.layout(text)
    let layouts = try await withThrowingTaskGroup(of: GraphLayout.self) { group in
      for _ in 0..<20 { group.addTask { [text] in try await GraphvizRenderer.shared.layout(text) } }
      return try await group.reduce(into: [GraphLayout]()) { $0.append($1) }
    }
    #expect(layouts.allSatisfy { $0 == alone })
  }

  @Test func `sizes no text: the same nodes whatever the label`() async throws {
    let short = try await GraphvizRenderer.shared.layout(text)
    let long = try await GraphvizRenderer.shared.layout(
      text.replacing("矿石", with: "精对苯二甲酸（PTA）年产120万吨装置")
    )
    #expect(short == long)
  }

  @Test(arguments: ["digraph torn { a -> ", "", "不是图", "digraph x { a -> ] }"])
  func `says what is wrong with a text that is no graph`(text: String) async {
    let error = await #expect(throws: GraphvizError.self) {
      try await GraphvizRenderer.shared.layout(text)
    }
    guard case .unreadable(let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!message.isEmpty && !message.contains("\n"))
  }

  @Test func `quotes the library on a syntax error, whatever was read before`() async throws {
    _ = try await GraphvizRenderer.shared.layout("digraph a { b -> c }\n\ndigraph d {}\n")
    await #expect(throws: GraphvizError.unreadable("syntax error in line 2 near ']'")) {
      try await GraphvizRenderer.shared.layout("digraph x {\n a -> ] }")
    }
    await #expect(throws: GraphvizError.unreadable("the text is empty")) {
      try await GraphvizRenderer.shared.layout("")
    }
  }

  @Test(arguments: ["digraph { a }", "digraph \"\" { a }"])
  func `refuses a graph without a name`(text: String) async {
    await #expect(throws: GraphvizError.unnamed) {
      try await GraphvizRenderer.shared.layout(text)
    }
  }

  /// In a process of its own, where nobody else has loaded anything.
  ///
  /// The loader is asked: the text of `/proc/self/maps` is torn where it changes while it is read.
  @Test func `does not load the plugin that measures text with the machine's fonts`() async {
    await #expect(processExitsWith: .success) {
      _ = try await GraphvizRenderer.shared.layout("digraph alone { a -> b }")
      #expect(Self.isLoaded("libgvplugin_dot_layout.so"))
      #expect(!Self.isLoaded("libgvplugin_pango.so"))
    }
  }

  /// Whether a library is loaded, under the name that any version of Graphviz gives it.
  private static func isLoaded(_ library: String) -> Bool {
    [".6", ".7", ".8", ""].contains { dlopen(library + $0, RTLD_LAZY | RTLD_NOLOAD) != nil }
  }
}
