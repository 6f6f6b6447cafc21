import LinearProgramming
import Testing

struct ResidualTests {
  static let program = {
    var program = LinearProgram()
    let x = program.addVariable("x", upper: 2000)
    let n = program.addVariable("n", upper: 3, isInteger: true)
    program.addRow("sum", upper: 1000, [.init(1, x), .init(1, n)])
    return program
  }()

  @Test func `is nothing where all rows hold`() throws {
    let worst = try #require(Self.program.worstResidual(at: [997, 3]))
    #expect(worst.excess == 0 && worst.isTolerated)
  }

  @Test func `is measured by the size of the row, and named`() throws {
    let small = try #require(Self.program.worstResidual(at: [997.0005, 3]))
    #expect(small.name == "sum" && small.isTolerated)
    let large = try #require(Self.program.worstResidual(at: [997.002, 3]))
    #expect(large.name == "sum" && !large.isTolerated)
    #expect(
      LinearProgrammingError.residual(large).description.hasPrefix(
        "the answer breaks 'sum' by 0.00"
      )
    )
  }

  @Test func `counts bounds and integer marks, unless relaxed`() throws {
    #expect(Self.program.worstResidual(at: [-1, 0])?.isTolerated == false)
    #expect(Self.program.worstResidual(at: [0, 2.5])?.isTolerated == false)
    #expect(Self.program.worstResidual(at: [0, 2.5], isRelaxed: true)?.isTolerated == true)
  }

  @Test func `never tolerates what is no number`() {
    #expect(Self.program.worstResidual(at: [.nan, 0])?.isTolerated == false)
  }

  @Test func `adds up the coefficients of one variable`() {
    var program = LinearProgram()
    let x = program.addVariable("x")
    let y = program.addVariable("y")
    let row = program.addRow("r", [.init(2, y), .init(1, x), .init(3, y), .init(-1, x)])
    #expect(program[row].terms == [.init(5, y)])
  }
}
