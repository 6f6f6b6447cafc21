import ChainModel
import LinearProgramming
import MaterialBalance
import PolicyRules
import Words

/// Asks of each lacking product whether known processes could make it from what the region has.
///
/// Every process may run more. Of every product no more may be bought in than today, auxiliaries and
/// utilities excepted; a raw material of which no amount is recorded is there. A process of which
/// a gate forbids the plant that it would take, or its smallest where less is lacking, comes last, and
/// where nothing else makes the product the clause is named.
struct ClosingJudge {
  private let model: RegionalModel
  private let balances: [Double]
  private let program: LinearProgram
  private let rows: [LinearProgram.Row?]
  private let runs: [LinearProgram.Variable]
  private let unrecorded: [Int: LinearProgram.Variable]
  private let review: GateReview
  private let date: PartialDate

  /// What a forbidden process costs more than another, so that it comes last.
  private static let aversion = 1000.0

  init(_ sheet: BalanceSheet, balances: [Double]) {
    let model = sheet.model
    var program = LinearProgram(name: "closing")
    var terms: [[LinearProgram.Term]] = Array(repeating: [], count: model.products.count)
    func isFree(_ product: Product) -> Bool {
      product.role == .auxiliary || product.role == .utility
    }
    let runs = zip(model.processes.elements, sheet.activities).map { process, activity in
      let run = program.addVariable("run \(process.id)", cost: Self.cost(of: process, in: model))
      func add(_ product: Product.ID, _ coefficient: Double, _ variable: LinearProgram.Variable) {
        guard let index = model.products.index(of: product) else { return }
        terms[index].append(.init(coefficient, variable))
      }
      add(process.output, 1, run)
      for exchange in process.byproducts { add(exchange.product, exchange.figure.span.mid, run) }
      for exchange in process.inputs {
        let pool = [exchange.product] + exchange.substitutes
        guard pool.count > 1 else {
          add(exchange.product, -exchange.figure.span.mid, run)
          continue
        }
        let uses = pool.map { product in
          let use = program.addVariable("use \(process.id) \(exchange.product) \(product)")
          add(product, -1, use)
          return use
        }
        program.addRow(
          "need \(process.id) \(exchange.product)",
          lower: 0,
          uses.map { .init(1, $0) } + [.init(-exchange.figure.span.mid, run)]
        )
        // What runs today may change over to something else as well.
        let need = activity.amount.mid * exchange.figure.span.mid
        for other in exchange.substitutes where need > 0 {
          let change = program.addVariable(
            "change \(process.id) \(exchange.product) \(other)",
            upper: need
          )
          add(exchange.product, 1, change)
          add(other, -1, change)
        }
      }
      return run
    }
    let recorded = Set(model.primarySupply.filter { $0.amount != nil }.map(\.product))
    var unrecorded: [Int: LinearProgram.Variable] = [:]
    var rows: [LinearProgram.Row?] = []
    for (index, product) in model.products.elements.enumerated() {
      guard !isFree(product), !terms[index].isEmpty else {
        rows.append(nil)
        continue
      }
      if product.role == .raw, !recorded.contains(product.id) {
        let more = program.addVariable("unrecorded \(product.id)")
        unrecorded[index] = more
        terms[index].append(.init(1, more))
      }
      rows.append(
        program.addRow("have \(product.id)", lower: -max(0, balances[index]), terms[index])
      )
    }
    self.model = model
    self.balances = balances
    self.program = program
    self.rows = rows
    self.runs = runs
    self.unrecorded = unrecorded
    review = GateReview(model)
    date = sheet.request.asOf
  }

  private static func cost(of process: UnitProcess, in model: RegionalModel) -> Double {
    max(1, model.products[process.output]?.price?.span.mid ?? 0)
  }

  /// How a plant for a run stands towards the gates; it is no smaller than the smallest that pays.
  private func outcomes(for run: ClosingVerdict.Run) -> [GateOutcome] {
    guard let process = model.processes[run.process] else { return [] }
    let size = max(run.amount, process.scale?.minimum?.span.low ?? 0)
    let subject = GateSubject(steps: [GateSubject.Step(process.id, size: Span(size))])
    return review.outcomes(for: subject, asOf: date)
  }

  /// The open clause of a run to name: one that names the process before a mere consequence, one that
  /// was read before one that was not, then the one that is about the fewest processes.
  private func open(_ run: ClosingVerdict.Run) -> GateOutcome? {
    func rank(_ outcome: GateOutcome) -> (Int, Int, Int) {
      let gate = outcome.gate
      return (gate.asksWhetherRestricted ? 1 : 0, gate.isVerified ? 0 : 1, gate.processes.count)
    }
    return outcomes(for: run).filter(\.isOpen).min { rank($0) < rank($1) }
  }

  private func cited(_ outcomes: [GateOutcome]) -> Phrase {
    Phrase.list(
      outcomes.map { outcome in
        let name = model.processes[outcome.process]?.name
        let clause = outcome.citation
        return Phrase(
          zh: "\(name?.zh ?? outcome.process.text)（\(clause.zh)）",
          en: "\(name?.en ?? outcome.process.text) (\(clause.en))"
        )
      }
    )
  }

  /// A verdict for each intermediate and end product that is lacking.
  func verdicts() throws(LinearProgrammingError) -> [ClosingVerdict] {
    let solver = try SimplexSolver(program)
    var result: [ClosingVerdict] = []
    for (index, product) in model.products.elements.enumerated() {
      guard product.role == .intermediate || product.role == .end, balances[index] < -1e-6,
        let row = rows[index]
      else { continue }
      solver.setBounds(of: row, lower: -balances[index], upper: .infinity)
      result.append(try verdict(index, solver))
      solver.setBounds(of: row, lower: 0, upper: .infinity)
    }
    return result
  }

