import ArgumentParser
import AtlasPages
import ChainModel
import ChainWorkspace
import MaterialBalance
import ProcessSynthesis
import Tables

/// `chainatlas worth`: what would be lost without a link, a company or a good bought in.
struct WorthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: Phrase(
      zh: "拿掉一个环节、一家企业或一种外购料，会损失多少。",
      en: "What would be lost without a link, a company or a good bought in."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var setting: SettingOptions

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "环节标识，可重复。", en: "A process; may be repeated."),
      valueName: "process"
    )
  )
  var process: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "企业标识，可重复。", en: "A company; may be repeated."),
      valueName: "company"
    )
  )
  var company: [String] = []

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      Phrase(zh: "外购产品标识，可重复。", en: "A product bought in; may be repeated."),
      valueName: "product"
    )
  )
  var imports: [String] = []

  @Flag(help: ArgumentHelp(Phrase(zh: "全部环节、企业、外购料。", en: "All links, companies and imports.")))
  var all = false

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    let isSome = !process.isEmpty || !company.isEmpty || !imports.isEmpty
    guard all != isSome else {
      throw Failure.usage(
        Phrase(
          zh: "请用 --process、--company、--import 指明，或用 --all，二者选一",
          en: "name something with --process, --company or --import, or say --all"
        )
      )
    }
    let loaded = try workspace.load(setting)
    let subjects =
      all
      ? nil
      : try loaded.worthSubjects(processes: process, companies: company, imports: imports)
    let worth = try loaded.worth(
      of: subjects,
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
    let tables = WorthTables(worth: worth, language: workspace.lang)
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: worth.sheet.request.asOf,
      tables: delivery.format == .csv ? [tables.flat] : tables.all,
      json: WorthResult(worth).json
    ).deliver(by: delivery, widest: 60)
  }
}
