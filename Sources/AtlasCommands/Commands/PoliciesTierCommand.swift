import ArgumentParser
import ChainModel
import ChainWorkspace
import Markup
import PolicyRules

/// `chainatlas policies tier`: where a company stands on the ladder, and what the next step asks.
struct PoliciesTierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tier",
    abstract: Phrase(
      zh: "企业在梯度培育中第几级，下一级差什么。",
      en: "Where a company stands on the ladder, and what the next step asks."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var options: PolicyOptions

  @Option(help: ArgumentHelp(.companyForm))
  var company: String

  func run() async throws {
    try options.delivery.check()
    let loaded = try workspace.load()
    let date = options.asOf ?? loaded.model.region.asOf
    let form = try loaded.companyForm(company)
    let ladder = PolicyLadder(
      loaded.policyMatch(for: .company, asOf: date).results(for: form.facts)
    )
    let tables = PolicyTables(rulebook: loaded.model.rulebook, language: workspace.lang)
    try CommandResult(
      title: form.name,
      in: workspace.lang,
      asOf: date,
      tables: [tables.ladder(ladder)],
      json: PolicyJSON.document(
        "tier",
        asOf: date,
        [
          JSONField("subject", .string(form.name)),
          JSONField("reached", .optional(ladder.reached?.policy.id.text)),
          JSONField("next", .optional(ladder.next?.policy.id.text)),
          JSONField("rungs", .array(ladder.rungs.map(PolicyJSON.result))),
        ]
      )
    ).deliver(by: options.delivery, widest: 60)
  }
}
