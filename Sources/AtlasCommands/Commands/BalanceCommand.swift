import ArgumentParser
import AtlasPages
import ChainModel
import ChainWorkspace
import Markup
import MaterialBalance
import ProcessSynthesis
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

  @Flag(
    help: ArgumentHelp(
      Phrase(
        zh: "替代品一次选定，并判断缺的能否在本地补上。",
        en: "Choose all substitutes at once, and say whether what is lacking could be made here."
      )
    )
  )
  var closed = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        zh: "核对互相矛盾的统计数，指出最可能有错的一个；只列出，不改动。",
        en: "Show figures that cannot all be right and which is likely wrong; nothing is changed."
      )
    )
  )
  var reconcile = false

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    let loaded = try workspace.load(setting)
    let chain = try chain.map { try loaded.chain($0).id }
    let sheet = loaded.balance(scenario: scenario.scenario ?? .operating, asOf: scenario.asOf)
    let plain = BalanceTables(sheet: sheet, language: workspace.lang)
    var tables = [plain.balance(in: chain), plain.reconciliations(of: chain)]
    var fields: [JSONField] = []
    if reconcile {
      let check = StatisticsTables(check: StatisticsCheck(sheet), language: workspace.lang)
      tables = check.all + (closed ? [] : [plain.reconciliations(of: chain)])
      fields += check.fields
    }
    if closed {
      let result = ClosedBalanceTables(
        closed: try ClosedBalance(sheet),
        language: workspace.lang
      )
      tables = result.all + (reconcile ? tables : [])
      fields += result.fields
    }
    let json = BalanceResult(sheet, chain: chain).json
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: sheet.request.asOf,
      tables: tables,
      json: json.adding(fields)
    ).deliver(by: delivery, widest: fields.isEmpty ? 32 : 120)
  }
}
