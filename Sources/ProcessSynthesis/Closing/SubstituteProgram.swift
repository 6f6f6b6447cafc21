import ChainModel
import LinearProgramming
import MaterialBalance

/// Which substitute serves which use: the linear program of the closed balance.
struct SubstituteProgram {
  /// One product that may serve one use.
  struct Choice {
    let process: UnitProcess.ID
    let named: Int
    let taken: Int
    let variable: LinearProgram.Variable
  }

  let program: LinearProgram
  /// Units a year supplied, by product.
  let supply: [Double]
  let choices: [Choice]
  /// Units a year that only the product itself serves.
  private let fixed: [Double]
  /// What a use lacks, charged to the product that the recipe names.
  private let lacks: [(named: Int, variable: LinearProgram.Variable)]

  /// O(exchanges).
  init(_ sheet: BalanceSheet) {
    let model = sheet.model
    var program = LinearProgram(name: "closed")
    var fixed = Array(repeating: 0.0, count: model.products.count)
    var uses: [(process: UnitProcess.ID, pool: [Int], need: Double)] = []
    for (process, activity) in zip(model.processes.elements, sheet.activities) {
      let amount = activity.amount.mid
      guard amount > 0 else { continue }
      for exchange in process.inputs {
        let pool = ([exchange.product] + exchange.substitutes).compactMap { id in
          model.products.index(of: id)
        }
        guard let named = pool.first else { continue }
        let need = amount * exchange.figure.span.mid
        if pool.count == 1 {
          fixed[named] += need
        } else if need > 0 {
          uses.append((process.id, pool, need))
        }
      }
    }
    let supply = sheet.products.elements.map(\.supply.mid)
    var choices: [Choice] = []
    var lacks: [(named: Int, variable: LinearProgram.Variable)] = []
    var takers: [Int: [LinearProgram.Term]] = [:]
    for (number, use) in uses.enumerated() {
      let worth = max(1, model.products.elements[use.pool[0]].price?.span.mid ?? 1)
      var terms: [LinearProgram.Term] = []
      for (order, product) in use.pool.enumerated() {
        // The product that the recipe names goes first, then the others in their order.
        let variable = program.addVariable(
          "use \(number) \(product)",
          cost: worth * 1e-6 * Double(order)
        )
        choices.append(
          Choice(process: use.process, named: use.pool[0], taken: product, variable: variable)
        )
        terms.append(.init(1, variable))
        takers[product, default: []].append(.init(1, variable))
      }
      let lack = program.addVariable("lack \(number)", cost: worth)
      lacks.append((use.pool[0], lack))
      program.addRow("need \(number)", lower: use.need, upper: use.need, terms + [.init(1, lack)])
    }
    for (product, terms) in takers.sorted(by: { $0.key < $1.key }) {
      program.addRow("room \(product)", upper: max(0, supply[product] - fixed[product]), terms)
    }
    self.program = program
    self.supply = supply
    self.choices = choices
    self.fixed = fixed
    self.lacks = lacks
  }

  /// Units a year used of a product, what is lacking in its name included.
  func demand(_ product: Int, _ point: ProgramPoint) -> Double {
    fixed[product]
      + choices.reduce(0) { $1.taken == product ? $0 + point[$1.variable] : $0 }
      + lacks.reduce(0) { $1.named == product ? $0 + point[$1.variable] : $0 }
  }
}
