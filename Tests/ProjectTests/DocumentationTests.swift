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

  @Test func `every subcommand is in a list, in the catalog and in the README`() throws {
    let folder = "Sources/AtlasCommands/Commands"
    let page = try Repository.catalogPage(of: "AtlasCommands")
    let table = try Self.readme.get().section("## Commands").joined(separator: "\n")
    let root = try Repository.text("Sources/AtlasCommands/RootCommand.swift")
    let commands = try Repository.names(in: folder, ending: ".swift")
      .filter { $0.hasSuffix("Command") }
    let sources = try commands.map { try Repository.text("\(folder)/\($0).swift") }
    #expect(commands.count >= 6)
    for (command, source) in zip(commands, sources) {
      let name = try #require(Self.commandName(in: source), "\(command) has no commandName")
      if root.contains("\(command).self") {
        #expect(
          page.contains("- `\(name)` "),
          "tell `\(name)` in the catalog page of AtlasCommands"
        )
        #expect(table.contains("| `\(name)"), "tell `\(name)` under \"## Commands\" of README.md")
        continue
      }
      guard let parent = sources.first(where: { $0.contains("\(command).self") }) else {
        Issue.record("add \(command).self to the list of RootCommand")
        continue
      }
      let words = try #require(Self.commandName(in: parent)) + " " + name
      #expect(table.contains("`\(words)"), "tell `\(words)` under \"## Commands\" of README.md")
    }
  }

  /// The golden help is the help of the built command; see `HelpTests`.
  @Test func `the README names only options that the commands have`() throws {
    let golden = "Tests/AtlasCommandsTests/Golden/help"
    let pages = try Repository.names(in: golden, ending: ".txt")
    #expect(pages.count >= 7)
    for line in try Self.readme.get().lines {
      for call in line.split(separator: "chainatlas ").dropFirst() {
        let words = call.prefix { !"|>`;&".contains($0) }.split(separator: " ").map(String.init)
        let path = words.prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } && !$0.hasPrefix("-") }
        guard
          let page = (1...max(1, path.count)).reversed()
            .map({ path.prefix($0).joined(separator: "-") }).first(where: pages.contains)
        else { continue }
        var help = try Repository.text("\(golden)/\(page).txt")
        if let standard = help.firstMatch(of: /([a-z]+) \(default\)/)?.1 {
          help += try Repository.text("\(golden)/\(page)-\(standard).txt")
        }
        for option in words where option.hasPrefix("-") && option != "-" {
          let name = option.prefix { $0 != "=" }
          #expect(
            help.firstRange(of: try Regex("(?m)(^|[ ,\\[])\(name)([ ,\\]]|$)")) != nil,
            "\(page) has no \(name): \(line)"
          )
        }
      }
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

  @Test func `the links of the README lead to files that are there`() throws {
    let links = try Self.readme.get().links.filter { !$0.contains("://") && !$0.hasPrefix("#") }
    #expect(links.count >= 3)
    for link in links {
      #expect(Repository.has(String(link.prefix { $0 != "#" })), "README.md links to \(link)")
    }
  }

  /// The name that a command's source gives it.
  static func commandName(in source: String) -> String? {
    source.firstMatch(of: /commandName: "([a-z-]+)"/).map { String($0.1) }
  }
}
