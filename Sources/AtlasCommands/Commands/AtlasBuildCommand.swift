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
    guard top > 0 else { throw CommandFailure.usage(.badCount("--top", top)) }
    let folder = try OutputFolder(output, apartFrom: [path, registry].compactMap(\.self))
    let writing = FolderWriting(folder, language: lang.all[0])
    let claimed = try writing.claim()
    let stamp = try stamp()
    if claimed.holds(stamp: stamp) {
      Console.message(Self.unchanged.text(in: lang.all[0]))
    } else {
      try await make(claimed, writing, stamp: stamp)
    }
    Console.message(Phrase.open("\(folder.path)/index.html").text(in: lang.all[0]))
  }

  /// What everything depends on: the files, the options, the registry and the program.
  private func stamp() throws -> String {
    var stamp = Fingerprint(seed: 31)
    for file in try Workspace.contents(of: path) {
      stamp.combine(file.path)
      stamp.combine(file.bytes)
    }
    stamp.combine(
      "\(region ?? "") \(scenario.scenario ?? .committed) \(scenario.asOf?.description ?? "")"
    )
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
    steps.done(Self.reading)
    let report = await workspace.gaps(
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
    steps.done(Self.gapsFound)
    let targets = try workspace.targets(report, registry: registry, top: top)
    steps.done(Self.targetsRanked)
    let documents = try await workspace.atlases(report, targets: targets, in: lang.all)
    steps.done(Self.pagesBuilt)
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
      steps.done(Self.bookletPrinted)
    }
    try writing.write(files, to: claimed, stamp: stamp)
    steps.done(Self.siteWritten)
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

extension AtlasBuildCommand {
  static let unchanged = Phrase(
    zh: "数据未变，图谱已是最新",
    en: "nothing has changed; the atlas is up to date"
  )

  static let reading = Phrase(zh: "读取数据", en: "reading")

  static let gapsFound = Phrase(zh: "计算平衡与缺口", en: "balances and gaps")

  static let targetsRanked = Phrase(zh: "排出招商对象", en: "ranking targets")

  static let pagesBuilt = Phrase(zh: "绘图并编排页面", en: "drawing maps and building pages")

  static let bookletPrinted = Phrase(zh: "排印图册", en: "printing the booklet")

  static let siteWritten = Phrase(zh: "写出网页", en: "writing the site")
}
