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

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    let loaded = try workspace.load(setting)
    let sheet = loaded.balance(scenario: scenario.scenario ?? .committed, asOf: scenario.asOf)
    let tables = OutflowTables(sheet: sheet, language: workspace.lang)
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: sheet.request.asOf,
      tables: [tables.outflow()],
      json: tables.json
    ).deliver(by: delivery)
  }
}
