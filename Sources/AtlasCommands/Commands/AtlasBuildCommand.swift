import ArgumentParser
import Atlas
import ChainFormat
import ChainMaps
import ChainModel
import ChainWorkspace
import GapAnalysis
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
    let words = lang.all[0]
    let clock = ContinuousClock()
    var start = clock.now
    func done(_ step: CommandPhrase) {
      let seconds = start.duration(to: clock.now) / .seconds(1)
      Console.message(
        CommandPhrase.step(
          step.text(in: words),
          seconds: DecimalText.fixed(seconds, digits: 1)
        ).text(in: words)
      )
      start = clock.now
    }
    let workspace = try Workspace(path: path, region: region.map { Region.ID($0) })
    done(.reading)
    var stamp = ContentStamp()
    for file in workspace.files {
      stamp.add(file.path)
      stamp.add(file.text)
    }
    stamp.add("\(scenario.scenario) \(scenario.asOf?.description ?? "") \(lang.rawValue) \(pdf)")
    stamp.add("\(registry.map(OutputFolder.state(of:)) ?? "") \(top)")
    stamp.add(Program.version)
    let folder = OutputFolder(output)
    if folder.holds(stamp: stamp.text) {
      Console.message(CommandPhrase.unchanged.text(in: words))
    } else {
      let report = await workspace.gaps(scenario: scenario.scenario, asOf: scenario.asOf)
      done(.gapsFound)
      let targets = try workspace.targets(report, registry: registry, top: top)
      done(.targetsRanked)
      var documents: [AtlasDocument] = []
      for language in lang.all {
        documents.append(try await workspace.atlas(report, targets: targets, in: language))
        done(.pagesBuilt(language))
      }
      let sources = workspace.model.sources.elements
      var files = SiteExporter(documents, sources: sources).files()
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
        done(.bookletPrinted)
      }
      try folder.write(files, stamp: stamp.text)
      done(.siteWritten)
    }
    Console.message(CommandPhrase.open("\(folder.path)/index.html").text(in: words))
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
