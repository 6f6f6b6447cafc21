import ChainModel
import PolicyRules
import Testing

struct GateReviewTests {
  typealias F = GateFixture
  static let day = PartialDate(year: 2024, month: 6, day: 1)

  private func outcome(
    _ gate: Gate,
    _ subject: GateSubject,
    document: PolicyDocument = F.document,
    on day: PartialDate = day
  ) throws -> GateOutcome {
    let outcomes = GateReview(F.model([gate], document: document))
      .outcomes(for: subject, asOf: day)
    try #require(outcomes.count == 1)
    return outcomes[0]
  }

  @Test(arguments: [(99.0, Truth.unmet), (100, .met), (101, .met)])
  func `applies below: restricts what is smaller`(size: Double, expected: Truth) throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .appliesBelow))
    #expect(try outcome(gate, F.mill(size)).outcome == expected)
  }

  @Test(arguments: [(99.0, Truth.met), (100, .met), (101, .unmet)])
  func `applies above: restricts what is larger`(size: Double, expected: Truth) throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .appliesAbove))
    #expect(try outcome(gate, F.mill(size)).outcome == expected)
  }

  @Test(arguments: [(99.0, Truth.unmet), (100, .met), (101, .met)])
  func `must be at least: asks for a size`(size: Double, expected: Truth) throws {
    let gate = F.gate(.condition, threshold: F.threshold(100, .mustBeAtLeast))
    #expect(try outcome(gate, F.mill(size)).outcome == expected)
  }

  @Test(arguments: [(6.9, Truth.met), (7, .met), (7.1, .unmet)])
  func `must be at most: limits a use`(water: Double, expected: Truth) throws {
    let gate = F.gate(
      .condition,
      threshold: F.threshold(7, .mustBeAtMost, of: "water", in: F.water)
    )
    let mill = F.mill(100, ["water": .amount(Span(water), F.water)])
    #expect(try outcome(gate, mill).outcome == expected)
  }

  @Test func `a number that is no threshold decides nothing`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .none))
    for size in [1.0, 1000] { #expect(try outcome(gate, F.mill(size)).outcome == .unmet) }
  }

  @Test func `a size that nobody states is asked for`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .appliesBelow))
    let outcome = try outcome(gate, F.mill(nil))
    #expect(outcome.outcome == .unknown)
    #expect(outcome.questions == [RuleField.with("size")?.question])
  }

  @Test func `a range that holds the bound decides nothing`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .appliesBelow))
    let step = GateSubject.Step("pulping", size: Span(low: 90, mid: 100, high: 110))
    #expect(try outcome(gate, GateSubject(steps: [step])).outcome == .unknown)
  }

  @Test func `an estimate decides nothing and is shown`() throws {
    let gate = F.gate(
      .condition,
      threshold: F.threshold(7, .mustBeAtMost, of: "water", in: F.water)
    )
    let outcome = try outcome(
      gate,
      F.mill(100, ["water": .amount(Span(9), F.water, isEstimate: true)])
    )
    #expect(outcome.outcome == .unknown)
    #expect(outcome.reason.zh.contains("估计单位产品新鲜水量9 t/t，条文不高于7 t/t"))
  }

  @Test func `a line is no larger than its plant, and may be smaller`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(100, .appliesBelow, of: "line-size"))
    #expect(try outcome(gate, F.mill(90)).outcome == .unmet)
    #expect(try outcome(gate, F.mill(200)).outcome == .unknown)
  }

  @Test func `what a plant processes is its largest input`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(1000, .appliesBelow, of: "feed"))
    #expect(try outcome(gate, F.mill(99)).outcome == .unmet)
    #expect(try outcome(gate, F.mill(100)).outcome == .met)
  }

  @Test(arguments: [Grade.c, .u])
  func `a clause of a weak copy asks and never forbids`(grade: Grade) throws {
    let gate = F.gate(.prohibited, grade: grade)
    let outcome = try outcome(gate, F.mill(100))
    #expect(outcome.outcome == .unknown)
    #expect(outcome.asRead == .unmet)
    #expect(outcome.reason.zh.hasPrefix("条文须核原文"))
  }

  @Test func `a clause without a quote asks and never forbids`() throws {
    let gate = F.gate(.prohibited, quote: nil, grade: .a)
    #expect(try outcome(gate, F.mill(100)).outcome == .unknown)
  }

  @Test(arguments: [Grade.a, .b])
  func `a clause that was read forbids`(grade: Grade) throws {
    #expect(try outcome(F.gate(.prohibited, grade: grade), F.mill(100)).outcome == .unmet)
  }

  @Test func `an exception helps only where it is known to hold`() throws {
    let gate = F.gate(.restricted, exception: F.flag("waste-salt"))
    #expect(try outcome(gate, F.mill(100, ["waste-salt": .flag(true)])).outcome == .met)
    #expect(try outcome(gate, F.mill(100, ["waste-salt": .flag(false)])).outcome == .unmet)
    let open = try outcome(gate, F.mill(100))
    #expect(open.outcome == .unmet)
    #expect(open.questions == [RuleField.with("waste-salt")?.question])
  }

  @Test func `a condition is met, unmet or asked for`() throws {
    let gate = F.gate(.condition, requirement: F.flag("in-park"))
    #expect(try outcome(gate, F.mill(1, ["in-park": .flag(true)])).outcome == .met)
    #expect(try outcome(gate, F.mill(1, ["in-park": .flag(false)])).outcome == .unmet)
    #expect(try outcome(gate, F.mill(1)).outcome == .unknown)
  }

  @Test func `a text that may not be in force asks`() throws {
    let outcome = try outcome(
      F.gate(.prohibited),
      F.mill(1),
      document: F.document(from: nil, to: nil)
    )
    #expect((outcome.standing, outcome.outcome) == (.unknown, .unknown))
    #expect(outcome.reason.zh.hasPrefix("施行日期未载"))
  }

  @Test func `a text that is not in force says nothing`() {
    let review = GateReview(F.model([F.gate(.prohibited)]))
    for day in ["2019-12-31", "2026-01-01"].compactMap({ PartialDate($0) }) {
      #expect(review.outcomes(for: F.mill(1), asOf: day).isEmpty)
      #expect(review.verdict(for: F.mill(1), asOf: day) == .open)
    }
  }

  @Test(arguments: [GateEffect.support, .announcement])
  func `a condition of support or of a voluntary listing removes no project`(
    effect: GateEffect
  ) throws {
    let gate = F.gate(.prohibited, effect: effect)
    let review = GateReview(F.model([gate]))
    #expect(try outcome(gate, F.mill(1)).outcome == .unmet)
    #expect(review.verdict(for: F.mill(1), asOf: Self.day) == .open)
  }

  @Test func `what follows from being restricted follows from the other clauses`() {
    let effect = F.gate(.condition, id: "effect", requirement: F.flag("restricted", false))
    func outcomes(_ others: [Gate], _ size: Double) -> [Truth] {
      GateReview(F.model([effect] + others)).outcomes(for: F.mill(size), asOf: Self.day)
        .map(\.outcome)
    }
    let read = F.gate(.restricted, threshold: F.threshold(100, .appliesBelow))
    let unread = F.gate(
      .restricted,
      threshold: F.threshold(100, .appliesBelow),
      grade: .u
    )
    #expect(outcomes([], 50) == [.met])
    #expect(outcomes([read], 50) == [.unmet, .unmet])
    #expect(outcomes([read], 150) == [.met, .met])
    #expect(outcomes([unread], 50) == [.unknown, .unknown])
  }

  @Test func `judges the largest typical plant where there is no project`() throws {
    let gate = F.gate(.restricted, threshold: F.threshold(200, .appliesBelow))
    let review = GateReview(F.model([gate]))
    let plant = review.largestPlant(of: "pulping")
    #expect(plant.steps.first?.size == Span(200))
    #expect(review.verdict(for: plant, asOf: Self.day) == .open)
    #expect(review.verdict(for: F.mill(50), asOf: Self.day) == .forbidden)
  }

  @Test func `one clause that forbids outweighs all others`() {
    let asking = F.gate(.condition, requirement: F.flag("in-park"))
    let review = { GateReview(F.model($0)).verdict(for: F.mill(1), asOf: Self.day) }
    #expect(review([]) == .open)
    #expect(review([asking]) == .conditional)
    #expect(review([asking, F.gate(.restricted), asking]) == .forbidden)
  }

  @Test func `the clause that names the process stands before its mere consequence`() throws {
    let consequence = F.gate(.condition, id: "general", requirement: F.flag("restricted", false))
    let named = F.gate(.restricted, id: "named")
    let outcomes = GateReview(F.model([consequence, named]))
      .outcomes(for: F.mill(100), asOf: Self.day)
    #expect(outcomes.map(\.gate.id) == ["named", "general"])
    #expect(outcomes.map(\.forbids) == [true, true])
    #expect(outcomes.first?.citation.zh == "办法（第1号）")
  }
}
