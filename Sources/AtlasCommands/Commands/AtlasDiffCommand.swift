import ArgumentParser
import AtlasPages
import AtlasSite
import ChainFormat
import ChainModel
import ChainWorkspace
import Editions
import Files
import Foundation
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
    let folder = try output.map { try OutputFolder($0, apartFrom: [old, new]) }
    let before = try await edition(at: old)
    let now = try await edition(at: new)
    let difference = AtlasDifference(from: before.edition, to: now.edition)
    guard let folder else {
      let writer = TerminalTable(language: lang)
      for table in DifferencePage(difference, language: lang).tables() where !table.rows.isEmpty {
        try Console.result(writer.text(table) + "\n")
      }
      if difference.isEmpty { Console.message(CommandPhrase.sameEdition.text(in: lang)) }
      return
    }
    let workspace = now.workspace()
    if workspace == nil { Console.message(CommandPhrase.noDifferenceMap(new).text(in: lang)) }
    let exporter = DifferenceExporter(
      difference,
      language: lang,
      region: workspace?.model.region.name
        ?? Name(zh: now.edition.region.text, en: now.edition.region.text),
      maps: try await workspace?.maps(of: difference, in: lang) ?? [],
      inputs: workspace?.files.map { WorkspaceFile(path: $0.path, text: $0.text) } ?? []
    )
    let writing = FolderWriting(folder, language: lang)
    try writing.write(await exporter.files(), to: try writing.claim(), stamp: "difference")
    Console.message(CommandPhrase.open("\(folder.path)/difference.html").text(in: lang))
  }

  /// An edition, and how to come by the workspace that it was made of.
  private struct Found {
    let edition: Edition
    let workspace: () -> Workspace?
  }

  /// An edition from a data package, an atlas with one, or a workspace.
  private func edition(at path: String) async throws -> Found {
    for folder in [path, "\(path)/package"]
    where FileManager.default.fileExists(atPath: "\(folder)/edition.csv") {
      let data = try InputFile.contents(of: "\(folder)/edition.csv")
      let edition = try Edition(csv: data, path: "\(folder)/edition.csv")
      return Found(edition: edition) {
        // A package of another version may hold what this one cannot read: then there is no map.
        do throws(ChainFormatError) {
          return try Workspace(path: "\(folder)/workspace", region: edition.region)
        } catch {
          return nil
        }
      }
    }
    let workspace = try Workspace(path: path, region: region.map { Region.ID($0) })
    let report = await workspace.gaps(scenario: scenario.scenario, asOf: scenario.asOf)
    return Found(edition: Edition(report)) { workspace }
  }
}
