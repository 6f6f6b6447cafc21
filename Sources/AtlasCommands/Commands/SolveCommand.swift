import ArgumentParser
import Files
import ChainFormat
import ChainModel
import ChainWorkspace
import LinearProgramming
import Markup
import ProcessSynthesis

/// `chainatlas solve`: the best answers to a P-graph problem, with their numbers.
struct SolveCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: Phrase(
      zh: "求解 P-graph 问题，按费用由低到高列出方案。",
      en: "Solve a P-graph problem; list its best answers in order."
    ).bilingual
  )

  @OptionGroup var input: ProblemOptions

  @Option(
    help: ArgumentHelp(Phrase(zh: "最多列出的方案数。", en: "How many answers are listed at most."))
  )
  var nBest = 1

  @Option(help: ArgumentHelp(.format))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "每次搜索的节点上限，达到即停，各机结果相同。",
        en: "Nodes after which a search ends, at the same place on every machine."
      )
    )
  )
  var nodes: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "每次搜索的时限（秒），只用于中止。",
        en: "Seconds of processor time after which a search is given up."
      )
    )
  )
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "把混合整数规划写成 MPS 文件，供其他求解器复核。",
        en: "Write the mixed-integer program as MPS, for other solvers to check."
      )
    )
  )
  var export: String?

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    try Console.check(export)
    for (name, count) in [("--n-best", nBest), ("--nodes", nodes ?? 0)] where count < 0 {
      throw Failure.usage(.badCount(name, count))
    }
    if let timeLimit, !(timeLimit > 0) {
      throw Failure.usage(
        Phrase(zh: "--time-limit 应大于零", en: "--time-limit must be above zero")
      )
    }
    let problem = try input.read()
    let solver = SynthesisSolver(problem)
    if let export {
      try Console.deliver(Array(solver.program().mps.utf8), to: export)
    }
    let answer = try await solver.best(
      nBest,
      within: SolverLimits(nodes: nodes, seconds: timeLimit)
    )
    let report = SolutionReport(problem, answer)
    switch format {
    case .text: try Console.deliver(Array(report.text(in: input.lang).utf8), to: output)
    case .json: try Console.deliver(JSONWriter().bytes(report.json), to: output)
    }
  }
}
