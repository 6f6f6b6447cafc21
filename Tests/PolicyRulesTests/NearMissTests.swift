import ChainModel
import PolicyRules
import Testing

/// The smallest change, against every change there is.
struct NearMissTests {
  typealias F = PolicyFixture

  /// A small source of numbers, the same on every machine.
  struct Draws {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  static let fields = ["a", "b", "c", "d", "x", "y"]

  static func condition(_ draws: inout Draws, depth: Int) -> Condition {
    if depth == 0 || draws.next(4) == 0 {
      switch draws.next(6) {
      case 0: return F.flag("a", draws.next(2) == 0)
      case 1: return F.flag("b", draws.next(2) == 0)
      case 2: return F.words("c", ["甲"])
      case 3: return F.words("d", ["甲", "乙"])
      case 4: return F.atLeast("x", Double(draws.next(5)))
      default: return F.below("y", Double(draws.next(5) + 1))
      }
    }
    let parts = (0..<(2 + draws.next(2))).map { _ in condition(&draws, depth: depth - 1) }
    switch draws.next(4) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .not(parts[0])
    default: return .atLeast(2, of: parts)
    }
  }

  static let choices: [String: [RuleFact]] = [
    "a": [.flag(true), .flag(false)], "b": [.flag(true), .flag(false)],
    "c": [.words([]), .words(["甲"])], "d": [.words([]), .words(["甲"]), .words(["乙"])],
    // Bounds are whole numbers up to 5: each value below, at and above one is tried.
    "x": stride(from: 0.0, through: 6, by: 1).map { F.amount($0) },
    "y": stride(from: 0.0, through: 6, by: 1).map { F.amount($0) },
  ]

  /// The fewest fields to change, at most three, found by trying every assignment.
  static func fewest(_ condition: Condition, _ facts: [RuleField.ID: RuleFact]) -> Int? {
    var best: Int?
    func extend(_ index: Int, _ trial: [RuleField.ID: RuleFact], _ changed: Int) {
      if changed > 3 { return }
      if let best, changed >= best { return }
      guard index < fields.count else {
        if ConditionEvaluator({ trial[$0] }).truth(condition) != .unmet { best = changed }
        return
      }
      let field = fields[index]
      extend(index + 1, trial, changed)
      guard facts[RuleField.ID(field)] != nil else { return }
      for choice in choices[field] ?? [] {
        var next = trial
        next[RuleField.ID(field)] = choice
        extend(index + 1, next, changed + 1)
      }
    }
    extend(0, facts, 0)
    return best
  }

  @Test func `no change of fewer fields would do`() {
    var draws = Draws(state: 11)
    var unmet = 0
    for _ in 0..<80 {
      let condition = Self.condition(&draws, depth: 2)
      var facts: [RuleField.ID: RuleFact] = [:]
      for field in Self.fields where draws.next(5) > 0 {
        let choices = Self.choices[field] ?? []
        facts[RuleField.ID(field)] = choices[draws.next(choices.count)]
      }
      let match = F.match(
        [F.policy("p", [F.version("d", condition)])],
        [F.document("d", from: "2020")],
        on: "2021"
      )
      guard let result = match.results(for: facts).first, result.outcome == .unmet else { continue }
      unmet += 1
      let fewest = Self.fewest(condition, facts)
      if let fewest, fewest <= 3 {
        #expect(result.nearMiss?.changes.count == fewest, "\(condition) \(facts)")
      } else {
        #expect(result.nearMiss == nil)
      }
      if let miss = result.nearMiss {
        var changed = facts
        for change in miss.changes { changed[change.field] = change.to }
        #expect(ConditionEvaluator { changed[$0] }.truth(condition) != .unmet)
      }
    }
    #expect(unmet > 20)
  }

  @Test func `among changes of as many fields the least counts`() {
    let condition = Condition.any([F.atLeast("x", 100), F.atLeast("y", 100)])
    let match = F.match(
      [F.policy("p", [F.version("d", condition)])],
      [F.document("d", from: "2020")],
      on: "2021"
    )
    let result = match.results(for: ["x": F.amount(50), "y": F.amount(95)]).first
    #expect(result?.nearMiss?.changes.map(\.field) == ["y"])
    #expect(result?.nearMiss?.words.zh == "y由95元变为100元")
  }

  @Test func `what is fixed is never changed`() {
    let fixed = Condition.test(
      FieldTest(
        field: "x",
        .atLeast,
        .amount(10, F.unit),
        own: F.field("x", isFixed: true)
      )
    )
    let match = F.match(
      [F.policy("p", [F.version("d", .all([fixed, F.flag("a")]))])],
      [F.document("d", from: "2020")],
      on: "2021"
    )
    #expect(match.results(for: ["x": F.amount(1), "a": .flag(true)]).first?.nearMiss == nil)
    #expect(
      match.results(for: ["x": F.amount(11), "a": .flag(false)]).first?.nearMiss?.changes.count == 1
    )
  }
}
