import ArgumentParser
import AtlasPages
import AtlasSite
import ChainModel
import ChainWorkspace
import Editions
import Files
import Tables

/// `chainatlas atlas diff`: what changed between two editions, and which data it comes from.
struct AtlasDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Phrase(
      zh: "比较两个版本：缺口、名次、供需的变化及其数据原因。",
      en: "What changed between two editions, and which data it comes from."
    ).bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "工作区、图谱或数据包所在文件夹。", en: "A folder: a workspace, an atlas, or a data package.")
    )
  )
  var old: String

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "工作区、图谱或数据包所在文件夹。", en: "A folder: a workspace, an atlas, or a data package.")
    )
  )
  var new: String

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @OptionGroup var scenario: ScenarioOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        zh: "比较结果（网页、CSV、差异图）写入的文件夹；不给则打印表格。",
        en: "The folder for the page, CSV and difference maps; without it, tables are printed."
      )
    )
  )
  var output: String?

  func run() async throws {
    let folder = try output.map { try OutputFolder($0, apartFrom: [old, new]) }
    let before = try await source(of: old)
    let now = try await source(of: new)
    let difference = AtlasDifference(from: before.edition, to: now.edition)
    guard let folder else {
      let writer = TerminalTable(language: lang)
      let units = (now.workspace ?? before.workspace)?.model.units ?? UnitSystem([])
      let page = DifferencePage(difference, units: units, language: lang)
      for table in page.tables() where !table.rows.isEmpty {
        try Console.result(writer.text(table) + "\n")
      }
      if difference.isEmpty { Console.message(Self.sameEdition.text(in: lang)) }
      return
    }
    let workspace = now.workspace
    if workspace == nil { Console.message(Self.noDifferenceMap(new).text(in: lang)) }
    let files = try await Workspace.files(of: difference, to: workspace, in: lang)
    let writing = FolderWriting(folder, language: lang)
    try writing.write(files, to: try writing.claim(), stamp: "difference")
    Console.message(Phrase.open("\(folder.path)/difference.html").text(in: lang))
  }

  private func source(of path: String) async throws -> EditionSource {
    try await EditionSource(
      path: path,
      region: region,
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
  }
}

extension AtlasDiffCommand {
  static let sameEdition = Phrase(zh: "两个版本没有差别。", en: "The two editions are the same.")

  static func noDifferenceMap(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不含可读的工作区，未画差异图",
      en: "no readable workspace in \(path): no difference map is drawn"
    )
  }
}
