import ChainTestSupport
import LinearProgramming
import Testing

struct SimplexSolverTests {
  /// Hillier & Lieberman, "Introduction to Operations Research", the Wyndor Glass example: 36 at
  /// (2, 6), shadow prices 0, 3/2, 1.
  static func wyndor() -> (LinearProgram, [LinearProgram.Row]) {
    var program = LinearProgram(name: "Wyndor", direction: .maximize)
    let doors = program.addVariable("doors", cost: 3)
    let windows = program.addVariable("windows", cost: 5)
    let rows = [
      program.addRow("plant 1", upper: 4, [.init(1, doors)]),
      program.addRow("plant 2", upper: 12, [.init(2, windows)]),
      program.addRow("plant 3", upper: 18, [.init(3, doors), .init(2, windows)]),
    ]
    return (program, rows)
  }

  @Test func `finds the optimum and the shadow prices of the textbook`() throws {
    let (program, rows) = Self.wyndor()
    let point = try #require(try SimplexSolver(program).solve().point)
    #expect(abs(point.objective - 36) < 1e-9)
    #expect(zip(point.values, [2, 6]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(zip(rows, [0, 1.5, 1]).allSatisfy { abs(point.dual(of: $0) - $1) < 1e-9 })
  }

  @Test func `tells infeasible from unbounded, also where both duals fail`() throws {
    var program = LinearProgram()
    let x = program.addVariable("x", cost: -1)
    #expect(try SimplexSolver(program).solve() == .unbounded)
    let y = program.addVariable("y", upper: 1)
    program.addRow("gap", upper: 1, [.init(1, x), .init(-1, y)])
    #expect(try SimplexSolver(program).solve().point?.objective == -2)
    // x may grow without end, but y cannot reach 5.
    program.addRow("high", lower: 5, [.init(1, y)])
    #expect(try SimplexSolver(program).solve() == .infeasible)
    var both = LinearProgram()
    let a = both.addVariable("a", cost: -1)
    let b = both.addVariable("b", upper: 1)
    both.addRow("a is free", lower: 0, [.init(1, a)])
    both.addRow("b is not", lower: 2, [.init(1, b)])
    #expect(try SimplexSolver(both).solve() == .infeasible)
  }

  @Test func `bounds that cross, and rows without terms, are infeasible`() throws {
    var crossing = LinearProgram()
    crossing.addVariable("x", lower: 2, upper: 1)
    #expect(try SimplexSolver(crossing).solve() == .infeasible)
    var empty = LinearProgram()
    empty.addVariable("x", upper: 1, cost: -1)
    empty.addRow("nothing is at least one", lower: 1, [])
    #expect(try SimplexSolver(empty).solve() == .infeasible)
  }

  @Test func `solves programs without rows or without variables`() throws {
    var program = LinearProgram()
    #expect(try SimplexSolver(program).solve().point?.objective == 0)
    program.addVariable("x", lower: -1, upper: 3, cost: -2)
    #expect(try SimplexSolver(program).solve().point?.objective == -6)
  }

  @Test func `refuses what is no number, by name`() {
    var program = LinearProgram()
    let x = program.addVariable("x", cost: 1)
    program.addRow("fine", upper: 1, [.init(1, x)])
    #expect(throws: Never.self) { try SimplexSolver(program) }
    var bad = program
    bad.addRow("ratio", upper: 1, [.init(.infinity, x)])
    #expect(throws: LinearProgrammingError.notANumber("ratio")) { try SimplexSolver(bad) }
    program[x].cost = .nan
    #expect(throws: LinearProgrammingError.notANumber("x")) { try SimplexSolver(program) }
  }

