public import ChainModel
public import GapAnalysis
public import LinearProgramming
import MaterialBalance

/// Finds the best packages of projects within limits.
///
/// A portfolio is listed when it is strictly worse without any one of its projects; the next one
/// must also differ from those before it in a stated share of the investment.
public struct PlanSolver: Sendable {
  /// An objective counts as different if it differs by this share of itself.
  static let share = 1e-6

  /// The projects it chooses from.
  public let report: ProjectReport
  /// What is asked for.
  public let options: PlanOptions
  /// The candidates.
  public let candidates: [PlanCandidate]
  /// Listed projects that even the cheapest feed and the best sale leave without profit once freight
  /// is paid.
  public let unprofitable: [Project.ID]
  let classes: [ZoneClass]
  /// What is left of each limit of the whole region, where the request sets no other.
  let shared: [ZoneClass.Left]
  let ground: PlanGround
  let exclusions: [(Int, Int)]
  private var model: RegionalModel { report.sheet.model }

  /// Takes the listed projects, their phases and variants as candidates.
  ///
  /// - Parameters:
  ///   - report: The projects.
  ///   - options: What is asked for.
  public init(_ report: ProjectReport, options: PlanOptions) {
    let folded = report.notListed.compactMap { item in
      item.reason == .phase || item.reason == .variant ? item.project : nil
    }
    let model = report.sheet.model
    let all = (report.projects + folded).compactMap { PlanCandidate($0, report.ground) }
      .filter { options.includesDoubtful || !$0.isDoubtful }
    let ground = PlanGround(all, report)
    let candidates = all.filter {
      options.required.contains($0.id) || Self.bestProfit(of: $0, ground) > 0
    }
    let kept = Set(candidates.map(\.id))
    self.report = report
    self.options = options
    self.candidates = candidates
    self.ground = PlanGround(candidates, report)
    unprofitable = all.map(\.id).filter { !kept.contains($0) }
    classes = ZoneClass.all(for: candidates, report.sheet)
    shared = ZoneClass.shared(report.sheet).filter { options.caps[$0.resource] == nil }
    exclusions = Self.exclusions(candidates, model)
  }

  /// The mixed-integer program of the first portfolio.
  public var program: LinearProgram { planProgram.program }

  var planProgram: PlanProgram {
    PlanProgram(
      candidates,
      classes: classes,
      shared: shared,
      ground: ground,
      exclusions: exclusions,
      options: options
    )
  }

  /// CNY a year for one unit of the last product where every feed is to be had at what it leaves here
  /// when sold, and everything finds its best price.
  private static func bestProfit(of candidate: PlanCandidate, _ ground: PlanGround) -> Double {
    func item(_ product: Int) -> PlanGround.Item? {
      ground.places[product].map { ground.items[$0] }
    }
    let charge = ProjectOutcome.upkeep + 1 / ProjectOutcome.lifetime
    var sum = -candidate.minorCost - candidate.wages - charge * candidate.capex
    for output in candidate.outputs {
      guard let item = item(output.product) else { continue }
      sum += output.amount * (item.unmet > 0 ? item.landed : item.netback)
    }
    for slot in candidate.slots {
      guard let charged = item(slot.charged) else { continue }
      let costs = slot.pool.compactMap(item).map {
        $0.netback + max(0, charged.price - $0.price)
      }
      sum -= slot.amount * (costs.min() ?? 0)
    }
    return sum
  }

  /// Pairs of which one excludes the other: a line serves either, or one is a phase of the other.
  private static func exclusions(
    _ candidates: [PlanCandidate],
    _ model: RegionalModel
  ) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    let steps = candidates.map { Set($0.project.steps.map(\.process)) }
    let lines = steps.map { step in
      Set(step.flatMap { model.processes[$0]?.sharesLine ?? [] })
    }
    for one in candidates.indices {
      for other in candidates.indices where other > one {
        let (left, right) = (candidates[one].project, candidates[other].project)
        let share =
          !lines[one].isDisjoint(with: steps[other]) || !lines[other].isDisjoint(with: steps[one])
        let phase = left.phases.contains(right.id) || right.phases.contains(left.id)
        if share || phase { result.append((one, other)) }
      }
    }
    return result
  }

  /// Finds the portfolios.
  ///
  /// - Returns: The portfolios, and how far they can be relied on.
  /// - Throws: An error where the solver fails or an answer does not hold.
  public func answer() async throws(LinearProgrammingError) -> PlanAnswer {
    var plan = planProgram
    // What a project adds is asked without the rows that keep portfolios apart.
    let free = plan
    var portfolios: [PlanPortfolio] = []
    var bound: Double?
    let most = max(1, options.count)
    // A portfolio that is not listed costs a search and no place in the list.
    for number in 1...(most * 4) where portfolios.count < most {
      let outcome = try await MixedIntegerSolver.shared.solve(
        plan.program,
        within: options.search
      )
      let point: ProgramPoint
      switch outcome {
      case .infeasible:
        if !portfolios.isEmpty { return answer(portfolios, bound) }
        return PlanAnswer(
          status: .infeasible,
          portfolios: [],
          bound: nil,
          clash: try await PlanClash(self).words()
        )
      case .unbounded: throw .noLimit
      case .bound(let best, let limit):
        if portfolios.isEmpty { bound = limit }
        guard let best else { return answer(portfolios, bound) }
        point = best
      case .optimal(let best): point = best
      }
      let reader = try PlanReader(self, free, point)
      let portfolio = try reader.portfolio()
      guard !portfolio.members.isEmpty else {
        if !portfolios.isEmpty { return answer(portfolios, bound) }
        return PlanAnswer(
          status: .infeasible,
          portfolios: [],
          bound: nil,
          clash: try await PlanClash(self).words()
        )
      }
      if isApart(portfolio, from: portfolios) { portfolios.append(portfolio) }
      plan.keepApart(
        from: reader.chosenCapex,
        by: options.apart,
        number: number
      )
    }
    return answer(portfolios, bound)
  }

  private func answer(_ portfolios: [PlanPortfolio], _ bound: Double?) -> PlanAnswer {
    PlanAnswer(
      status: bound == nil ? .optimal : .bound,
      portfolios: portfolios,
      bound: bound,
      clash: []
    )
  }

  /// Whether a portfolio differs enough from others, now that idle units are out.
  private func isApart(_ portfolio: PlanPortfolio, from others: [PlanPortfolio]) -> Bool {
    others.allSatisfy { other in
      let (mine, theirs) = (
        Set(portfolio.members.map(\.candidate.id)), Set(other.members.map(\.candidate.id))
      )
      let differing =
        portfolio.members.filter { !theirs.contains($0.candidate.id) }.reduce(0) { $0 + $1.capex }
        + other.members.filter { !mine.contains($0.candidate.id) }.reduce(0) { $0 + $1.capex }
      return differing >= options.apart * other.capex * (1 - 1e-6)
    }
  }
}
