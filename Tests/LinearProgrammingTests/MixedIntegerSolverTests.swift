import ChainTestSupport
import LinearProgramming
import Testing

struct MixedIntegerSolverTests {
  static func solve(
    _ program: LinearProgram,
    within limits: SolverLimits = SolverLimits(),
    start: [LinearProgram.Variable: Double] = [:]
  ) async throws -> MixedIntegerOutcome {
    try await MixedIntegerSolver.shared.solve(program, within: limits, start: start)
  }

  /// The best objective over all values of the binary variables; nil where nothing is possible.
  static func bruteForce(_ program: LinearProgram) throws -> Double? {
    let integers = program.variables.filter { program[$0].isInteger }
    var best: Double?
    for mask in 0..<(1 << integers.count) {
      var held = program
      for (place, variable) in integers.enumerated() {
        let value = Double(mask >> place & 1)
        held[variable].lower = value
        held[variable].upper = value
      }
      guard let point = try SimplexSolver(held).solve().point else { continue }
      let isBetter =
        program.direction == .minimize
        ? point.objective < best ?? .infinity : point.objective > best ?? -.infinity
      if isBetter { best = point.objective }
    }
    return best
  }

  @Test func `equals trying all values on random programs`() async throws {
    var feasible = 0
    for seed in 0..<60 {
      let program = RandomProgram.program(seed: seed, variables: 9, rows: 6, integers: 6)
      let expected = try Self.bruteForce(program)
      let outcome = try await Self.solve(program)
      guard let expected else {
        #expect(outcome == .infeasible, "seed \(seed)")
        continue
      }
      feasible += 1
      guard case .optimal(let point) = outcome else {
        Issue.record("seed \(seed): \(outcome)")
        continue
      }
      #expect(abs(point.objective - expected) < 1e-6, "seed \(seed)")
      #expect(point.objective == program.objective(at: point.values))
      #expect(
        program.variables.allSatisfy {
          !program[$0].isInteger || point[$0] == point[$0].rounded()
        }
      )
    }
    #expect(feasible > 30)
  }

  @Test func `reads the status before the objective where whole numbers leave nothing`()
    async throws
  {
    var program = LinearProgram()
    let x = program.addVariable("x", upper: 5, cost: 1, isInteger: true)
    program.addRow("odd", lower: 3, upper: 3, [.init(2, x)])
    #expect(try await Self.solve(program) == .infeasible)
    var unbounded = LinearProgram()
    unbounded.addVariable("y", cost: -1, isInteger: true)
    #expect(try await Self.solve(unbounded) == .unbounded)
  }

  /// Market split (Cornuéjols & Dawande 1998): hard for branch and bound at a small size.
  static func hard() -> LinearProgram {
    var random = SeededGenerator(seed: 7)
    var program = LinearProgram()
    let shops = (0..<30).map { program.addVariable("shop \($0)", upper: 1, isInteger: true) }
    for row in 0..<4 {
      let demand = shops.map { _ in Double(Int.random(in: 0..<100, using: &random)) }
      let (more, less) = (
        program.addVariable("more \(row)", cost: 1), program.addVariable("less \(row)", cost: 1)
      )
      let half = (demand.reduce(0, +) / 2).rounded(.down)
      program.addRow(
        "product \(row)",
        lower: half,
        upper: half,
        zip(demand, shops).map { .init($0, $1) } + [.init(1, more), .init(-1, less)]
      )
    }
    return program
  }

  @Test func `a search that met its node limit is never called optimal`() async throws {
    let outcome = try await Self.solve(Self.hard(), within: SolverLimits(nodes: 20))
    guard case .bound(let point, let bound) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(bound <= (point?.objective ?? .infinity) + 1e-9)
    #expect(bound >= -1e-6)
    let again = try await Self.solve(Self.hard(), within: SolverLimits(nodes: 20))
    #expect(again == outcome, "a node limit ends at the same place")
  }

  @Test func `a time limit aborts, and the outcome says so`() async throws {
    let outcome = try await Self.solve(Self.hard(), within: SolverLimits(seconds: 0.2))
    if case .bound = outcome { return }
    Issue.record("\(outcome)")
  }

  @Test func `starts from values it is given and keeps them where the limit ends the search`()
    async throws
  {
    let program = Self.hard()
    let start = Dictionary(
      uniqueKeysWithValues: program.variables.filter { program[$0].isInteger }.map { ($0, 0.0) }
    )
    let outcome = try await Self.solve(program, within: SolverLimits(nodes: 0), start: start)
    // With every shop at 0 the cost is the sum of the right sides.
    let given = program.constraints.reduce(0) { $0 + $1.upper }
    #expect(try #require(outcome.point).objective <= given + 1e-6)
  }

  @Test func `a program is not changed by solving it`() async throws {
    let program = RandomProgram.program(seed: 3, variables: 9, rows: 6, integers: 6)
    let copy = program
    let first = try await Self.solve(program)
    #expect(program == copy)
    #expect(try await Self.solve(program) == first)
  }

  @Test func `a fixed cost of one part in a million is not lost in the gap`() async throws {
    var program = LinearProgram()
    let cheap = program.addVariable("cheap", upper: 1, cost: 1e-5, isInteger: true)
    let dear = program.addVariable("dear", upper: 1, cost: 2e-5, isInteger: true)
    let sold = program.addVariable("sold", upper: 7, cost: -1)
    program.addRow("one", upper: 0, [.init(1, sold), .init(-12, cheap), .init(-12, dear)])
    let point = try #require(try await Self.solve(program).point)
    #expect(abs(point.objective + 6.99999) < 1e-9)
    #expect(point[cheap] == 1 && point[dear] == 0)
  }

  @Test func `a unit does not run on the tolerance of its mark`() async throws {
    // With a factor of ten million, 1e-7 of a building would carry one tonne for nothing.
    var program = LinearProgram()
    let built = program.addVariable("built", upper: 1, cost: 5, isInteger: true)
    let size = program.addVariable("size", cost: -1)
    program.addRow("room", upper: 0, [.init(1, size), .init(-1e7, built)])
    program.addRow("market", upper: 1, [.init(1, size)])
    let point = try #require(try await Self.solve(program).point)
    #expect(point.objective == 0 && point[built] == 0)
  }

  @Test func `duals are those with the whole numbers held`() async throws {
    var program = LinearProgram(direction: .maximize)
    let built = program.addVariable("built", upper: 1, cost: -3, isInteger: true)
    let size = program.addVariable("size", cost: 2)
    let room = program.addRow("room", upper: 0, [.init(1, size), .init(-8, built)])
    let feed = program.addRow("feed", upper: 5, [.init(1, size)])
    let point = try #require(try await Self.solve(program).point)
    #expect(abs(point.objective - 7) < 1e-9)
    #expect(abs(point.dual(of: feed) - 2) < 1e-9 && abs(point.dual(of: room)) < 1e-9)
  }
}
