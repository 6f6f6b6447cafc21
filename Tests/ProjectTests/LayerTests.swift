import Foundation
import Testing

/// Holds the drawing of the modules against the `import` lines of the sources.
struct LayerTests {
  /// The layer of each module; imports point to a lower layer, never to the same one.
  static let layers: [String: Int] = [
    "CGraphviz": 0, "CRsvg": 0, "CXlsxWriter": 0, "CZip": 0, "CExpat": 0, "CVectorscan": 0,
    "CCbc": 0, "CClp": 0, "LinearProgramming": 1,
    "Phrases": 1, "Files": 2, "ChainModel": 2, "DelimitedText": 1, "Graphviz": 1, "VectorImages": 1,
    "Spreadsheet": 3, "Documents": 3,
    "Markup": 1, "TextMatching": 1,
    "Words": 3, "ChainTopology": 3,
    "ChainFormat": 5, "MaterialBalance": 5, "PolicyRules": 5, "ChainMaps": 5,
    "ScopeReading": 5, "CompanyRegistry": 6, "GapAnalysis": 6,
    "Editions": 7, "ProcessSynthesis": 7, "Tables": 7, "Targeting": 7,
    "AtlasPages": 8,
    "AtlasSite": 9,
    "ChainWorkspace": 10,
    "AtlasCommands": 11,
    "chainatlas": 12,
  ]

  /// The one module that may import each package from outside.
  static let owners: [String: String] = [
    "Yams": "ChainFormat", "CYaml": "ChainFormat", "ArgumentParser": "AtlasCommands",
    "CGraphviz": "Graphviz", "CRsvg": "VectorImages", "CXlsxWriter": "Spreadsheet",
    "CZip": "Spreadsheet", "CExpat": "Spreadsheet", "GRDB": "CompanyRegistry",
    "GRDBSQLite": "CompanyRegistry",
    "CVectorscan": "TextMatching", "CCbc": "LinearProgramming", "CClp": "LinearProgramming",
  ]

  /// Modules without files, clock or randomness: not even Foundation.
  static let pure = [
    "ChainModel", "ChainTopology", "MaterialBalance", "PolicyRules", "GapAnalysis", "Phrases",
    "Words", "ProcessSynthesis",
  ]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct Import: Hashable, Sendable {
    let file: String
    let module: String
    let imported: String
  }

  static func imports() throws -> [Import] {
    let sources = root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var result: [Import] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      // A word in a column of its own is no import: SQL and scripts stand indented.
      for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
        var words = line.split(separator: " ")
        while let first = words.first, first.hasPrefix("@") || first == "public" {
          words.removeFirst()
        }
        guard words.count >= 2, words[0] == "import" else { continue }
        result.append(
          Import(
            file: file,
            module: String(file.prefix { $0 != "/" }),
            imported: String(words[words.count - 1].prefix { $0 != "." })
          )
        )
      }
    }
    return result
  }

  @Test func `imports point down`() throws {
    let imports = try Self.imports()
    #expect(imports.count > 100)
    for item in imports {
      let mine = try #require(Self.layers[item.module], "give \(item.module) a layer")
      guard let theirs = Self.layers[item.imported] else { continue }
      #expect(theirs < mine, "\(item.file) imports \(item.imported)")
    }
  }

  @Test func `one module imports each outside package`() throws {
    for item in try Self.imports() where Self.layers[item.imported] == nil {
      if ["Foundation", "Glibc", "Dispatch", "Synchronization"].contains(item.imported) {
        continue
      }
      let owner = try #require(
        Self.owners[item.imported],
        "\(item.file) imports \(item.imported): say who owns it"
      )
      #expect(item.module == owner, "\(item.file) imports \(item.imported)")
    }
    for item in try Self.imports() {
      if let owner = Self.owners[item.imported] { #expect(item.module == owner, "\(item.file)") }
    }
  }

  @Test func `pure modules do without Foundation`() throws {
    for item in try Self.imports() where Self.pure.contains(item.module) {
      #expect(item.imported != "Foundation", "\(item.file)")
    }
  }

  @Test func `every module of the sources has a layer`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path
    )
    #expect(Set(folders) == Set(Self.layers.keys))
  }
}
