import ArgumentParser
import ChainModel
import ChainWorkspace
import GapAnalysis
import MaterialBalance
import Tables
import Wording

/// `chainatlas gaps`: what is missing, weak or unextended, sized and ranked.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: CommandPhrase.gaps.bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions

  @Option(help: ArgumentHelp(CommandPhrase.chain.bilingual))
  var chain: String?

  @Option(help: ArgumentHelp(CommandPhrase.kind.bilingual))
  var kind: GapKind?

  @Option(help: ArgumentHelp(CommandPhrase.draws.bilingual))
  var draws = 1000

  @Option(help: ArgumentHelp(CommandPhrase.seed.bilingual))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard draws >= 0 else { throw CommandFailure.usage(.badCount("--draws", draws)) }
    let loaded = try workspace.load()
    let chain = try chain.map { try loaded.chain($0).id }
    let report = await loaded.gaps(
      scenario: scenario.scenario,
      asOf: scenario.asOf,
      options: GapReport.Options(draws: draws, seed: seed)
    )
    let gaps = report.gaps(in: chain, of: kind)
    let tables = GapTables(report: report, language: workspace.lang)
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: report.sheet.request.asOf,
      tables: [tables.gaps(gaps)],
      json: GapResult(report, gaps: gaps, language: workspace.lang).json
    ).deliver(as: format, in: workspace.lang, to: output)
  }
}
