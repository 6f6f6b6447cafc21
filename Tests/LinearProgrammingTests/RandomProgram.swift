import ChainTestSupport
import LinearProgramming

/// Small random programs, the same for the same seed.
enum RandomProgram {
  /// A program with rows of every kind; all variables have two bounds, so that none is unbounded.
  static func program(
    seed: Int,
    variables: Int,
    rows: Int,
    integers: Int = 0
  ) -> LinearProgram {
    var random = SeededGenerator(seed: seed)
    var program = LinearProgram(
      name: "seed \(seed)",
      direction: seed % 2 == 0 ? .minimize : .maximize
    )
    for index in 0..<variables {
      program.addVariable(
        "x\(index)",
        lower: index < integers ? 0 : Double(Int.random(in: -2...0, using: &random)),
        upper: index < integers ? 1 : Double(Int.random(in: 1...9, using: &random)),
        cost: Double.random(in: -5...5, using: &random),
        isInteger: index < integers
      )
    }
    for index in 0..<rows {
      let terms = program.variables.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
        .map { LinearProgram.Term(Double.random(in: -4...4, using: &random), $0) }
      let side = Double.random(in: 0...8, using: &random)
      switch index % 3 {
      case 0: program.addRow("r\(index)", upper: side, terms)
      case 1: program.addRow("r\(index)", lower: -side, terms)
      default: program.addRow("r\(index)", lower: -side, upper: side, terms)
      }
    }
    return program
  }
}
