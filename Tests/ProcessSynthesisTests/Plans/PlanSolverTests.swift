import ChainModel
import ChainTestSupport
import GapAnalysis
import LinearProgramming
import ProcessSynthesis
import Testing

/// Packages of projects on regions small enough to try everything.
struct PlanSolverTests {
  static let budgets = [30_000.0, 80_000, 150_000, 300_000, 600_000]

  @Test(arguments: budgets)
  func `no set of projects beats the plan`(budget: Double) async throws {
    let report = await PlanRegion.report(PlanRegion.fibre())
    for objective in PlanOptions.Objective.allCases {
      let run = try await PlanRun(
        report,
        options: PlanOptions(objective: objective, budget: budget)
      )
      let best = try Self.bestOfAllSets(run.solver.program)
      let found = run.answer.portfolios.first?.objective ?? 0
      #expect(abs(found - best) <= 1e-6 * max(1, best), "\(found) against \(best)")
    }
  }

  /// Every choice of the whole numbers, each solved as a linear program.
  static func bestOfAllSets(_ program: LinearProgram) throws -> Double {
    let whole = program.variables.filter { program[$0].isInteger }
    try #require(whole.count <= 10 && !whole.isEmpty)
    let solver = try SimplexSolver(program)
    var best = -Double.infinity
    for mask in 0..<(1 << whole.count) {
      for (bit, variable) in whole.enumerated() {
        let value = Double(mask >> bit & 1)
        solver.setBounds(of: variable, lower: value, upper: value)
      }
      if let point = try solver.solve().point { best = max(best, point.objective) }
    }
    return best
  }

  @Test func `a larger purse and a further project never lower the plan`() async throws {
    var last = 0.0
    for budget in Self.budgets {
      let answer = try await PlanRegion.answer(
        PlanRegion.fibre(),
        PlanOptions(budget: budget)
      )
      let value = answer.portfolios.first?.objective ?? 0
      #expect(value >= last * (1 - 1e-9))
      last = value
    }
    var more = PlanRegion.fibre()
    more.product("resin", .end, price: 450)
    more.process(
      "resin-making",
      makes: "resin",
      from: [("acid", 1)],
      minimum: 100,
      typical: 300,
      capex: 200
    )
    let wider = try await PlanRegion.answer(more, PlanOptions(budget: 300_000))
    let narrow = try await PlanRegion.answer(PlanRegion.fibre(), PlanOptions(budget: 300_000))
    let (wide, small) = (
      try #require(wider.portfolios.first), try #require(narrow.portfolios.first)
    )
    #expect(wide.objective >= small.objective * (1 - 1e-9))
    #expect(wide.ids.contains("resin-making"))
  }

