import ChainModel
import ChainTestSupport
import MaterialBalance
import ProcessSynthesis
import Testing

/// Measurements that contradict their balances.
struct FlowReconcilerTests {
  /// f1 = f2 + f3, f2 = f4, f3 = f5, f4 + f5 = f6.
  static let exchanger: [FlowReconciler.Balance] = [
    [0: 1, 1: -1, 2: -1], [1: 1, 3: -1], [2: 1, 4: -1], [3: 1, 4: 1, 5: -1],
  ]

  static func flows(_ values: [Double]) -> [FlowReconciler.Measurement] {
    values.map { FlowReconciler.Measurement($0) }
  }

  /// Narasimhan & Jordache (2000), table 1-1: heat exchanger with bypass.
  @Test func `the published flows come out to four decimals`() {
    let measured = [101.91, 64.45, 34.65, 64.20, 36.44, 98.88]
    let solved = FlowReconciler(Self.flows(measured), balances: Self.exchanger)
    for (result, expected) in zip(
      solved.results,
      [100.22, 64.50, 35.72, 64.50, 35.72, 100.22]
    ) {
      #expect(abs(result.reconciled - expected) < 0.5e-4, "\(result.reconciled)")
    }
    #expect(solved.degrees == 4)
    for balance in Self.exchanger {
      let sum = balance.reduce(0.0) { $0 + $1.value * solved.results[$1.key].reconciled }
      #expect(abs(sum) < 1e-9)
    }
  }

  @Test func `one gross error among sound flows is found`() {
    let sound = [100, 64, 36, 64, 36, 100.0]
    let clean = FlowReconciler(Self.flows(sound), balances: Self.exchanger)
    #expect(clean.suspects.isEmpty && !clean.isContradictory)
    var wrong = sound
    wrong[0] = 112
    let solved = FlowReconciler(Self.flows(wrong), balances: Self.exchanger)
    #expect(solved.isContradictory && solved.suspects == [0])
  }

  @Test func `a balance that follows from others changes nothing`() {
    let measured = Self.flows([101.91, 64.45, 34.65, 64.20, 36.44, 98.88])
    let plain = FlowReconciler(measured, balances: Self.exchanger)
    // The whole exchanger: f1 = f6.
    let more = FlowReconciler(measured, balances: Self.exchanger + [[0: 1, 5: -1]])
    #expect(more.degrees == 4)
    for (one, other) in zip(plain.results, more.results) {
      #expect(abs(one.reconciled - other.reconciled) < 1e-9)
    }
  }

  @Test func `a flow that no balance speaks of stays and is not tested`() {
    let solved = FlowReconciler(
      Self.flows([10, 12, 5]),
      balances: [[0: 1, 1: -1]]
    )
    #expect(solved.results[2].adjustment == 0 && solved.results[2].statistic == nil)
    #expect(solved.results[0].reconciled == 11 && solved.results[1].reconciled == 11)
  }

  @Test func `the less precise figure gives way`() {
    let solved = FlowReconciler(
      [.init(100, deviation: 1), .init(130, deviation: 3)],
      balances: [[0: 1, 1: -1]]
    )
    #expect(abs(solved.results[0].reconciled - 103) < 1e-9)
  }
}

/// Figures of a region that cannot all be right.
struct StatisticsCheckTests {
  static func check(_ builder: ModelBuilder) -> StatisticsCheck {
    let model = builder.model()
    return StatisticsCheck(
      BalanceSheet(
        model: model,
        request: BalanceRequest(scenario: .operating, asOf: model.region.asOf)
      )
    )
  }

  static func region(statistic: Double) -> ModelBuilder {
    var builder = PlanRegion.fibre()
    builder.plant(
      "e1",
      of: "one",
      runs: "esterifying",
      makes: "ester",
      capacity: 500,
      since: "2019"
    )
    builder.plant(
      "e2",
      of: "two",
      runs: "esterifying",
      makes: "ester",
      capacity: 300,
      since: "2019"
    )
    builder.total("esters", of: ["esterifying"], "ester", statistic, year: "2023")
    return builder
  }

  @Test func `plants that add up to more than the statistic contradict it`() throws {
    let check = Self.check(Self.region(statistic: 100))
    let found = try #require(check.contradictions.first)
    #expect(check.contradictions.count == 1 && found.product == "ester" && found.excess == 700)
    #expect(check.isContradictory)
    let (plants, total) = (check.items.dropLast(), try #require(check.items.last))
    let sum = plants.reduce(0) { $0 + $1.reconciled }
    #expect(abs(sum - total.reconciled) < 1e-6)
    #expect(check.items.contains { $0.isSuspect })
  }

  @Test func `a statistic that leaves room says nothing`() {
    let check = Self.check(Self.region(statistic: 900))
    #expect(check.contradictions.isEmpty && check.items.isEmpty && !check.isContradictory)
    #expect(check.ruleCount >= 2)
  }

  @Test func `more of a raw material used than yielded is a contradiction`() {
    var builder = PlanRegion.fibre()
    builder.plant("acid-2", of: "second", runs: "acid-making", makes: "acid", capacity: 4000)
    let check = Self.check(builder)
    #expect(check.contradictions.map(\.product) == ["ore"])
    #expect(check.contradictions.first?.excess == 3000)
  }
}
