import ArgumentParser
import ChainModel
import ChainWorkspace
import GapAnalysis
import PolicyRules

/// `chainatlas zones fit`: how each zone takes a process or a project.
struct ZonesFitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: Phrase(
      zh: "一个环节或项目放在各片区：方案怎么说、谁否决、资源够不够、邻居是谁、归谁管。",
      en: "How each zone takes a process or a project: plan, vetoes, limits, neighbours."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var options: PolicyOptions

  @Option(help: ArgumentHelp(Phrase(zh: "环节标识。", en: "A process.")))
  var process: String?

  @Option(help: ArgumentHelp(Phrase(zh: "招商项目标识。", en: "A project of the lists.")))
  var project: String?

  func run() async throws {
    try options.delivery.check()
    guard (process == nil) != (project == nil) else {
      throw Failure.usage(
        Phrase(zh: "--process 与 --project 应给且只给一个", en: "give either --process or --project")
      )
    }
    let loaded = try workspace.load()
    let tables = ZoneFitTables(
      model: loaded.model,
      assessments: loaded.zoneAssessments(for: try await steps(loaded), asOf: options.asOf),
      language: workspace.lang
    )
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: options.asOf ?? loaded.model.region.asOf,
      tables: [tables.zones, tables.limits, tables.neighbours],
      json: tables.json
    ).deliver(by: options.delivery, widest: 60)
  }

  private func steps(_ loaded: Workspace) async throws -> [ProjectForm.Step] {
    if let process {
      let known = try loaded.process(process)
      let size = loaded.gateReview.largestPlant(of: known.id).steps.first?.size?.mid
      return [ProjectForm.Step(known.id, size: size)]
    }
    let id = project ?? ""
    let report = await loaded.projects(asOf: options.asOf)
    guard let found = report.project(Project.ID(id)) else {
      throw UnknownProject(id: id, in: report)
    }
    return found.steps.map { ProjectForm.Step($0.process, size: $0.size) }
  }
}
