import ChainModel
import GapAnalysis
import LinearProgramming
import MaterialBalance
import Words

/// The smallest set of requirements that clash where no project, or not all that are required, can
/// be built.
///
/// One requirement after the other is left out; what can be left out while nothing fits is no part
/// of the clash (deletion filter, Chinneck & Dravnieks 1991).
struct PlanClash {
  /// A requirement: rows and variables whose bounds it sets.
  private struct Requirement {
    let words: Phrase
    var rows: [LinearProgram.Row] = []
    var variables: [LinearProgram.Variable] = []
  }

  private let solver: PlanSolver
  private var model: RegionalModel { solver.report.sheet.model }

  init(_ solver: PlanSolver) {
    self.solver = solver
  }

  /// The clash in words; empty where nothing clashes, since nothing is worth building.
  func words() async throws(LinearProgrammingError) -> [Phrase] {
    guard !solver.candidates.isEmpty else {
      return [Phrase(zh: "没有可选的项目", en: "there is no project to choose from")]
    }
    var plan = solver.planProgram
    if solver.options.required.isEmpty { plan.askForOne() }
    var requirements = requirements(plan)
    guard try await isInfeasible(plan.program, without: []) else {
      return [
        Phrase(
          zh: "可选的项目扣去运费后都不增加\(solver.options.objective.words.zh)",
          en: "no project adds any \(solver.options.objective.words.en) once freight is paid"
        )
      ]
    }
    var left: [Requirement] = []
    var index = 0
    while index < requirements.count {
      let trial = left + [requirements[index]]
      if try await isInfeasible(plan.program, without: trial) {
        left = trial
        requirements.remove(at: index)
      } else {
        index += 1
      }
    }
    return requirements.map(\.words) + cheapest(requirements)
  }

  private func isInfeasible(
    _ program: LinearProgram,
    without left: [Requirement]
  ) async throws(LinearProgrammingError) -> Bool {
    var program = program
    for requirement in left {
      for row in requirement.rows {
        program[row].lower = -.infinity
        program[row].upper = .infinity
      }
      for variable in requirement.variables { program[variable].upper = .infinity }
    }
    for variable in program.variables { program[variable].cost = 0 }
    let outcome = try await MixedIntegerSolver.shared.solve(program, within: solver.options.search)
    return outcome == .infeasible
  }

  private func requirements(_ plan: PlanProgram) -> [Requirement] {
    var result: [Requirement] = []
    let scales = plan.program.rows.filter { plan.program[$0].name.hasPrefix("least ") }
    result.append(
      Requirement(
        words: Phrase(
          zh: "每个环节都要达到最小经济规模",
          en: "every step reaches its smallest economic scale"
        ),
        rows: scales
      )
    )
    for item in plan.limits {
      guard case .row(let row) = item.handle else { continue }
      result.append(Requirement(words: words(item.limit, item.amount), rows: [row]))
    }
    for item in plan.productLimits(in: model) {
      guard case .variable(let variable) = item.handle else { continue }
      result.append(
        Requirement(words: words(item.limit, item.amount), variables: [variable])
      )
    }
    for id in solver.options.required {
      let rows = plan.program.rows.filter { plan.program[$0].name == "once \(id)" }
      let name = solver.candidates.first { $0.id == id }
        .flatMap { model.products[$0.project.product]?.short }
      result.append(
        Requirement(
          words: Phrase(
            zh: "必须建\(name?.zh ?? id.text)",
            en: "\(name?.en ?? id.text) must be built"
          ),
          rows: rows
        )
      )
    }
    let pairs = plan.program.rows.filter { plan.program[$0].name.hasPrefix("one of ") }
    if !pairs.isEmpty {
      result.append(
        Requirement(
          words: Phrase(
            zh: "共用一条生产线的、互为分期的，只能建一个",
            en: "of projects that share a line, or are phases of each other, one is built"
          ),
          rows: pairs
        )
      )
    }
    return result
  }

  /// What the least project would cost, where money and scale clash.
  private func cheapest(_ clash: [Requirement]) -> [Phrase] {
    guard solver.options.required.isEmpty, solver.options.budget != nil else { return [] }
    let costs = solver.candidates.filter { $0.smallest > 0 }
      .map { (cost: $0.capex * $0.smallest, candidate: $0) }
    guard let least = costs.min(by: { $0.cost < $1.cost }),
      let product = model.products[least.candidate.project.product]
    else { return [] }
    return [
      Phrase(
        zh: "最省的是\(product.short.zh)，至少要\(AmountText.money(least.cost, in: .zh))",
        en:
          "the least is \(product.short.en), which takes \(AmountText.money(least.cost, in: .en)) at least"
      )
    ]
  }

  private func words(_ limit: PlanLimit, _ amount: Double) -> Phrase {
    PlanWords(model: model).requirement(limit, amount)
  }
}
