import CGraphviz
import Glibc

/// The one owner of Graphviz in this process, which lays graphs out one at a time.
///
/// The library keeps global state and is not safe to enter twice. The context holds the `dot`
/// layout alone: no plugin that measures text with the machine's fonts is there, so a layout
/// depends on nothing but the DOT text and the library's version. Nodes must state their sizes
/// (`fixedsize=true`), since text is guessed at otherwise. Nothing is printed; what the library
/// has to say is in the error.
package actor GraphvizRenderer {
  /// The owner.
  package static let shared = GraphvizRenderer()

  private var context: OpaquePointer?

  private init() {}

  /// Lays a graph out with `dot`.
  ///
  /// - Parameter text: A graph in the DOT language; its name must not be empty.
  /// - Returns: Where everything stands.
  /// - Throws: An error with the library's own words where the text is no graph or has no layout.
  package func layout(_ text: String) throws(GraphvizError) -> GraphLayout {
    let context = try readyContext()
    // The library keeps what followed the last graph and would read it before this one.
    while let rest = agmemread("") { agclose(rest) }
    agreadline(1)
    agreseterrors()
    guard let graph = agmemread(text) else {
      // Without an error the last message is that of an earlier text.
      throw .unreadable(agerrors() == 0 ? "the text is empty" : lastMessage() ?? "unknown")
    }
    defer { agclose(graph) }
    guard agerrors() == 0 else { throw .unreadable(lastMessage() ?? "unknown") }
    guard let name = chainatlas_name(graph), !isMadeUp(String(cString: name)) else {
      throw .unnamed
    }
    guard gvLayout(context, graph, Self.engine) == 0 else {
      throw .layoutFailed(lastMessage() ?? "unknown")
    }
    defer { gvFreeLayout(context, graph) }
    return LayoutReader(graph).layout()
  }

  private static let engine = "dot"
  private static let plugin = "libgvplugin_dot_layout.so"
  private static let symbol = "gvplugin_dot_layout_LTX_library"
  /// The plugin interfaces of Graphviz 2.42 (6), 10 and later (8), and the one between.
  private static let suffixes = [".6", ".8", ".7", ""]

  private func readyContext() throws(GraphvizError) -> OpaquePointer {
    if let context { return context }
    // From here on messages are kept for aglasterr instead of being printed.
    agseterr(AGMAX)
    guard let bare = chainatlas_bare_context() else {
      throw .layoutFailed("no context")
    }
    let directory = gvconfig_libdir(bare).map { String(cString: $0) } ?? ""
    let names = Self.suffixes.map { Self.plugin + $0 }
    for name in names where chainatlas_add_plugin(bare, "\(directory)/\(name)", Self.symbol) != 0 {
      context = bare
      return bare
    }
    gvFreeContext(bare)
    throw .pluginMissing(directory: directory, tried: names)
  }

  /// libcgraph names an unnamed graph `%` and a number.
  private func isMadeUp(_ name: String) -> Bool {
    name.isEmpty || name.hasPrefix("%")
  }

  private func lastMessage() -> String? {
    guard let pointer = aglasterr() else { return nil }
    defer { free(pointer) }
    var text = Substring(String(cString: pointer))
    while text.last == "\n" { text.removeLast() }
    return text.split(separator: "\n").joined(separator: " ")
  }
}
