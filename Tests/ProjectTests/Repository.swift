import Foundation

/// The files of this repository, as tests of the project read them.
enum Repository {
  /// The top folder.
  static let root = LayerTests.root

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether a file or a folder is there.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The names in a folder that end so, sorted; without the ending.
  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) && $0.count > ending.count }
      .map { String($0.dropLast(ending.count)) }
      .sorted()
  }

  /// The modules that have a catalog page: no system library, no executable.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { name in
        let folder = "Sources/\(name)"
        return !has("\(folder)/module.modulemap") && !has("\(folder)/main.swift")
          && name.first?.isUppercase == true
      }
      .sorted()
  }

  /// The catalog page of a module.
  static func catalogPage(of module: String) throws -> String {
    try text("Sources/\(module)/\(module).docc/\(module).md")
  }
}
