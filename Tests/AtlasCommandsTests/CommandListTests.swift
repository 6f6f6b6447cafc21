import ArgumentParser
@testable import AtlasCommands
import ChainTestSupport
import Foundation
import Testing

/// The lists of commands in the README and in the catalog are those of the code.
struct CommandListTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The commands that do something: no group, no subcommand that its parent stands for.
  static let pages = HelpTests.pages.filter { page in
    let parent = HelpTests.pages.first { $0.words == page.words.dropLast() && !page.words.isEmpty }
    let standsFor = parent?.command.configuration.defaultSubcommand
    return standsFor != page.command
      && (page.command.configuration.subcommands.isEmpty
        || page.command.configuration.defaultSubcommand != nil)
  }

  /// What a command does, in Chinese and in English.
  static func sentences(of page: HelpTests.Page) throws -> (zh: String, en: String) {
    let both = page.command.configuration.abstract
    let end = try #require(both.firstRange(of: "。 "), "\(page.name) says what it does")
    return (String(both[..<end.lowerBound]), String(both[end.upperBound...].dropLast()))
  }

  @Test func `the README lists every command with what it does`() throws {
    let rows = try Self.pages.map { page in
      let sentences = try Self.sentences(of: page)
      return "| `\(page.words.joined(separator: " "))` | \(sentences.zh) | \(sentences.en) |"
    }
    #expect(rows.count >= 17)
    try expectRecorded(
      ["| command | 作用 | what it does |", "|---|---|---|"] + rows,
      part: "commands",
      in: Self.root.appending(path: "README.md")
    )
  }

  @Test func `the catalog lists every subcommand of the root`() throws {
    let rows = try HelpTests.pages.filter { $0.words.count == 1 }.map { page in
      "- `\(page.name)`: \(try Self.sentences(of: page).en)."
    }
    let catalog = "Sources/AtlasCommands/AtlasCommands.docc/AtlasCommands.md"
    try expectRecorded(rows, part: "commands", in: Self.root.appending(path: catalog))
  }

  @Test func `every command that has a file is reached from the root`() throws {
    let folder = Self.root.appending(path: "Sources/AtlasCommands/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Command.swift") }.map { $0.dropLast(".swift".count) }
    let reached = Set(HelpTests.pages.map { "\($0.command)" })
    for file in files.sorted() {
      #expect(reached.contains(String(file)), "add \(file).self to the list of RootCommand")
    }
  }
}
