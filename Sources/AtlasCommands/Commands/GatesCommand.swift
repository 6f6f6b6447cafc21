import ArgumentParser
import ChainModel
import ChainWorkspace
import Tables

/// `chainatlas gates`: what may be built on a day, under which clause, and what has to be asked.
struct GatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gates",
    abstract: Phrase(
      zh: "按准入条件判断各环节能否新建，并引条文。",
      en: "Which processes may be built, by which clause."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: ArgumentHelp(Phrase(zh: "环节标识，缺省列全部。", en: "One process; by default all.")))
  var process: String?

  @OptionGroup var options: PolicyOptions

  func run() async throws {
    try options.delivery.check()
    let loaded = try workspace.load()
    let date = options.asOf ?? loaded.model.region.asOf
    let tables = GateTables(
      try loaded.gateOutcomes(of: process, asOf: date),
      asOf: date,
      in: loaded.model,
      language: workspace.lang
    )
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: date,
      tables: [tables.gates, tables.verdicts],
      json: tables.json
    ).deliver(by: options.delivery, widest: 120)
  }
}
