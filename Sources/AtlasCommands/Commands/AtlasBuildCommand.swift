import ArgumentParser
import AtlasSite
import ChainModel
import ChainWorkspace
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
    let folder = OutputFolder(output)
    let publication = Publication(request)
    let stamp = try publication.stamp(version: Program.version)
    if folder.holds(stamp: stamp) {
      Console.message(CommandPhrase.unchanged.text(in: lang.all[0]))
    } else {
      var steps = StepReporter(language: lang.all[0])
      let made = try await publication.files { steps.done(Self.words($0)) }
      try folder.write(made.files, stamp: stamp)
      steps.done(.siteWritten)
      Console.message(made.account.phrase.text(in: lang.all[0]))
    }
    Console.message(CommandPhrase.open("\(folder.path)/index.html").text(in: lang.all[0]))
  }

  private var request: Publication.Request {
    Publication.Request(
      path: path,
      region: region,
      languages: lang.all,
      scenario: scenario.scenario,
      asOf: scenario.asOf,
      registry: registry,
      top: top,
      isComplete: pdf
    )
  }

  private static func words(_ step: Publication.Step) -> CommandPhrase {
    switch step {
    case .read: .reading
    case .gapsFound: .gapsFound
    case .targetsRanked: .targetsRanked
    case .pagesBuilt: .pagesBuilt
    case .printed: .bookletPrinted
    }
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
