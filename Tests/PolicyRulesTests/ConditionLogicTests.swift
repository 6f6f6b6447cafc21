import ChainModel
import PolicyRules
import Testing

/// Kleene's laws, held against every assignment of three unknown-able facts.
struct ConditionLogicTests {
  typealias F = PolicyFixture

  static let assignments: [[RuleField.ID: RuleFact]] = {
    let answers: [RuleFact?] = [.flag(true), .flag(false), nil]
    var all: [[RuleField.ID: RuleFact]] = []
    for a in answers {
      for b in answers {
        for c in answers {
          var facts: [RuleField.ID: RuleFact] = [:]
          facts["a"] = a
          facts["b"] = b
          facts["c"] = c
          all.append(facts)
        }
      }
    }
    return all
  }()

  static func truth(_ condition: Condition, _ facts: [RuleField.ID: RuleFact]) -> Truth {
    let evaluator = ConditionEvaluator { facts[$0] }
    let truth = evaluator.truth(condition)
    // The quick way and the way with a trace never differ.
    #expect(evaluator.trace(condition).truth == truth)
    return truth
  }

  static let (a, b, c) = (F.flag("a"), F.flag("b"), F.flag("c"))

  @Test func `de Morgan, distribution, absorption and double negation hold in three values`() {
    let (a, b, c) = (Self.a, Self.b, Self.c)
    let laws: [(Condition, Condition)] = [
      (.not(.all([a, b])), .any([.not(a), .not(b)])),
      (.not(.any([a, b])), .all([.not(a), .not(b)])),
      (.all([a, .any([b, c])]), .any([.all([a, b]), .all([a, c])])),
      (.any([a, .all([b, c])]), .all([.any([a, b]), .any([a, c])])),
      (.all([a, .any([a, b])]), a), (.any([a, .all([a, b])]), a), (.not(.not(a)), a),
      (.atLeast(1, of: [a, b, c]), .any([a, b, c])),
      (.atLeast(3, of: [a, b, c]), .all([a, b, c])),
      (.atLeast(2, of: [a, b, c]), .any([.all([a, b]), .all([a, c]), .all([b, c])])),
      (.atLeast(0, of: [a]), .all([])), (.atLeast(2, of: [a]), .any([])),
    ]
    for facts in Self.assignments {
      for (left, right) in laws {
        #expect(Self.truth(left, facts) == Self.truth(right, facts), "\(left) \(facts)")
      }
    }
  }

  @Test func `the excluded middle is unknown where the fact is`() {
    let law = Condition.any([Self.a, .not(Self.a)])
    #expect(Self.truth(law, [:]) == .unknown)
    #expect(Self.truth(law, ["a": .flag(false)]) == .met)
  }

  @Test func `what is decided stays decided when more becomes known`() {
    let conditions: [Condition] = [
      .all([Self.a, .any([Self.b, .not(Self.c)])]), .atLeast(2, of: [Self.a, Self.b, Self.c]),
      .not(.all([Self.a, .not(Self.b)])),
    ]
    for facts in Self.assignments {
      for condition in conditions where Self.truth(condition, facts) != .unknown {
        for more in Self.assignments where facts.allSatisfy({ more[$0.key] == $0.value }) {
          #expect(Self.truth(condition, more) == Self.truth(condition, facts))
        }
      }
    }
  }

  @Test func `a question for a person leaves a condition open`() {
    let condition = Condition.all([Self.a, .manual(Name(zh: "问", en: "ask"))])
    #expect(Self.truth(condition, ["a": .flag(true)]) == .unknown)
    #expect(Self.truth(condition, ["a": .flag(false)]) == .unmet)
    #expect(ConditionEvaluator(supposing: .met) { _ in .flag(true) }.truth(condition) == .met)
  }

  @Test func `points lie between what is sure and what is possible`() {
    let sheet = ScoreSheet(
      name: Name(zh: "表", en: "sheet"),
      items: [
        ScoreSheet.Item(
          name: Name(zh: "甲", en: "a"),
          bands: [
            ScoreSheet.Band(F.atLeast("x", 10), points: 20),
            ScoreSheet.Band(F.atLeast("x", 5), points: 10),
          ]
        ),
        ScoreSheet.Item(
          name: Name(zh: "乙", en: "b"),
          bands: [ScoreSheet.Band(F.flag("b"), points: 30)]
        ),
      ],
      mark: 40
    )
    let condition = Condition.score(sheet)
    #expect(Self.truth(condition, ["x": F.amount(7)]) == .unknown)
    #expect(Self.truth(condition, ["x": F.amount(7), "b": .flag(true)]) == .met)
    #expect(Self.truth(condition, ["x": F.amount(7), "b": .flag(false)]) == .unmet)
    #expect(Self.truth(condition, ["x": F.amount(4)]) == .unmet)
    #expect(Self.truth(condition, ["b": .flag(true)]) == .unknown)
    let trace = ConditionEvaluator { _ in nil }.trace(condition)
    #expect(trace.points?.low == 0 && trace.points?.high == 50)
  }

  @Test func `sums count only where every part is known`() {
    let sum = Condition.test(
      FieldTest(field: "x", plus: ["y"], .atLeast, .amount(12, F.unit), own: F.field("x"))
    )
    #expect(Self.truth(sum, ["x": F.amount(5), "y": F.amount(7)]) == .met)
    #expect(Self.truth(sum, ["x": F.amount(5), "y": F.amount(6)]) == .unmet)
    #expect(Self.truth(sum, ["x": F.amount(50)]) == .unknown)
  }

  @Test func `words need one in common`() {
    let condition = Condition.test(FieldTest(field: "t", .in, .words(["甲", "乙"])))
    #expect(Self.truth(condition, ["t": .words(["丙", "乙"])]) == .met)
    #expect(Self.truth(condition, ["t": .words([])]) == .unmet)
    #expect(Self.truth(condition, [:]) == .unknown)
  }
}