  @Test func `a shadow price is what solving again with more and less gives`() async throws {
    let builder = PlanRegion.fibre()
    let options = PlanOptions(budget: 250_000)
    let portfolio = try #require(
      try await PlanRegion.answer(builder, options).portfolios.first
    )
    let capital = try #require(portfolio.shadows.first { $0.limit == .capital })
    // The step is larger than the purse, so that less leaves nothing to build the projects with.
    #expect(capital.step == 1e8 && capital.more > 0)
    var rich = options
    rich.budget = 250_000 + 1e8
    rich.required = portfolio.members.map(\.candidate.id)
    let more = try #require(try await PlanRegion.answer(builder, rich).portfolios.first)
    #expect(abs(more.objective - portfolio.objective - capital.more) <= 1e-6 * more.objective)
    #expect(capital.less == nil)
  }

  @Test func `what fits nowhere is said in the smallest set of words`() async throws {
    let answer = try await PlanRegion.answer(PlanRegion.fibre(), PlanOptions(budget: 10_000))
    #expect(answer.status == .infeasible && answer.portfolios.isEmpty)
    #expect(
      answer.clash.map(\.en) == [
        "every step reaches its smallest economic scale", "capital of CNY 10,000 at most",
        "the least is fibre, which takes CNY 45,000 at least",
      ]
    )
  }

  @Test func `projects that must be in and cannot all be are told apart`() async throws {
    let answer = try await PlanRegion.answer(
      PlanRegion.fibre(),
      PlanOptions(budget: 100_000, required: ["spinning", "filming"])
    )
    #expect(answer.status == .infeasible)
    #expect(answer.clash.contains { $0.en == "capital of CNY 100,000 at most" })
    #expect(answer.clash.contains { $0.en == "fibre must be built" })
    #expect(answer.clash.contains { $0.en == "film must be built" })
  }

  @Test func `portfolios differ in a tenth of the investment and each project is needed`()
    async throws
  {
    let run = try await PlanRun(
      await PlanRegion.report(PlanRegion.fibre()),
      options: PlanOptions(budget: 250_000, count: 4)
    )
    let portfolios = run.answer.portfolios
    #expect(portfolios.count >= 2)
    #expect(zip(portfolios, portfolios.dropFirst()).allSatisfy { $0.objective >= $1.objective })
    #expect(portfolios.allSatisfy { $0.members.allSatisfy { $0.contribution > 0 } })
    for (index, portfolio) in portfolios.enumerated() {
      for other in portfolios[..<index] {
        let (mine, theirs) = (Set(portfolio.ids), Set(other.ids))
        let differing =
          portfolio.members.filter { !theirs.contains($0.candidate.id.text) }
          .reduce(0) { $0 + $1.capex }
          + other.members.filter { !mine.contains($0.candidate.id.text) }
          .reduce(0) { $0 + $1.capex }
        #expect(differing >= 0.1 * other.capex * (1 - 1e-6))
      }
    }
  }

  @Test func `a waste that costs money to be rid of lowers the plan by its cost`() async throws {
    let options = PlanOptions(budget: 200_000, required: ["spinning"])
    let clean = try #require(
      try await PlanRegion.answer(PlanRegion.fibre(), options).portfolios.first
    )
    let dirty = try #require(
      try await PlanRegion.answer(PlanRegion.fibre(wasteMatters: true), options).portfolios.first
    )
    let run = try #require(dirty.members.first { $0.candidate.id == "spinning" }?.run)
    #expect(clean.ids == dirty.ids)
    #expect(abs(clean.objective - dirty.objective - 0.1 * 50 * run) <= 1e-6 * clean.objective)
  }

  @Test func `nothing is bought only to be sold`() async throws {
    let answer = try await PlanRegion.answer(PlanRegion.fibre(), PlanOptions(budget: 600_000))
    let portfolio = try #require(answer.portfolios.first)
    for flow in portfolio.flows {
      #expect(min(flow.bought, flow.sold) == 0, "\(flow.product)")
      #expect(min(flow.bought, flow.served) == 0, "\(flow.product)")
      #expect(min(flow.taken, flow.sold) == 0, "\(flow.product)")
    }
  }

  @Test func `two processes with the same streams keep their own smallest sizes`() async throws {
    var builder = PlanRegion.fibre()
    builder.product("plate", .end, price: 500)
    builder.process(
      "plating-large",
      makes: "plate",
      from: [("acid", 1)],
      minimum: 500,
      typical: 900,
      capex: 390
    )
    builder.process(
      "plating-small",
      makes: "plate",
      from: [("acid", 1)],
      minimum: 50,
      typical: 300,
      capex: 410
    )
    let run = try await PlanRun(
      await PlanRegion.report(builder),
      options: PlanOptions(budget: 100_000)
    )
    for portfolio in run.answer.portfolios {
      for member in portfolio.members {
        #expect(member.size >= member.candidate.smallest * (1 - 1e-9))
      }
    }
    let large = run.solver.candidates.first { $0.id == "plating-large" }
    let small = run.solver.candidates.first { $0.id == "plating-small" }
    #expect(large?.smallest ?? 500 == 500 && small?.smallest ?? 50 == 50)
    #expect(large != nil || small != nil)
  }

  @Test func `an extension of what runs here has no smallest size`() async throws {
    var builder = PlanRegion.fibre()
    builder.plant("film-works", runs: "filming", makes: "film", capacity: 300)
    let report = await PlanRegion.report(builder)
    let solver = PlanSolver(report, options: PlanOptions(budget: 1e6))
    for candidate in solver.candidates {
      #expect(candidate.isExtension == candidate.project.steps.allSatisfy(\.isHere))
      #expect(candidate.isExtension == (candidate.smallest == 0))
    }
  }

  @Test func `a limit on energy binds and its shadow price is told`() async throws {
    let free = try #require(
      try await PlanRegion.answer(PlanRegion.fibre(), PlanOptions(budget: 600_000)).portfolios.first
    )
    let use = free.needs[.energy] ?? 0
    #expect(use > 0)
    let tight = try #require(
      try await PlanRegion.answer(
        PlanRegion.fibre(),
        PlanOptions(budget: 600_000, caps: [.energy: use * 0.95])
      ).portfolios.first
    )
    #expect((tight.needs[.energy] ?? 0) <= use * 0.95 * (1 + 1e-6))
    #expect(tight.objective < free.objective)
    let shadow = try #require(
      tight.shadows.first { $0.limit == .cap(.energy) }
    )
    #expect(shadow.more > 0)
    let carbon = try #require(
      try await PlanRegion.answer(
        PlanRegion.fibre(),
        PlanOptions(budget: 600_000, caps: [.carbon: (free.needs[.carbon] ?? 0) * 0.95])
      ).portfolios.first
    )
    #expect(abs(carbon.objective - tight.objective) <= 1e-6 * tight.objective)
  }

  @Test func `a limit that the region states binds like one that is asked for`() async throws {
    func best(
      _ builder: ModelBuilder,
      _ caps: [Resource: Double] = [:]
    ) async throws -> PlanPortfolio {
      try #require(
        try await PlanRegion.answer(builder, PlanOptions(budget: 600_000, caps: caps)).portfolios
          .first
      )
    }
    let free = try await best(PlanRegion.fibre())
    let most = try #require(free.needs[.carbon]) * 0.95
    let asked = try await best(PlanRegion.fibre(), [.carbon: most])
    var stated = PlanRegion.fibre()
    stated.limits(.carbon, to: most)
    let bound = try await best(stated)
    #expect(bound.ids == asked.ids && bound.objective == asked.objective)
    #expect((bound.shadows.first { $0.limit == .cap(.carbon) }?.more ?? 0) > 0)
    // A request replaces what the region states.
    #expect(try await best(stated, [.carbon: 2 * most]).objective == free.objective)
    // A limit on what is not built leaves the plan as it is, and says so.
    var other = PlanRegion.fibre()
    other.limits(.steam, to: 1e9, of: ["acid-making"])
    let idle = try await best(other)
    #expect(idle.objective == free.objective)
    let shadow = try #require(idle.shadows.first { $0.limit == .cap(.steam) })
    #expect(shadow.more == 0 && shadow.less == 0)
  }

  @Test func `a badly scaled region gives the same projects`() async throws {
    func ids(_ scale: Double) async throws -> [String] {
      var builder = ModelBuilder()
      builder.product("ore", .raw, price: 20 / scale)
      builder.product("acid", price: 100 / scale)
      builder.product("film", .end, price: 500 / scale)
      builder.product("plate", .end, price: 480 / scale)
      builder.yields("ore", 3000 * scale)
      builder.process("acid-making", makes: "acid", from: [("ore", 1)], capex: 100 / scale)
      builder.plant("acid-works", runs: "acid-making", makes: "acid", capacity: 2000 * scale)
      for (name, product) in [("filming", "film"), ("plating", "plate")] {
        builder.process(
          UnitProcess.ID(name),
          makes: Product.ID(product),
          from: [("acid", 1)],
          minimum: 200 * scale,
          typical: 600 * scale,
          capex: 400 / scale
        )
      }
      let answer = try await PlanRegion.answer(builder, PlanOptions(budget: 240_000))
      return try #require(answer.portfolios.first).ids
    }
    let usual = try await ids(1)
    #expect(!usual.isEmpty)
    #expect(try await ids(1e6) == usual)
    #expect(try await ids(1e-3) == usual)
  }
}
