import AtlasPages
import ArgumentParser
import AtlasSite
import ChainFormat
import ChainMaps
import ChainModel
import ChainWorkspace
import Files
import GapAnalysis
import Tables
import Wording

/// `chainatlas atlas build`, which is what `atlas` does unless said: the atlas of a region.
struct AtlasBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: CommandPhrase.atlas.bilingual
  )

  @Argument(help: ArgumentHelp(CommandPhrase.workspace.bilingual, valueName: "workspace"))
  var path = "Chains"

  @Option(help: ArgumentHelp(CommandPhrase.region.bilingual))
  var region: String?

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Languages.both

  @OptionGroup var scenario: ScenarioOptions

  @Option(help: ArgumentHelp(CommandPhrase.registryFile.bilingual))
  var registry: String?

  @Option(help: ArgumentHelp(CommandPhrase.atlasTop.bilingual))
  var top = 10

  @Flag(help: ArgumentHelp(CommandPhrase.pdf.bilingual))
  var pdf = false

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.outputFolder.bilingual))
  var output = "Output/atlas"

  func run() async throws {
    guard top > 0 else { throw CommandFailure.usage(.badCount("--top", top)) }
    let folder = try OutputFolder(output, apartFrom: [path, registry].compactMap(\.self))
    let writing = FolderWriting(folder, language: lang.all[0])
    let claimed = try writing.claim()
    let stamp = try stamp()
    if claimed.holds(stamp: stamp) {
      Console.message(CommandPhrase.unchanged.text(in: lang.all[0]))
    } else {
      try await make(claimed, writing, stamp: stamp)
    }
    Console.message(CommandPhrase.open("\(folder.path)/index.html").text(in: lang.all[0]))
  }

  /// What everything depends on: the files, the options, the registry and the program.
  private func stamp() throws -> String {
    var stamp = Fingerprint(seed: 31)
    for file in try Workspace.contents(of: path) {
      stamp.combine(file.path)
      stamp.combine(file.bytes)
    }
    stamp.combine("\(region ?? "") \(scenario.scenario) \(scenario.asOf?.description ?? "")")
    stamp.combine("\(lang.rawValue) \(pdf) \(top)")
    if let registry { try stamp.combine(contentsOf: registry) }
    for script in ChartLibrary.installed()?.scripts ?? [] { stamp.combine(script.bytes) }
    stamp.combine(Program.version)
    try stamp.combine(contentsOf: "/proc/self/exe")
    return stamp.text
  }

  private func make(
    _ claimed: ClaimedFolder,
    _ writing: FolderWriting,
    stamp: String
  ) async throws {
    var steps = StepReporter(language: lang.all[0])
    let workspace = try Workspace(path: path, region: region.map { Region.ID($0) })
    steps.done(.reading)
    let report = await workspace.gaps(scenario: scenario.scenario, asOf: scenario.asOf)
    steps.done(.gapsFound)
    let targets = try workspace.targets(report, registry: registry, top: top)
    steps.done(.targetsRanked)
    let documents = try await workspace.atlases(report, targets: targets, in: lang.all)
    steps.done(.pagesBuilt)
    let sources = workspace.model.sources.elements
    var files = await SiteExporter(
      documents,
      sources: sources,
      charts: ChartLibrary.installed()
    ).files()
    for (index, document) in documents.enumerated() {
      files.append(try WorkbookExporter(document, isFirst: index == 0).file())
    }
    files += DataPackageExporter(documents[0], report: report, targets: targets).files()
    if pdf {
      let booklet = BookletExporter(documents[0], sources: sources)
      files.append(
        AtlasFile(
          path: "atlas.pdf",
          bytes: try BookletPrinter().pdf(booklet.html, asOf: documents[0].asOf)
        )
      )
      steps.done(.bookletPrinted)
    }
    try writing.write(files, to: claimed, stamp: stamp)
    steps.done(.siteWritten)
    Console.message(AtlasAccount(documents, files: files).text(in: lang.all[0]))
  }
}

/// The languages of an atlas.
enum Languages: String, ExpressibleByArgument, CaseIterable {
  case zh, en, both

  var all: [Language] {
    switch self {
    case .zh: [.zh]
    case .en: [.en]
    case .both: [.zh, .en]
    }
  }
}
