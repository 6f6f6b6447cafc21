import ArgumentParser
import ChainModel
import ChainWorkspace
import GapAnalysis
import Tables

/// `chainatlas transfers`: what another region's squeezed links could become here.
struct TransfersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfers",
    abstract: Phrase(
      zh: "承接产业转移、对口合作：对方过剩或缺料的环节，能补本地哪些项目，按双方合计所得排。",
      en: "Rank what another region's squeezed links could become here, by joint gain."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "对方地区标识，即工作区内它的文件夹名。", en: "The other region: the name of its folder.")
    )
  )
  var from: String

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "基准日期，缺省用 region.yaml 所载日期。", en: "The date; that of region.yaml if left out.")
    )
  )
  var asOf: PartialDate?

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    let loaded = try workspace.load()
    let report = try await loaded.transfers(from: Region.ID(from), asOf: asOf)
    let tables = TransferTables(report: report, language: workspace.lang)
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: report.home.asOf,
      tables: tables.all,
      json: tables.json
    ).deliver(by: delivery, widest: 44)
  }
}
