import ArgumentParser
import ChainMaps
import ChainModel
import ChainWorkspace
import Documents
import GapAnalysis

/// `chainatlas brief`: the one-chain-one-policy document of a chain.
struct BriefCommand: AsyncParsableCommand {
  /// How the brief is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md, html, docx, pptx
  }

  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: Phrase(
      zh: "一链一策：现状、外流、缺口、项目、政策、制度创新、目标、问题、来源。",
      en: "One chain, one policy: a document or slides."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: ArgumentHelp(.chain))
  var chain: String

  @Option(help: ArgumentHelp(.asOf))
  var asOf: PartialDate?

  @Option(help: ArgumentHelp(.format))
  var format = Format.md

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    if output == nil, format == .docx || format == .pptx {
      throw Failure.usage(CommandResult.binaryToTerminal(format.rawValue))
    }
    let exporter = format == .docx || format == .pptx ? try DocumentExporter() : nil
    let loaded = try workspace.load()
    let chain = try loaded.chain(chain)
    // Markdown is text: a picture in letters would drown it.
    let isDrawn = format != .md
    let brief = try await loaded.brief(of: chain, asOf: asOf, in: workspace.lang) { gaps in
      isDrawn ? try await picture(of: chain, loaded, gaps) : nil
    }
    switch format {
    case .md: try Console.deliver(Array(brief.document.markdown.utf8), to: output)
    case .html: try Console.deliver(Array(brief.document.html.utf8), to: output)
    case .docx:
      try Console.deliver(exporter?.bytes(of: brief.document, as: .docx) ?? [], to: output)
    case .pptx: try Console.deliver(exporter?.bytes(of: brief.slides, as: .pptx) ?? [], to: output)
    }
  }

  private func picture(
    of chain: Chain,
    _ loaded: Workspace,
    _ gaps: GapReport
  ) async throws -> [UInt8] {
    let map = try ChainMap(
      model: loaded.model,
      request: MapRequest(
        view: .gaps,
        chain: chain.id,
        language: workspace.lang,
        scenario: .committed,
        asOf: asOf
      ),
      marks: MapMarker(report: gaps, language: workspace.lang).marks
    )
    return try await MapRenderer.render(map, as: .png(scale: 1))
  }
}
