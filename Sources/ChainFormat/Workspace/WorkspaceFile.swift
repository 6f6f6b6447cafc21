import ChainModel

/// A file of a workspace, as it came from the disk.
struct WorkspaceFile {
  /// The path below the workspace.
  let path: String
  let bytes: [UInt8]

  /// The path of the folder; empty for the workspace itself.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The name without folders.
  var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Whether the name says that it is YAML.
  var isYAML: Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  /// Whether the name says that it is a table.
  var isTable: Bool { name.hasSuffix(".csv") }
}
