import ArgumentParser
import ChainModel
import ChainWorkspace
import GapAnalysis
import MaterialBalance
import Tables

/// `chainatlas gaps`: what is missing, weak or unextended, sized and ranked.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: Phrase(
      zh: "找出缺链、弱链、可延链等缺口，并定规模、排次序。",
      en: "Find, size and rank what is missing, weak or unextended."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var setting: SettingOptions

  @Option(help: ArgumentHelp(.chain))
  var chain: String?

  @Option(help: ArgumentHelp(Phrase(zh: "只列这一类缺口。", en: "Only gaps of this kind.")))
  var kind: GapKind?

  @Option(
    help: ArgumentHelp(Phrase(zh: "抽样次数，0 为不抽样。", en: "How many balances are drawn; 0 for none."))
  )
  var draws = 1000

  @Option(help: ArgumentHelp(Phrase(zh: "随机数种子。", en: "The start of the random sequence.")))
  var seed: UInt64 = 1

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      Phrase(zh: "是否寻找各结论的翻转点。", en: "Whether to look for what would overturn each verdict.")
    )
  )
  var flips = true

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    guard draws >= 0 else { throw Failure.usage(.badCount("--draws", draws)) }
    let loaded = try workspace.load(setting)
    let chain = try chain.map { try loaded.chain($0).id }
    let report = await loaded.gaps(
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf,
      options: GapReport.Options(draws: draws, seed: seed, flips: flips)
    )
    let gaps = report.gaps(in: chain, of: kind)
    let tables = GapTables(report: report, language: workspace.lang)
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: report.sheet.request.asOf,
      tables: [tables.gaps(gaps)],
      json: GapResult(report, gaps: gaps, language: workspace.lang).json
    ).deliver(by: delivery)
  }
}
