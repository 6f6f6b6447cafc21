import ArgumentParser
import Atlas
import ChainMaps
import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis
import MaterialBalance
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

  @OptionGroup var scenario: ScenarioOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.diffFolder.bilingual))
  var output: String?

  func run() async throws {
    let (before, _) = try await edition(at: old)
    let (now, report) = try await edition(at: new)
    let difference = AtlasDifference(from: before, to: now)
    guard let output else {
      let writer = TerminalTable(language: lang)
      for table in DifferencePage(difference, language: lang).tables() where !table.rows.isEmpty {
        Console.result(writer.text(table) + "\n")
      }
      if difference.isEmpty { Console.message(CommandPhrase.sameEdition.text(in: lang)) }
      return
    }
    var maps: [AtlasInput.Map] = []
    if let report {
      for chain in report.sheet.model.chains.elements {
        let request = MapRequest(chain: chain.id, language: lang, asOf: report.sheet.request.asOf)
        let map = try ChainMap(
          model: report.sheet.model,
          request: request,
          marks: difference.marks(in: lang)
        )
        maps.append(
          AtlasInput.Map(
            page: .difference,
            caption: map.graph.title,
            svg: try await MapRenderer.svg(of: map)
          )
        )
      }
    }
    let exporter = DifferenceExporter(
      difference,
      language: lang,
      region: report?.sheet.model.region.name ?? Name(zh: now.region.text, en: now.region.text),
      maps: maps
    )
    let folder = OutputFolder(output)
    try folder.write(await exporter.files(), stamp: "difference")
    Console.message(CommandPhrase.open("\(folder.path)/difference.html").text(in: lang))
  }

  /// An edition from a data package, an atlas with one, or a workspace.
  private func edition(at path: String) async throws -> (Edition, GapReport?) {
    for file in ["\(path)/edition.csv", "\(path)/package/edition.csv"] {
      if let data = FileManager.default.contents(atPath: file) {
        return (try Edition(csv: Array(data), path: file), nil)
      }
    }
    let workspace = try Workspace(path: path)
    let report = await workspace.gaps(scenario: scenario.scenario, asOf: scenario.asOf)
    return (Edition(report), report)
  }
}
