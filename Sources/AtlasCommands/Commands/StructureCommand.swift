import ArgumentParser
import ChainFormat
import ChainModel
import ChainWorkspace

/// `chainatlas structure`: the maximal structure of a P-graph problem, and all structures.
struct StructureCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "structure",
    abstract: Phrase(
      zh: "读取 P-graph 问题，列出最大结构和全部解结构。",
      en: "Read a P-graph problem; list its maximal and all solution structures."
    ).bilingual
  )

  @OptionGroup var input: ProblemOptions

  @Option(help: ArgumentHelp(.format))
  var format = Format.text

  @Option(
    help: ArgumentHelp(Phrase(zh: "最多列出的结构数。", en: "How many structures are listed at most."))
  )
  var maxStructures = StructureReport.defaultLimit

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard maxStructures >= 0 else {
      throw Failure.usage(.badCount("--max-structures", maxStructures))
    }
    let problem = try input.read()
    let report = StructureReport(problem, limit: maxStructures)
    switch format {
    case .text: try Console.deliver(Array(report.text(in: input.lang).utf8), to: output)
    case .json: try Console.deliver(Array(report.json.utf8), to: output)
    }
  }
}
