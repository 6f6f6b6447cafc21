import ArgumentParser
@testable import AtlasCommands
import ChainTestSupport
import Foundation
import Testing

/// The help of every command is what was read and approved.
struct HelpTests {
  /// A command and the words that lead to it, the program's name left out.
  struct Page: Sendable, CustomTestStringConvertible {
    let words: [String]
    let command: any ParsableCommand.Type

    /// `check`, `registry-import`; the root by its own name.
    var name: String { words.isEmpty ? "chainatlas" : words.joined(separator: "-") }
    var testDescription: String { name }
  }

  static let pages = pages(of: RootCommand.self, words: [])

  static func pages(of command: any ParsableCommand.Type, words: [String]) -> [Page] {
    [Page(words: words, command: command)]
      + command.configuration.subcommands.flatMap { subcommand in
        pages(of: subcommand, words: words + [subcommand._commandName])
      }
  }

  @Test(arguments: pages)
  func `prints the recorded help`(_ page: Page) throws {
    let help = RootCommand.helpMessage(for: page.command, columns: 100)
    try expectGolden(help + "\n", "help/\(page.name).txt")
  }

  @Test func `no help is recorded for a command that is gone`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/help")
    let recorded = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(recorded.sorted() == Self.pages.map { "\($0.name).txt" }.sorted())
  }
}
