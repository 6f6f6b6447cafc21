public import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
public import PolicyRules

/// `chainatlas policies who`: which companies of a registry a policy is for.
struct PoliciesWhoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: Phrase(
      zh: "一项政策惠及名录库中哪些企业，还要问谁。",
      en: "Which companies of a registry a policy is for."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var options: PolicyOptions

  @Option(help: ArgumentHelp(Phrase(zh: "政策标识。", en: "The policy.")))
  var policy: String

  @Option(help: ArgumentHelp(Phrase(zh: "名录库文件（SQLite）。", en: "The registry file (SQLite).")))
  var registry: String

  @Option(
    help: ArgumentHelp(Phrase(zh: "列哪些结论，可重复。", en: "Which outcomes to list; may be repeated."))
  )
  var outcome: [PolicyOutcome] = [.met, .manual]

  func run() async throws {
    try options.delivery.check()
    let loaded = try workspace.load()
    let date = options.asOf ?? loaded.model.region.asOf
    let known = try loaded.policy(policy)
    let push = try PolicyPush(
      loaded,
      Registry(path: registry),
      loaded.policyMatch(for: .company, asOf: date),
      asOf: date,
      only: known.id,
      Set(outcome)
    )
    try PolicyPushTable(rows: push.rows, language: workspace.lang)
      .result("who", asOf: date, title: known.name.text(in: workspace.lang))
      .deliver(by: options.delivery, widest: 60)
  }
}

extension PolicyOutcome: ExpressibleByArgument {}
