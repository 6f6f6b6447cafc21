import ChainModel

/// What stands under one top-level key of a file.
struct Section {
  let key: String
  let origin: Origin
  let node: YAMLNode
  /// The folder of the file, as a path below the workspace.
  let folder: String

  /// The last part of the folder's path: the id of the chain or region in it.
  var folderName: String {
    guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return folder }
    return String(folder[folder.utf8.index(after: slash)...])
  }

  /// The folder of the region that it belongs to: registers stand in a folder of their own below it.
  var home: String {
    let below = "/registers"
    return key == "registers" && folder.hasSuffix(below)
      ? String(folder.dropLast(below.count)) : folder
  }
}
