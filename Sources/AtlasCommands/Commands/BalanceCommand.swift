import ArgumentParser
import ChainModel
import ChainWorkspace
import MaterialBalance
import Tables

/// `chainatlas balance`: supply and demand of every product.
struct BalanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: Phrase(zh: "计算各产品的本地供需平衡。", en: "Balance local supply and demand of every product.")
      .bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var setting: SettingOptions

  @Option(help: ArgumentHelp(.chain))
  var chain: String?

  @Option(help: ArgumentHelp(.format))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    let loaded = try workspace.load(setting)
    let chain = try chain.map { try loaded.chain($0).id }
    let sheet = loaded.balance(scenario: scenario.scenario ?? .operating, asOf: scenario.asOf)
    let tables = BalanceTables(sheet: sheet, language: workspace.lang)
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: sheet.request.asOf,
      tables: [tables.balance(in: chain), tables.reconciliations(of: chain)],
      json: BalanceResult(sheet, chain: chain).json
    ).deliver(as: format, in: workspace.lang, to: output)
  }
}
