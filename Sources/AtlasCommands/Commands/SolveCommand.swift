import ArgumentParser
import ChainFormat
import ChainModel
import ChainWorkspace
import LinearProgramming
import Markup
import ProcessSynthesis
import Wording

/// `chainatlas solve`: the best answers to a P-graph problem, with their numbers.
struct SolveCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "求解 P-graph 问题，按费用由低到高列出方案。 Solve a P-graph problem; list its best answers in order."
  )

  @Argument(help: ArgumentHelp(CommandPhrase.structureFile.bilingual, valueName: "file"))
  var path: String

  @Option(help: "列出前几个方案。 How many answers are listed at most.")
  var nBest = 1

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.text

  @Option(
    help:
      "每次搜索的节点上限，达到即停，各机结果相同。 Nodes after which each search ends, at the same place on every machine."
  )
  var nodes: Int?

  @Option(
    help: "每次搜索的时限，单位秒，只用于中止。 Seconds of processor time after which each search is given up."
  )
  var timeLimit: Double?

  @Option(help: "把混合整数规划写成 MPS 文件，供其他求解器复核。 Write the program as MPS for other solvers to check.")
  var export: String?

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    for (name, count) in [("--n-best", nBest), ("--nodes", nodes ?? 0)] where count < 0 {
      throw CommandFailure.usage(.badCount(name, count))
    }
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError("--time-limit：应大于零。 It must be above zero.")
    }
    let reading = try SynthesisReader(path: path).read()
    let problem = try reading.problem()
    if !reading.diagnostics.diagnostics.isEmpty {
      Console.message(reading.diagnostics.text(in: lang))
    }
    let solver = SynthesisSolver(problem)
    if let export {
      try OutputFile.write(Array(solver.program().mps.utf8), to: export)
    }
    let answer = try await solver.best(
      nBest,
      within: SolverLimits(nodes: nodes, seconds: timeLimit)
    )
    let report = SolutionReport(problem, answer)
    switch format {
    case .text: try Console.deliver(Array(report.text(in: lang).utf8), to: output)
    case .json: try Console.deliver(JSONWriter().bytes(report.json), to: output)
    }
  }
}