  private func verdict(
    _ product: Int,
    _ solver: SimplexSolver
  ) throws(LinearProgrammingError) -> ClosingVerdict {
    let lacking = -balances[product]
    var barred: [UnitProcess.ID: GateOutcome] = [:]
    defer {
      for (process, run) in zip(model.processes.elements, runs) where barred[process.id] != nil {
        solver.setCost(of: run, to: Self.cost(of: process, in: model))
      }
    }
    // What is forbidden is made dear, until what is left of it cannot be done without.
    while let point = try solver.solve().point {
      let flow = zip(model.processes.elements, runs).compactMap { process, run in
        point[run] > 1e-9 * max(1, lacking)
          ? ClosingVerdict.Run(process: process.id, amount: point[run]) : nil
      }
      var isNew = false
      for run in flow where barred[run.process] == nil {
        guard let clause = outcomes(for: run).first(where: \.forbids),
          let process = model.processes[run.process],
          let index = model.processes.index(of: run.process)
        else { continue }
        barred[run.process] = clause
        isNew = true
        solver.setCost(of: runs[index], to: Self.cost(of: process, in: model) * Self.aversion)
      }
      if isNew { continue }
      let raws = unrecorded.filter { point[$0.value] > 1e-6 }.keys.sorted()
        .map { model.products.elements[$0].id }
      return verdict(
        product,
        flow: flow,
        forbidden: flow.compactMap { barred[$0.process] },
        unrecorded: raws,
        clash: []
      )
    }
    return verdict(
      product,
      flow: [],
      forbidden: [],
      unrecorded: [],
      clash: try clash(product, solver)
    )
  }

  /// The smallest clash, the product first.
  ///
  /// One requirement after the other is left out; what can be left out while the rest still clashes is
  /// no part of the clash. Halves are tried first.
  private func clash(
    _ product: Int,
    _ solver: SimplexSolver
  ) throws(LinearProgrammingError) -> [Product.ID] {
    let others = rows.indices.filter { $0 != product && rows[$0] != nil }
    func leave(_ product: Int, _ isOut: Bool) {
      guard let row = rows[product] else { return }
      solver.setBounds(
        of: row,
        lower: isOut ? -.infinity : -max(0, balances[product]),
        upper: .infinity
      )
    }
    var needed: [Int] = []
    var waiting = [others]
    while let group = waiting.popLast() {
      for item in group { leave(item, true) }
      if try solver.solve().point == nil { continue }
      for item in group { leave(item, false) }
      if group.count == 1 {
        needed.append(group[0])
      } else {
        let middle = group.count / 2
        waiting.append(Array(group[..<middle]))
        waiting.append(Array(group[middle...]))
      }
    }
    for item in others { leave(item, false) }
    return ([product] + needed.sorted()).map { model.products.elements[$0].id }
  }

  private func verdict(
    _ product: Int,
    flow: [ClosingVerdict.Run],
    forbidden: [GateOutcome],
    unrecorded: [Product.ID],
    clash: [Product.ID]
  ) -> ClosingVerdict {
    let item = model.products.elements[product]
    let lacking = Amount(Span(-balances[product]), item.unit)
    func names(_ ids: [Product.ID]) -> Phrase {
      Phrase.list(
        ids.compactMap { model.products[$0]?.short }.map { Phrase(zh: $0.zh, en: $0.en) }
      )
    }
    let text: Phrase
    if !forbidden.isEmpty {
      let clauses = cited(forbidden)
      text = Phrase(
        zh: "\(item.short.zh)缺\(lacking.zh)，有工艺，但准入不符：\(clauses.zh)",
        en:
          "\(lacking.en) of \(item.short.en) is lacking; there is a process, but a clause in force stands against it: \(clauses.en)"
      )
    } else if clash.isEmpty {
      let steps = Phrase.list(
        flow.compactMap { model.processes[$0.process]?.name }.map { Phrase(zh: $0.zh, en: $0.en) }
      )
      let raws = names(unrecorded)
      let condition =
        unrecorded.isEmpty
        ? Phrase.nothing
        : Phrase(zh: "；要用\(raws.zh)，资料未载数量", en: "; it takes \(raws.en), of unrecorded amount")
      let asked = flow.compactMap(open)
      let clauses = cited(asked)
      let gates =
        asked.isEmpty
        ? Phrase.nothing
        : Phrase(
          zh: "；准入须核：\(clauses.zh)",
          en: "; whether it may be built is to be settled: \(clauses.en)"
        )
      text = Phrase(
        zh: "\(item.short.zh)缺\(lacking.zh)，可在本地补上：\(steps.zh)\(condition.zh)\(gates.zh)",
        en:
          "\(lacking.en) of \(item.short.en) is lacking; it can be made here: \(steps.en)\(condition.en)\(gates.en)"
      )
    } else if clash.count == 1 {
      text = Phrase(
        zh: "\(item.short.zh)缺\(lacking.zh)，没有已知工艺能做",
        en: "\(lacking.en) of \(item.short.en) is lacking, and no known process makes it"
      )
    } else {
      let others = names(Array(clash.dropFirst()))
      text = Phrase(
        zh: "\(item.short.zh)缺\(lacking.zh)，补不上：除非多外购\(others.zh)\(clash.count > 2 ? "中的一种" : "")",
        en:
          "\(lacking.en) of \(item.short.en) is lacking and cannot be made here without buying more of \(clash.count > 2 ? "one of " : "")\(others.en)"
      )
    }
    return ClosingVerdict(
      product: item.id,
      lacking: -balances[product],
      flow: flow,
      unrecorded: unrecorded,
      clash: clash,
      barred: forbidden.map(\.process),
      text: text
    )
  }
}
