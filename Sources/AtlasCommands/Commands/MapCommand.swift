public import ArgumentParser
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
        zh: "关注对象：片区、产品或环节标识；路线图给起点与终点。",
        en: "What it centres on: zone, product or process; start and end for a route."
      )
    )
  )
  var focus: [String] = []

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
    let loaded = try workspace.load()
    let chain = try chain.map { try loaded.chain($0) }
    let report = await loaded.gaps(
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf,
      options: GapReport.Options(draws: 0, flips: false)
    )
    let request = MapRequest(
      view: view,
      chain: chain?.id,
      focus: focus,
      language: workspace.lang,
      scenario: scenario.scenario ?? .committed,
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
