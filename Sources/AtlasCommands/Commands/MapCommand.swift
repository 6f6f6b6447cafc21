internal import ArgumentParser
import ChainFormat
public import ChainMaps
import ChainModel
import ChainWorkspace
import GapAnalysis
public import VectorImages

/// `chainatlas map`: a picture of a chain.
struct MapCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, pdf, png, dot
  }

  /// How much a map shows.
  enum Detail: String, ExpressibleByArgument, CaseIterable {
    case leader, analyst
  }

  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: Phrase(zh: "绘制产业链图。", en: "Draw a chain.").bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions

  @Option(help: ArgumentHelp(.chain))
  var chain: String?

  @Option(help: ArgumentHelp(Phrase(zh: "图的类别。", en: "Which view is drawn.")))
  var view = MapView.chain

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      Phrase(
        zh: "关注对象：片区、产品、环节或项目标识；路线图给起点与终点。",
        en: "What it centres on: zone, product, process or project; start and end for a route."
      )
    )
  )
  var focus: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "详略：领导版至多35个产品、带企业名、A4可读；分析版画全。",
        en: "leader: at most 35 products with firms, readable at A4; analyst: everything."
      )
    )
  )
  var detail = Detail.analyst

  @Option(help: ArgumentHelp(.format))
  var format = Format.svg

  @Option(help: ArgumentHelp(Phrase(zh: "PDF 纸张。", en: "The paper of a PDF.")))
  var paper = PaperSize.a3

  @Option(help: ArgumentHelp(Phrase(zh: "PNG 放大倍数。", en: "Enlargement of a PNG.")))
  var scale = 2.0

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard scale > 0, scale.isFinite else { throw Failure.usage(Self.badScale) }
    let loaded = try workspace.load()
    let chain = try chain.map { try loaded.chain($0) }
    if detail == .leader {
      guard let chain, view == .chain, format != .dot else {
        throw Failure.usage(Self.leaderNeeds)
      }
      try Console.deliver(try await leader(of: chain.id, in: loaded), to: output)
      return
    }
    let (focus, marks) = try await focusAndMarks(loaded)
    let request = MapRequest(
      view: view,
      chain: chain?.id,
      focus: focus,
      language: workspace.lang,
      scenario: view == .project ? .committed : scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
    let map = try ChainMap(
      model: loaded.model,
      request: request,
      marks: marks
    )
    try Console.deliver(try await MapRenderer.render(map, as: target), to: output)
  }

  /// A leader's map, which weighs products by what they are worth and by the listed projects.
  private func leader(of chain: Chain.ID, in loaded: Workspace) async throws -> [UInt8] {
    let report = await loaded.gaps(
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf,
      options: GapReport.Options(draws: 0, flips: false)
    )
    let projects = await loaded.projects(asOf: scenario.asOf)
    let map = try LeaderMap(
      model: loaded.model,
      request: MapRequest(
        chain: chain,
        language: workspace.lang,
        scenario: scenario.scenario ?? .committed,
        asOf: scenario.asOf
      ),
      marks: MapMarker(report: report, language: workspace.lang).marks,
      weights: LeaderWeights(sheet: report.sheet, projects: projects).weights
    )
    return try MapRenderer.render(map, as: target)
  }

  private static let badScale = Phrase(
    zh: "--scale 应为大于零的数",
    en: "--scale must be a number above zero"
  )

  private static let leaderNeeds = Phrase(
    zh: "领导版须指定产业链（--chain），只有整链一种，格式为 svg、pdf 或 png",
    en: "a leader's map needs --chain, shows the whole chain, and is written as svg, pdf or png"
  )

  /// What the map centres on and what it is marked with: gaps, or the flows of one project.
  private func focusAndMarks(_ loaded: Workspace) async throws -> ([String], MapMarks) {
    guard view == .project else {
      let report = await loaded.gaps(
        scenario: scenario.scenario ?? .committed,
        asOf: scenario.asOf,
        options: GapReport.Options(draws: 0, flips: false)
      )
      return (focus, MapMarker(report: report, language: workspace.lang).marks)
    }
    guard let id = focus.first else {
      throw ChainMapsError.focusNeeded(view: .project, count: 1)
    }
    let report = await loaded.projects(asOf: scenario.asOf)
    guard let project = report.project(Project.ID(id)) else {
      throw UnknownProject(id: id, in: report)
    }
    let marker = ProjectMarker(project: project, model: loaded.model, language: workspace.lang)
    return (marker.focus, marker.marks)
  }

  private var target: MapFormat {
    switch format {
    case .svg: .svg
    case .pdf: .pdf(paper)
    case .png: .png(scale: scale)
    case .dot: .dot
    }
  }
}

extension MapView: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}
