import ChainModel
import LinearProgramming
import MaterialBalance

/// How much of what runs today could still run if something were missing: a linear program that is
/// solved again and again from where it stopped.
///
/// Every process runs at most as today and as much as its main inputs allow; what is bought in today
/// may be bought, no more. Inputs that a process does not live on are had by everybody: a little
/// hydrogen made on site, a carton. What adds most value is kept first; whatever adds none is kept
/// for a millionth of its output.
struct WorthProgram {
  let sheet: BalanceSheet
  /// CNY of value added for one unit of each process; at least a millionth of its output's worth.
  let values: [Double]
  /// Units of main output a year of each process.
  let activity: [Double]
  /// Units a year that are bought in of each product for those who live on it.
  let imports: [Double]
  let program: LinearProgram
  private let runs: [LinearProgram.Variable?]
  private let bought: [LinearProgram.Variable?]
  private let rows: [LinearProgram.Row?]
  private let supplies: [Double]

  /// Makes the program of what runs.
  ///
  /// O(exchanges).
  init(_ sheet: BalanceSheet) {
    let model = sheet.model
    let mains = MainInputs(model: model)
    let money = ProcessMoney(model)
    let activity = sheet.activities.map(\.amount.mid)
    var program = LinearProgram(name: "worth", direction: .maximize)
    var values: [Double] = []
    var runs: [LinearProgram.Variable?] = []
    var terms: [[LinearProgram.Term]] = Array(repeating: [], count: model.products.count)
    var made = Array(repeating: 0.0, count: model.products.count)
    for (process, amount) in zip(model.processes.elements, activity) {
      let worth = max(1, money.price(process.output) ?? 0)
      values.append(max(money.valueAdded(of: process) ?? 0, worth * 1e-6))
      guard amount > 0 else {
        runs.append(nil)
        continue
      }
      let run = program.addVariable(
        "run \(process.id)",
        upper: amount,
        cost: values[values.count - 1]
      )
      runs.append(run)
      func add(_ product: Product.ID, _ coefficient: Double) {
        guard let index = model.products.index(of: product) else { return }
        terms[index].append(LinearProgram.Term(coefficient, run))
        made[index] += coefficient * amount
      }
      add(process.output, 1)
      for exchange in process.byproducts { add(exchange.product, exchange.figure.span.mid) }
    }
    // What stands in today for something else does so in the program too.
    var needs = Array(repeating: 0.0, count: model.products.count)
    for (index, process) in model.processes.elements.enumerated() {
      guard let run = runs[index] else { continue }
      for exchange in mains(of: process) {
        let pool = ([exchange.product] + exchange.substitutes).compactMap { id in
          model.products.index(of: id)
        }
        let need = exchange.figure.span.mid
        guard need > 0, let first = pool.first else { continue }
        if pool.count == 1 {
          terms[first].append(LinearProgram.Term(-need, run))
          needs[first] += need * activity[index]
          continue
        }
        let flows = pool.map { product in
          program.addVariable("use \(process.id) \(model.products.elements[product].id)")
        }
        for (product, flow) in zip(pool, flows) {
          terms[product].append(LinearProgram.Term(-1, flow))
        }
        program.addRow(
          "need \(process.id) \(exchange.product)",
          lower: 0,
          flows.map { .init(1, $0) } + [.init(-need, run)]
        )
        for (product, amount) in Self.shares(of: exchange, process.id, sheet) {
          needs[product] += amount
        }
      }
    }
    let supplies = Self.supplies(sheet)
    let imports = model.products.elements.indices.map { index in
      max(0, needs[index] - made[index] - supplies[index])
    }
    var bought: [LinearProgram.Variable?] = []
    var rows: [LinearProgram.Row?] = []
    for (index, product) in model.products.elements.enumerated() {
      guard !terms[index].isEmpty else {
        bought.append(nil)
        rows.append(nil)
        continue
      }
      let buy = program.addVariable("buy \(product.id)", upper: imports[index] * (1 + 1e-9))
      bought.append(buy)
      rows.append(
        program.addRow(
          "have \(product.id)",
          lower: -supplies[index],
          terms[index] + [.init(1, buy)]
        )
      )
    }
    self.sheet = sheet
    self.supplies = supplies
    self.values = values
    self.activity = activity
    self.imports = imports
    self.program = program
    self.runs = runs
    self.bought = bought
    self.rows = rows
  }

  /// What is supplied without a process: crops, and plants whose route no source gives.
  private static func supplies(_ sheet: BalanceSheet) -> [Double] {
    sheet.products.elements.map { balance in
      balance.supplyRows.reduce(0.0) { sum, row in
        switch row.item {
        case .primary, .routeless: sum + row.amount.mid
        case .made, .byproduct, .used, .substituted: sum
        }
      }
    }
  }

  /// What each product of a pool serves today of one input of a process.
  private static func shares(
    of exchange: Exchange,
    _ process: UnitProcess.ID,
    _ sheet: BalanceSheet
  ) -> [(Int, Double)] {
    let model = sheet.model
    var result: [(Int, Double)] = []
    for id in [exchange.product] + exchange.substitutes {
      guard let index = model.products.index(of: id) else { continue }
      let amount = sheet.balance(of: id).demandRows.reduce(0.0) { sum, row in
        switch row.item {
        case .used(process) where id == exchange.product: sum + row.amount.mid
        case .substituted(process, for: exchange.product): sum + row.amount.mid
        default: sum
        }
      }
      result.append((index, amount))
    }
    return result
  }

  /// What is taken away for one solve.
  struct Absence {
    /// Units of main output a year, by process.
    var runs: [Int: Double] = [:]
    /// Units a year supplied without a process, by product.
    var supplies: [Int: Double] = [:]
    /// Products that cannot be bought in.
    var imports: Set<Int> = []
  }

  /// Solves without something, from where the last solve stopped.
  ///
  /// - Returns: What still runs of each process.
  /// - Throws: An error where the solver fails or its answer does not hold.
  func activities(
    without absence: Absence,
    _ solver: SimplexSolver
  ) throws(LinearProgrammingError) -> [Double] {
    set(absence, in: solver, isAway: true)
    let outcome = try solver.solve()
    set(absence, in: solver, isAway: false)
    // Nothing at all always satisfies the program, so that a point is there.
    guard let point = outcome.point else { throw .abandoned }
    return runs.map { run in run.map { max(0, point[$0]) } ?? 0 }
  }

  private func set(_ absence: Absence, in solver: SimplexSolver, isAway: Bool) {
    for (process, amount) in absence.runs.sorted(by: { $0.key < $1.key }) {
      guard let run = runs[process] else { continue }
      let rest = isAway ? max(0, activity[process] - amount) : activity[process]
      solver.setBounds(of: run, lower: 0, upper: rest)
    }
    for (product, amount) in absence.supplies.sorted(by: { $0.key < $1.key }) {
      guard let row = rows[product] else { continue }
      let rest = isAway ? max(0, supplies[product] - amount) : supplies[product]
      solver.setBounds(of: row, lower: -rest, upper: .infinity)
    }
    for product in absence.imports.sorted() {
      guard let buy = bought[product] else { continue }
      solver.setBounds(of: buy, lower: 0, upper: isAway ? 0 : imports[product] * (1 + 1e-9))
    }
  }
}
