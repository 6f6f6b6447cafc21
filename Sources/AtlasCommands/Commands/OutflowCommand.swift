import ArgumentParser
import ChainModel
import ChainWorkspace
import MaterialBalance
import Tables

/// `chainatlas outflow`: what leaves unprocessed, in tonnes and CNY.
struct OutflowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outflow",
    abstract: Phrase(
      zh: "列出未经加工外流的原料和中间品，按数量和金额。",
      en: "List what leaves unprocessed, by amount and by value."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var setting: SettingOptions

  @Option(help: ArgumentHelp(.format))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    let loaded = try workspace.load(setting)
    let sheet = loaded.balance(scenario: scenario.scenario ?? .committed, asOf: scenario.asOf)
    let tables = OutflowTables(sheet: sheet, language: workspace.lang)
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: sheet.request.asOf,
      tables: [tables.outflow()],
      json: tables.json
    ).deliver(as: format, in: workspace.lang, to: output)
  }
}
