import ArgumentParser
import ChainFormat
import ChainModel
import Wording

/// `chainatlas structure`: the maximal structure of a P-graph problem, and all structures.
struct StructureCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "structure",
    abstract: CommandPhrase.structure.bilingual
  )

  @Argument(help: ArgumentHelp(CommandPhrase.structureFile.bilingual, valueName: "file"))
  var path: String

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.text

  @Option(help: ArgumentHelp(CommandPhrase.maximumStructures.bilingual))
  var maxStructures = StructureReport.defaultLimit

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard maxStructures >= 0 else {
      throw CommandFailure.usage(.badCount("--max-structures", maxStructures))
    }
    let reading = try SynthesisReader(path: path).read()
    let problem = try reading.problem()
    if !reading.diagnostics.diagnostics.isEmpty {
      Console.message(reading.diagnostics.text(in: lang))
    }
    let report = StructureReport(problem, limit: maxStructures)
    switch format {
    case .text: try Console.deliver(Array(report.text(in: lang).utf8), to: output)
    case .json: try Console.deliver(Array(report.json.utf8), to: output)
    }
  }
}
