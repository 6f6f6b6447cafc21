/// What stops a layout.
package enum GraphvizError: Error, Hashable, CustomStringConvertible {
  /// The layout engine's plugin is not where libgvc keeps its plugins.
  case pluginMissing(directory: String, tried: [String])
  /// The text is no graph in the DOT language; the library's own words.
  case unreadable(String)
  /// The graph has no name, and would be numbered by what was read before it.
  case unnamed
  /// The text is a graph, but the engine could not place it; the library's own words.
  case layoutFailed(String)

  /// The sentence that a person reads.
  package var description: String {
    switch self {
    case .pluginMissing(let directory, let tried):
      "Graphviz's dot layout is not in \(directory) (looked for \(tried.joined(separator: ", "))); "
        + "install the package graphviz"
    case .unreadable(let message): "Graphviz cannot read the graph: \(message)"
    case .unnamed: "a graph without a name cannot be laid out the same way twice; name it"
    case .layoutFailed(let message): "Graphviz cannot lay the graph out: \(message)"
    }
  }
}
