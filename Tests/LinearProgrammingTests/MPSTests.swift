import ChainTestSupport
import LinearProgramming
import Testing

struct MPSTests {
  @Test func `writes every kind of row and bound`() {
    var program = LinearProgram(name: "样例\nsample", direction: .maximize)
    let x = program.addVariable("x 一", upper: 4, cost: 3)
    let built = program.addVariable("built", upper: 1, cost: -0.1, isInteger: true)
    let free = program.addVariable("free", lower: -.infinity)
    program.addVariable("alone", lower: 2, upper: 2)
    program.addRow("most", upper: 0, [.init(1, x), .init(-4, built)])
    program.addRow("range", lower: 1, upper: 3, [.init(1, x), .init(1, free)])
    program.addRow("equal", lower: 2, upper: 2, [.init(0.5, free)])
    program.addRow("least", lower: -1, [.init(1, x)])
    #expect(
      program.mps == """
        * 样例 sample
        * costs negated: the program maximizes
        * C1 x 一
        * C2 built
        * C3 free
        * C4 alone
        * R1 most
        * R2 range
        * R3 equal
        * R4 least
        NAME PROGRAM
        ROWS
         N COST
         L R1
         L R2
         E R3
         G R4
        COLUMNS
         C1 COST -3.0
         C1 R1 1.0
         C1 R2 1.0
         C1 R4 1.0
         M2 'MARKER' 'INTORG'
         C2 COST 0.1
         C2 R1 -4.0
         M3 'MARKER' 'INTEND'
         C3 R2 1.0
         C3 R3 0.5
         C4 COST 0.0
        RHS
         RHS R2 3.0
         RHS R3 2.0
         RHS R4 -1.0
        RANGES
         RNG R2 2.0
        BOUNDS
         LO BND C1 0.0
         UP BND C1 4.0
         LO BND C2 0.0
         UP BND C2 1.0
         FR BND C3
         FX BND C4 2.0
        ENDATA

        """
    )
  }

  @Test(.enabled(if: GLPSol.isInstalled, Comment(rawValue: GLPSol.absence)))
  func `GLPK finds the same objectives`() async throws {
    var solved = 0
    for seed in 0..<20 {
      let integers = seed < 12 ? 5 : 0
      let program = RandomProgram.program(seed: seed, variables: 9, rows: 6, integers: integers)
      let referee = try GLPSol.objective(of: program.mps, isLinear: integers == 0)
      let ours = try await MixedIntegerSolver.shared.solve(program).point?.objective
      guard let referee, let ours else {
        #expect(referee == nil && ours == nil, "seed \(seed)")
        continue
      }
      let sign = program.direction == .minimize ? 1.0 : -1.0
      #expect(abs(referee - sign * ours) < 1e-6, "seed \(seed)")
      solved += 1
    }
    #expect(solved > 10)
  }
}
