import Foundation
import Testing

/// Holds README and catalog pages against the sources: what is added is told, what is told is there.
struct DocumentationTests {
  static let readme = Result { try MarkdownText(Repository.text("README.md")) }

  @Test func `every module has a catalog page with its name`() throws {
    for module in try Repository.modules() {
      let path = "Sources/\(module)/\(module).docc/\(module).md"
      guard Repository.has(path) else {
        Issue.record("write \(path)")
        continue
      }
      #expect(try Repository.catalogPage(of: module).hasPrefix("# ``\(module)``\n"), "\(path)")
    }
  }

  @Test func `every module stands in the drawing of the README`() throws {
    let drawing = try Self.readme.get().section("## Modules").joined(separator: "\n")
    let words = Set(drawing.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path
    )
    for folder in folders.sorted() {
      #expect(words.contains(folder), "draw \(folder) under \"## Modules\" of README.md")
    }
  }

  @Test func `every gap rule is in the list and in the catalog`() throws {
    let list = try Repository.text("Sources/GapAnalysis/GapRule.swift")
    let page = try Repository.catalogPage(of: "GapAnalysis")
    let rules = try Repository.names(in: "Sources/GapAnalysis/Rules", ending: ".swift")
      .filter { !$0.contains("+") }
    #expect(rules.count >= 8)
    for rule in rules {
      #expect(list.contains("    \(rule)(),\n"), "add \"\(rule)(),\" to GapRules.all")
      #expect(page.contains("``\(rule)``"), "tell \(rule) in the catalog page of GapAnalysis")
    }
  }

  @Test func `every exporter is in the list and in the catalog`() throws {
    let folder = "Sources/AtlasSite/Exporters"
    let page = try Repository.catalogPage(of: "AtlasSite")
    let list = try Repository.text("\(folder)/AtlasExporter.swift")
    let exporters = try Repository.names(in: folder, ending: "Exporter.swift")
      .filter { $0 != "Atlas" }
    #expect(exporters.contains("Site"))
    for exporter in exporters {
      #expect(
        list.contains("    \(exporter)Exporter(),\n"),
        "add \"\(exporter)Exporter(),\" to AtlasExporters.all"
      )
      #expect(page.contains("``\(exporter)Exporter``"), "tell \(exporter)Exporter in AtlasSite.md")
    }
  }

  @Test func `every outside package has its reason in the README`() throws {
    let reasons = try Self.readme.get().section("## What it stands on").joined(separator: "\n")
    let manifest = try Repository.text("Package.swift")
    for match in manifest.matches(of: /url: "https:\/\/github.com\/[^\/"]+\/([^"]+)"/) {
      #expect(reasons.contains("`\(match.1)`"), "say in README.md why \(match.1) is needed")
    }
    for line in try Repository.text(".ci/packages").split(separator: "\n") {
      let name = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      if name.isEmpty { continue }
      #expect(reasons.contains("`\(name)`"), "say in README.md why \(name) is needed")
    }
  }

  @Test func `the table of what to add names folders and lists that are there`() throws {
    let rows = try Self.readme.get().section("### What to add where")
      .filter { $0.hasPrefix("| a") }
    #expect(rows.count >= 8)
    let lists = [
      "GapRules": "GapAnalysis/GapRule", "LintRules": "ChainFormat/Lint/LintRules",
      "AtlasExporters": "AtlasSite/Exporters/AtlasExporter",
      "RootCommand": "AtlasCommands/RootCommand", "GapKind": "ChainModel/GapKind",
    ]
    for row in rows {
      for word in MarkdownText(row).codeWords {
        if word.contains("/"), !word.contains("(") {
          let isWhole = word.hasPrefix("Chains/") || word.hasPrefix("Tests/")
          let path = isWhole ? word : "Sources/\(word)"
          let folder = path.split(separator: "/").filter {
            !$0.hasSuffix(".swift") && !$0.hasSuffix(".md")
          }
          #expect(Repository.has(folder.joined(separator: "/")), "README.md names \(word)")
        }
        let list = String(word.prefix { $0 != "." })
        guard let file = lists[list] else { continue }
        #expect(try Repository.text("Sources/\(file).swift").contains(" \(list)"))
      }
    }
  }
}
