import ArgumentParser
import AtlasPages
import AtlasSite
import ChainModel
import ChainWorkspace
import Editions
import Tables
import Wording

/// `chainatlas atlas diff`: what changed between two editions, and which data it comes from.
struct AtlasDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: CommandPhrase.atlasDiff.bilingual
  )

  @Argument(help: ArgumentHelp(CommandPhrase.edition.bilingual))
  var old: String

  @Argument(help: ArgumentHelp(CommandPhrase.edition.bilingual))
  var new: String

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh

  @Option(help: ArgumentHelp(CommandPhrase.region.bilingual))
  var region: String?

  @OptionGroup var scenario: ScenarioOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.diffFolder.bilingual))
  var output: String?

  func run() async throws {
    let before = try await source(of: old)
    let now = try await source(of: new)
    let difference = AtlasDifference(from: before.edition, to: now.edition)
    guard let output else {
      let writer = TerminalTable(language: lang)
      for table in DifferencePage(difference, language: lang).tables() where !table.rows.isEmpty {
        Console.result(writer.text(table) + "\n")
      }
      if difference.isEmpty { Console.message(CommandPhrase.sameEdition.text(in: lang)) }
      return
    }
    let workspace = now.workspace
    if workspace == nil { Console.message(CommandPhrase.noDifferenceMap(new).text(in: lang)) }
    let folder = OutputFolder(output)
    let files = try await Workspace.files(of: difference, to: workspace, in: lang)
    try folder.write(files, stamp: "difference")
    Console.message(CommandPhrase.open("\(folder.path)/difference.html").text(in: lang))
  }

  private func source(of path: String) async throws -> EditionSource {
    try await EditionSource(
      path: path,
      region: region,
      scenario: scenario.scenario,
      asOf: scenario.asOf
    )
  }
}
