import ChainTestSupport
import Foundation
import Testing

/// Holds the README and the guides: nothing stands twice, every guide is found, no link is dead.
struct GuideTests {
  @Test func `the README has at most 300 lines`() throws {
    #expect(try GuidePage.readme.text().lines.count <= 300)
  }

  @Test func `the README and the page of the commands list every guide`() throws {
    #expect(GuidePage.guides.count >= 4)
    let openings = try GuidePage.guides.map { ($0, try $0.opening()) }
    try expectRecorded(
      openings.map { page, opening in "- [\(opening.title)](\(page.path)): \(opening.sentence)" },
      part: "guides",
      in: GuidePage.readme.url
    )
    try expectRecorded(
      GuidePage.guides.map { "- <doc:\($0.name)>" },
      part: "guides",
      in: Repository.root.appending(path: "\(GuidePage.folder)/AtlasCommands.md")
    )
  }

  @Test func `no sentence stands on two pages or twice on one`() throws {
    var first: [String: String] = [:]
    for page in GuidePage.all {
      for line in try page.text().prose where line.count >= 60 {
        if line.hasPrefix("- ["), page.path == "README.md" { continue }
        if let other = first[line] {
          Issue.record("\(page.path) says again what \(other) says: \(line)")
        }
        first[line] = page.path
      }
    }
    #expect(first.count > 100)
  }

  @Test(arguments: GuidePage.all)
  func `its links lead to files that are there`(_ page: GuidePage) throws {
    let links = try page.text().links.filter { !$0.contains("://") && !$0.hasPrefix("#") }
    #expect(page.path != "README.md" || links.count >= 3)
    let folder = page.url.deletingLastPathComponent()
    for link in links {
      let target = folder.appending(path: String(link.prefix { $0 != "#" })).standardizedFileURL
      #expect(target.path.hasPrefix(Repository.root.path), "\(page.path) leaves the repository")
      #expect(
        FileManager.default.fileExists(atPath: target.path),
        "\(page.path) links to \(link)"
      )
    }
  }

  /// The golden help is the help of the built command; see `HelpTests`.
  @Test(arguments: GuidePage.all)
  func `it names only options that the commands have`(_ page: GuidePage) throws {
    let golden = "Tests/AtlasCommandsTests/Golden/help"
    let commands = try Repository.names(in: golden, ending: ".txt")
    #expect(commands.count >= 7)
    for line in try page.text().lines {
      for call in line.split(separator: "chainatlas ").dropFirst() {
        let words = call.prefix { !"|>`;&".contains($0) }.split(separator: " ").map(String.init)
        let path = words.prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } && !$0.hasPrefix("-") }
        guard
          let command = (1...max(1, path.count)).reversed()
            .map({ path.prefix($0).joined(separator: "-") }).first(where: commands.contains)
        else { continue }
        var help = try Repository.text("\(golden)/\(command).txt")
        if let standard = help.firstMatch(of: /([a-z]+) \(default\)/)?.1 {
          help += try Repository.text("\(golden)/\(command)-\(standard).txt")
        }
        for option in words where option.hasPrefix("-") && option != "-" {
          let name = option.prefix { $0 != "=" }
          #expect(
            help.firstRange(of: try Regex("(?m)(^|[ ,/\\[])\(name)([ ,/\\]]|$)")) != nil,
            "\(command) has no \(name): \(line)"
          )
        }
      }
    }
  }
}
