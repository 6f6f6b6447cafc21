import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import GapAnalysis
import Markup
import PolicyRules
import Tables

/// `chainatlas policies match`: what a company, a project or each company of a registry may have.
struct PoliciesMatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: Phrase(
      zh: "给企业或项目匹配政策；给名录库则出推送清单。",
      en: "Match policies to a company or a project, or to a whole registry."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var options: PolicyOptions

  @Option(help: ArgumentHelp(.companyForm))
  var company: String?

  @Option(help: ArgumentHelp(Phrase(zh: "名录库文件（SQLite）。", en: "The registry file (SQLite).")))
  var registry: String?

  @Option(
    help: ArgumentHelp(Phrase(zh: "招商项目标识，见 chainatlas projects。", en: "A project of the lists."))
  )
  var project: String?

  @Option(
    help: ArgumentHelp(Phrase(zh: "只看一项政策，逐条列出判断。", en: "One policy, condition by condition."))
  )
  var policy: String?

  func run() async throws {
    try options.delivery.check()
    guard [company, registry, project].count(where: { $0 != nil }) == 1 else {
      throw Failure.usage(Self.oneOfThree)
    }
    let loaded = try workspace.load()
    let date = options.asOf ?? loaded.model.region.asOf
    if let registry { return try push(registry, loaded, date) }
    let (name, subject, facts) = try await subject(in: loaded)
    var results = loaded.policyMatch(for: subject, asOf: date).results(for: facts)
    if let policy {
      let known = try loaded.policy(policy)
      results = results.filter { $0.policy.id == known.id }
      if options.delivery.format == .table {
        let lines = results.map { result in
          let head =
            "\(result.policy.name.text(in: workspace.lang))：\(result.outcome.words.text(in: workspace.lang))\n"
          return head + (result.trace.map { TraceText.text($0, in: workspace.lang) } ?? "")
        }
        return try Console.deliver(
          Array(lines.joined(separator: "\n").utf8),
          to: options.delivery.output
        )
      }
    }
    let stack = PolicyStack(results, outcomes: [.met, .manual])
    let tables = PolicyTables(rulebook: loaded.model.rulebook, language: workspace.lang)
    try CommandResult(
      title: name,
      in: workspace.lang,
      asOf: date,
      tables: [
        tables.results(
          results,
          title: Phrase(
            zh: "政策匹配：\(name)（\(date.description)）",
            en: "Policies for \(name) (\(date.description))"
          )
        ), tables.stack(stack),
      ],
      json: PolicyJSON.document(
        "match",
        asOf: date,
        [
          JSONField("subject", .string(name)),
          JSONField("results", .array(results.map(PolicyJSON.result))),
          JSONField("stack", PolicyJSON.stack(stack)),
        ]
      )
    ).deliver(by: options.delivery, widest: 60)
  }

  private func subject(
    in loaded: Workspace
  ) async throws -> (String, Policy.Subject, [RuleField.ID: RuleFact]) {
    if let company {
      let form = try loaded.companyForm(company)
      return (form.name, .company, form.facts)
    }
    let id = project ?? ""
    let report = await loaded.projects(asOf: options.asOf)
    guard let found = report.project(Project.ID(id)) else {
      throw UnknownProject(id: id, in: report)
    }
    let name = found.steps.compactMap { loaded.model.processes[$0.process]?.name }
      .map { $0.text(in: workspace.lang) }.joined(separator: "+")
    return (name, .project, loaded.policyFacts(of: found))
  }

  /// The list of whom to tell: each company with the policies that it has or a person may grant.
  private func push(_ path: String, _ loaded: Workspace, _ date: PartialDate) throws {
    let registry = try Registry(path: path)
    let match = loaded.policyMatch(for: .company, asOf: date)
    let only = try policy.map { try loaded.policy($0).id }
    let rows = try PolicyPush(loaded, registry, match, asOf: date, only: only, [.met, .manual]).rows
    try PolicyPushTable(rows: rows, language: workspace.lang)
      .result("push", asOf: date, title: loaded.model.region.name.text(in: workspace.lang))
      .deliver(by: options.delivery, widest: 60)
  }

  private static let oneOfThree = Phrase(
    zh: "--company、--registry、--project 应给且只给一个",
    en: "give exactly one of --company, --registry and --project"
  )
}
