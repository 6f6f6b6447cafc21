import ArgumentParser
import AtlasSite
import ChainModel
import ChainWorkspace
import Files

/// `chainatlas atlas build`, which is what `atlas` does unless said: the atlas of a region.
struct AtlasBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Phrase.atlas.bilingual
  )

  @Argument(help: ArgumentHelp(.workspace, valueName: "workspace"))
  var path = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @Option(help: ArgumentHelp(.language))
  var lang = Languages.both

  @OptionGroup var scenario: ScenarioOptions

  @Option(help: ArgumentHelp(.registryFile))
  var registry: String?

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "每项机会排出多少家招商对象。", en: "How many companies are ranked for each opportunity.")
    )
  )
  var top = 10

  @Flag(
    help: ArgumentHelp(Phrase(zh: "另做可打印的 PDF 图册。", en: "Make the printable PDF booklet as well."))
  )
  var pdf = false

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrase(zh: "输出文件夹。", en: "The folder to write.")))
  var output = "Output/atlas"

  func run() async throws {
    guard top > 0 else { throw Failure.usage(.tooFew("--top", top)) }
    let folder = try OutputFolder(output, apartFrom: [path, registry].compactMap(\.self))
    let writing = FolderWriting(folder, language: lang.all[0])
    let claimed = try writing.claim()
    let publication = Publication(request)
    let stamp = try publication.stamp(version: Program.version)
    if claimed.holds(stamp: stamp) {
      Console.message(Self.unchanged.text(in: lang.all[0]))
    } else {
      var steps = StepReporter(language: lang.all[0])
      let made = try await publication.files { steps.done(Self.words($0)) }
      try writing.write(made.files, to: claimed, stamp: stamp)
      steps.done(Self.siteWritten)
      Console.message(made.account.phrase.text(in: lang.all[0]))
    }
    Console.message(Phrase.open("\(folder.path)/index.html").text(in: lang.all[0]))
  }

  private var request: Publication.Request {
    Publication.Request(
      path: path,
      region: region,
      languages: lang.all,
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf,
      registry: registry,
      top: top,
      isComplete: pdf
    )
  }

  private static func words(_ step: Publication.Step) -> Phrase {
    switch step {
    case .read: Self.reading
    case .gapsFound: Self.gapsFound
    case .projectsRanked: Self.projectsRanked
    case .targetsRanked: Self.targetsRanked
    case .pagesBuilt: Self.pagesBuilt
    case .printed: Self.bookletPrinted
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

extension AtlasBuildCommand {
  static let unchanged = Phrase(
    zh: "数据未变，图谱已是最新",
    en: "nothing has changed; the atlas is up to date"
  )

  static let reading = Phrase(zh: "读取数据", en: "reading")

  static let gapsFound = Phrase(zh: "计算平衡与缺口", en: "balances and gaps")

  static let projectsRanked = Phrase(zh: "合成并排出招商项目", en: "building and ranking projects")

  static let targetsRanked = Phrase(zh: "排出招商对象", en: "ranking targets")

  static let pagesBuilt = Phrase(
    zh: "比选方案、绘图并编排页面",
    en: "choosing packages of projects, drawing maps and building pages"
  )

  static let bookletPrinted = Phrase(zh: "排印图册", en: "printing the booklet")

  static let siteWritten = Phrase(zh: "写出网页", en: "writing the site")
}