  @Test func `degenerate programs end at their optimum`() throws {
    // Beale 1955, which cycles under the textbook rule: optimum -1/20.
    var program = LinearProgram()
    let x = [-0.75, 150, -0.02, 6].enumerated().map { program.addVariable("x\($0)", cost: $1) }
    program.addRow("1", upper: 0, zip([0.25, -60, -0.04, 9], x).map { .init($0, $1) })
    program.addRow("2", upper: 0, zip([0.5, -90, -0.02, 3], x).map { .init($0, $1) })
    program.addRow("3", upper: 1, [.init(1, x[2])])
    let point = try #require(try SimplexSolver(program).solve().point)
    #expect(abs(point.objective + 0.05) < 1e-9)
  }

  @Test func `costs far below the solver's tolerance still decide`() throws {
    var program = LinearProgram()
    let dear = program.addVariable("dear", upper: 10, cost: 2e-9)
    let cheap = program.addVariable("cheap", upper: 6, cost: 1e-9)
    program.addRow("both", lower: 8, [.init(1, dear), .init(1, cheap)])
    let point = try #require(try SimplexSolver(program).solve().point)
    #expect(abs(point[cheap] - 6) < 1e-6 && abs(point[dear] - 2) < 1e-6)
  }

  @Test func `coefficients of very different size give the answer of the scaled program`() throws {
    var program = LinearProgram(direction: .maximize)
    let x = program.addVariable("x", cost: 1e6)
    let y = program.addVariable("y", cost: 1e-3)
    program.addRow("large", upper: 2e8, [.init(1e8, x)])
    program.addRow("small", upper: 3e-6, [.init(1e-6, y)])
    let point = try #require(try SimplexSolver(program).solve().point)
    #expect(abs(point[x] - 2) < 1e-6 && abs(point[y] - 3) < 1e-5)
  }

  @Test func `a warm solve equals a cold one`() throws {
    for seed in 0..<40 {
      var program = RandomProgram.program(seed: seed, variables: 8, rows: 6)
      let warm = try SimplexSolver(program)
      _ = try warm.solve()
      var random = SeededGenerator(seed: 1000 + seed)
      for variable in program.variables {
        program[variable].upper = Double(Int.random(in: 0...5, using: &random))
        program[variable].cost = Double.random(in: -3...3, using: &random)
        let column = program[variable]
        warm.setBounds(of: variable, lower: column.lower, upper: column.upper)
        warm.setCost(of: variable, to: column.cost)
        let (left, right) = (try warm.solve(), try SimplexSolver(program).solve())
        guard let left = left.point, let right = right.point else {
          #expect(left.point == nil && right.point == nil, "seed \(seed)")
          continue
        }
        #expect(abs(left.objective - right.objective) < 1e-7, "seed \(seed)")
      }
    }
  }

  @Test func `a dual lies between what one more brings and what one less takes`() throws {
    var active = 0
    for seed in 0..<60 {
      let program = RandomProgram.program(seed: seed, variables: 7, rows: 5)
      guard let point = try SimplexSolver(program).solve().point else { continue }
      let solver = try SimplexSolver(program)
      for row in program.rows {
        let step = 1e-4
        let bounds = program[row]
        let sum = bounds.terms.reduce(0) { $0 + $1.coefficient * point[$1.variable] }
        // The bound that holds is moved; an equation would move both.
        let isUpper = abs(sum - bounds.upper) < abs(sum - bounds.lower)
        func objective(_ change: Double) throws -> Double? {
          solver.setBounds(
            of: row,
            lower: isUpper ? bounds.lower : bounds.lower + change,
            upper: isUpper ? bounds.upper + change : bounds.upper
          )
          defer { solver.setBounds(of: row, lower: bounds.lower, upper: bounds.upper) }
          return try solver.solve().point?.objective
        }
        guard let more = try objective(step), let less = try objective(-step) else { continue }
        let slopes = [(more - point.objective) / step, (point.objective - less) / step]
        let dual = point.dual(of: row)
        #expect(try #require(slopes.min()) - 1e-4 <= dual, "seed \(seed) \(bounds.name)")
        #expect(try #require(slopes.max()) + 1e-4 >= dual, "seed \(seed) \(bounds.name)")
        if abs(dual) > 1e-3 { active += 1 }
      }
    }
    #expect(active > 40, "some rows must matter")
  }
}
