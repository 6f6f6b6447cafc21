import ChainModel
import MaterialBalance

/// What would overturn each verdict, and which verdicts only a plant of unknown size makes doubtful.
struct FlipTable {
  private struct Answer {
    let flip: GapFlip?
    let isUnsized: Bool
  }

  /// What verdicts share that are decided alike.
  private struct Question: Hashable {
    let test: BalanceTest
    let earlier: BalanceTest?
    let closer: GapFinding.Closer?
    let rule: String
    let product: Product.ID?
    let scenario: Scenario
  }

  private let answers: [Answer]

  /// Asks once for each statement; the work is spread over processors, the result does not depend on
  /// how.
  init(
    _ rows: [(row: GapRow, id: Gap.ID)],
    of sheets: [BalanceSheet],
    _ proof: Proof,
    isWanted: Bool
  ) async {
    var order: [Question] = []
    var rowOf: [Question: GapRow] = [:]
    let questions = rows.map { item -> Question in
      let finding = item.row.verdict.finding
      let question = Question(
        test: finding.test,
        earlier: item.row.earlier?.verdict.finding.test,
        closer: finding.closer,
        rule: item.row.verdict.rule.id,
        // Which figure overturns it may hang on the product: each flip is tried on its own rule.
        product: isWanted ? finding.product : nil,
        scenario: item.row.context.sheet.request.scenario
      )
      if rowOf.updateValue(item.row, forKey: question) == nil { order.append(question) }
      return question
    }
    let asked = order.compactMap { question in rowOf[question].map { (question, $0) } }
    let isCertain = await Self.withoutUnknown(asked.map(\.1), proof)
    let draws = FigureDraws(isWanted ? sheets : [], proof)
    let jobs = asked.enumerated().map { ($0.offset, $0.element) }
    let results = await withTaskGroup(of: [(Int, Answer)].self) { group in
      let width = 8
      for start in 0..<width {
        group.addTask {
          jobs.filter { $0.0 % width == start }.map { number, job in
            let answer = Self.answer(job.1, draws, isCertain[number], isWanted: isWanted)
            return (number, answer)
          }
        }
      }
      var all: [Int: Answer] = [:]
      for await part in group { for (number, answer) in part { all[number] = answer } }
      return all
    }
    var known: [Question: Answer] = [:]
    for (number, job) in asked.enumerated() { known[job.0] = results[number] }
    answers = questions.map { known[$0] ?? Answer(flip: nil, isUnsized: false) }
  }

  subscript(position: Int) -> GapFlip? { answers[position].flip }

  func isUnsized(_ position: Int) -> Bool { answers[position].isUnsized }

  /// Whether each statement rests on plants of unknown size, and holds in all draws that leave them
  /// out.
  private static func withoutUnknown(_ rows: [GapRow], _ proof: Proof) async -> [Bool] {
    await withTaskGroup(of: [Int].self) { group in
      for scenario in Scenario.allCases {
        group.addTask {
          let mine = rows.indices.filter { rows[$0].context.sheet.request.scenario == scenario }
          guard let first = mine.first else { return [] }
          let sheet = rows[first].context.sheet
          let reach = UnknownReach(sheet: sheet)
          let touched = mine.filter { reach.touches(rows[$0].verdict.finding.test) }
          let shares = sheet.shares(
            of: touched.map { rows[$0].verdict.finding.test },
            proof,
            leavingOutUnknown: true
          )
          return zip(touched, shares).filter { $1 >= 1 }.map(\.0)
        }
      }
      var result = Array(repeating: false, count: rows.count)
      for await certain in group { for index in certain { result[index] = true } }
      return result
    }
  }

  private static func answer(
    _ row: GapRow,
    _ draws: FigureDraws,
    _ isUnsized: Bool,
    isWanted: Bool
  ) -> Answer {
    let finding = row.verdict.finding
    let sheet = row.context.sheet
    guard isWanted else { return Answer(flip: nil, isUnsized: isUnsized) }
    var statements = [(test: finding.test, sheet: sheet)]
    if let earlier = row.earlier {
      statements.append((test: earlier.verdict.finding.test, sheet: earlier.context.sheet))
    }
    var last: FigureFlip?
    for figure in FlipFinder(statements, draws).figures()
    where isConfirmed(figure, row, draws) {
      // A figure that must all but vanish, or grow tenfold, is no figure to change.
      guard abs(figure.change) >= 0.95 else {
        return Answer(flip: .figure(figure), isUnsized: isUnsized)
      }
      last = figure
      break
    }
    if let closer = finding.closer, let plant = plant(closer, sheet, draws) {
      return Answer(flip: .plant(closer.process, plant), isUnsized: isUnsized)
    }
    return Answer(flip: last.map { .figure($0) }, isUnsized: isUnsized)
  }

  /// Whether the rule, run anew on the changed model, finds the gap no longer: neither with what is
  /// being built nor, where it is there today, without; and still finds it after 99 % of the change.
  private static func isConfirmed(_ flip: FigureFlip, _ row: GapRow, _ draws: FigureDraws) -> Bool {
    func finds(_ verdict: Verdict, _ context: GapContext, _ factor: Double) -> Bool {
      let model = context.model.setting(flip.fact, times: factor)
      let sheet = BalanceSheet(model: model, request: context.sheet.request)
      let product = verdict.finding.product
      guard
        let finding = verdict.rule.findings(in: GapContext(sheet: sheet))
          .first(where: { $0.product == product })
      else { return false }
      return FlipFinder([(test: finding.test, sheet: sheet)], draws).holds
    }
    func isThere(_ factor: Double) -> Bool {
      finds(row.verdict, row.context, factor)
        || (row.earlier.map { finds($0.verdict, $0.context, factor) } ?? false)
    }
    return !isThere(1 + flip.change) && isThere(1 + 0.99 * flip.change)
  }

  /// The smallest plant up to a hundred of the largest usual size.
  private static func plant(
    _ closer: GapFinding.Closer,
    _ sheet: BalanceSheet,
    _ draws: FigureDraws
  ) -> Double? {
    guard let process = sheet.model.processes[closer.process] else { return nil }
    let usual = process.scale?.typical?.span.high ?? process.scale?.minimum?.span.mid
    let known =
      closer.test.products.map { sheet.balance(of: $0) }
      .map { max($0.supply.high, $0.demand.high) }.max() ?? 0
    return FlipFinder([(test: closer.test, sheet: sheet)], adding: closer.process, draws)
      .plant(upTo: max((usual ?? 0) * 100, known * 100))
  }
}
