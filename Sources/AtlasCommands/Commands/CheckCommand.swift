import ArgumentParser
import ChainFormat
import ChainModel
import Wording

/// `chainatlas check`: everything that is wrong with a workspace.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: CommandPhrase.check.bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.text

  func run() async throws {
    let list = try ChainReader(
      workspace: workspace.path,
      region: workspace.region.map { Region.ID($0) }
    ).read().diagnostics
    switch format {
    case .text: try Console.result(list.text(in: workspace.lang))
    case .json: try Console.result(list.json(in: workspace.lang))
    }
    Console.message(
      (list.errors > 0
        ? CommandPhrase.errorsFound(list.errors, warnings: list.warnings)
        : CommandPhrase.noErrors(warnings: list.warnings)).text(in: workspace.lang)
    )
    if list.errors > 0 { throw CommandFailure.badInput }
  }
}
