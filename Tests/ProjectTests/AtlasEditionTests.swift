import Foundation
import Testing

/// The atlas of the shipped region, made by the built program and read by others.
struct AtlasEditionTests {
  /// Whether a command is there and ends well.
  static func has(_ command: String) -> Bool {
    (try? ReadmeTests.run(command, in: FileManager.default.temporaryDirectory).status) == 0
  }

  static let hasNetworkx = has("python3 -c 'import networkx'")
  static let hasDot = has("dot -V")

  private func run(_ command: String, in folder: URL) throws -> [String] {
    let (lines, status) = try ReadmeTests.run(command, in: folder)
    #expect(status == 0, "\(command): \(lines.joined(separator: "\n"))")
    return lines
  }

  @Test func `gives the same bytes in another time zone and locale`() throws {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run("TZ=UTC LC_ALL=C chainatlas atlas Chains -o a --lang zh", in: folder)
    _ = try run(
      "TZ=Asia/Urumqi LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 chainatlas atlas Chains -o b --lang zh",
      in: folder
    )
    #expect(try run("diff -r a b", in: folder) == [])
    #expect(try run("ls a/atlas.xlsx a/package/targets.csv a/targets.html", in: folder).count == 3)
  }

  @Test func `does nothing where nothing has changed, and says so`() throws {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try run("chainatlas atlas Chains -o a --lang en", in: folder)
    #expect(first.contains { $0.hasPrefix("made: ") })
    let second = try run("chainatlas atlas Chains -o a --lang en", in: folder)
    #expect(
      second == [
        "nothing has changed; the atlas is up to date", "open a/index.html",
      ]
    )
    let other = try run("chainatlas atlas Chains -o a --lang en --top 3", in: folder)
    #expect(other.contains { $0.hasPrefix("made: ") })
  }

  @Test(.enabled(if: hasNetworkx && hasDot))
  func `writes graphs that networkx and Graphviz read`() throws {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run("chainatlas atlas Chains -o a --lang zh", in: folder)
    let script = """
      import networkx as nx
      g = nx.read_graphml("a/package/chains.graphml")
      kinds = [d["kind"] for _, d in g.nodes(data=True)]
      assert g.is_directed() and set(kinds) == {"product", "process"}, set(kinds)
      for a, b in g.edges():
          assert g.nodes[a]["kind"] != g.nodes[b]["kind"], (a, b)
      print(kinds.count("product"), kinds.count("process"), g.number_of_edges())
      """
    try script.write(to: folder.appending(path: "read.py"), atomically: true, encoding: .utf8)
    let printed = try run("python3 read.py", in: folder)
    let counts = printed[0].split(separator: " ").compactMap { Int($0) }
    #expect(counts.count == 3 && counts.allSatisfy { $0 > 100 })
    let plain = try run("dot -Tplain a/package/chains.dot", in: folder)
    #expect(plain.filter { $0.hasPrefix("node ") }.count == counts[0] + counts[1])
    #expect(plain.filter { $0.hasPrefix("edge ") }.count == counts[2])
  }

  /// Twice the spindles of a mill: in the workspace itself, and as two data packages.
  @Test func `tells what changed between workspaces and between packages`() throws {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "next")
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Chains"),
      to: copy
    )
    let file = copy.appending(path: "bazhou/facilities.csv")
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let mill = try #require(lines.firstIndex { $0.contains("operating") && !$0.hasPrefix("id,") })
    lines.remove(at: mill)
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    _ = try run("chainatlas atlas diff Chains next -o by-workspace --lang zh", in: folder)
    _ = try run("chainatlas atlas Chains -o old --lang zh", in: folder)
    _ = try run("chainatlas atlas next -o new --lang zh", in: folder)
    _ = try run("chainatlas atlas diff old new/package -o by-package --lang zh", in: folder)
    #expect(try run("diff -r by-workspace by-package", in: folder) == [])
    let page = try String(
      contentsOf: folder.appending(path: "by-package/difference.html"),
      encoding: .utf8
    )
    #expect(page.contains("<svg") && page.contains("两版差异"))
    let inputs = try String(
      contentsOf: folder.appending(path: "by-package/inputs.csv"),
      encoding: .utf8
    )
    #expect(inputs.contains("bazhou/facilities.csv:\(mill + 1)"))
  }
}
