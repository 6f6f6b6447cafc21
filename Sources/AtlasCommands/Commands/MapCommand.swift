public import ArgumentParser
import ChainFormat
public import ChainMaps
import ChainModel
import ChainWorkspace
import GapAnalysis
public import VectorImages
import Wording

/// `chainatlas map`: a picture of a chain.
struct MapCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, pdf, png, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: CommandPhrase.map.bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions

  @Option(help: ArgumentHelp(CommandPhrase.chain.bilingual))
  var chain: String?

  @Option(help: ArgumentHelp(CommandPhrase.view.bilingual))
  var view = MapView.chain

  @Option(parsing: .upToNextOption, help: ArgumentHelp(CommandPhrase.focus.bilingual))
  var focus: [String] = []

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.svg

  @Option(help: ArgumentHelp(CommandPhrase.paper.bilingual))
  var paper = PaperSize.a3

  @Option(help: ArgumentHelp(CommandPhrase.scale.bilingual))
  var scale = 2.0

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    try Console.check(output)
    let loaded = try workspace.load()
    let chain = try chain.map { try loaded.chain($0) }
    let report = await loaded.gaps(
      scenario: scenario.scenario,
      asOf: scenario.asOf,
      options: GapReport.Options(draws: 0, weightings: 0)
    )
    let request = MapRequest(
      view: view,
      chain: chain?.id,
      focus: focus,
      language: workspace.lang,
      scenario: scenario.scenario,
      asOf: scenario.asOf
    )
    do {
      let map = try ChainMap(
        model: loaded.model,
        request: request,
        marks: MapMarker(report: report, language: workspace.lang).marks
      )
      try Console.deliver(try await MapRenderer.render(map, as: target), to: output)
    } catch let error as ChainMapsError {
      throw error.isUsage
        ? CommandFailure.usage(.mapFailed(error.text(in: workspace.lang)))
        : CommandFailure.task(.mapFailed(error.text(in: workspace.lang)))
    }
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

extension ChainMapsError {
  /// Whether the words of the command are at fault, not the drawing.
  fileprivate var isUsage: Bool {
    switch self {
    case .unknownChain, .unknownFocus, .focusNeeded, .noRoute: true
    case .nothingToDraw, .tooLarge, .drawing: false
    }
  }
}

extension MapView: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}
