import ChainModel
import PolicyRules
import Testing

/// Dated amounts, scales and exclusions, in the shapes of a public benchmark of tax rules.
struct DatedPolicyTests {
  typealias F = PolicyFixture

  static let documents = [
    F.document("y2013", from: "2013", to: "2014-12-31"),
    F.document("y2015", from: "2015", to: "2016-12-31"), F.document("y2017", from: "2017"),
    F.document("first", from: "2015-12-01", to: "2016-11-30"),
    F.document("second", from: "2016-12-01"),
  ]

  static let allowance = F.policy(
    "allowance",
    [
      F.version("first", .all([F.atLeast("age", 18), F.below("salary", 1)]), .flat(600)),
      F.version("second", F.atLeast("age", 18), .flat(600)),
    ]
  )

  @Test(
    arguments: [
      ("2015-11", 18.0, 0.0, 0.0), ("2015-12", 18, 0, 600), ("2015-12", 17, 0, 0),
      ("2015-12", 18, 1200, 0), ("2016-12", 18, 1200, 600),
    ]
  )
  func `an amount is had from its day, and the rule itself changes`(
    day: String,
    age: Double,
    salary: Double,
    expected: Double
  ) {
    let result = F.match([Self.allowance], Self.documents, on: day)
      .results(for: ["age": F.amount(age), "salary": F.amount(salary)]).first
    #expect(result?.money?.mid ?? 0 == expected)
    #expect(result?.outcome == (expected > 0 ? .met : .unmet))
  }

  static let scale = F.policy(
    "scale",
    [
      F.version(
        "y2013",
        .all([]),
        .scale([step(0, 0.03), step(12_000, 0.1)], in: F.unit, of: "s")
      ),
      F.version(
        "y2015",
        .all([]),
        .scale([step(0, 0.04), step(12_200, 0.12)], in: F.unit, of: "s")
      ),
      F.version(
        "y2017",
        .all([]),
        .scale([step(0, 0.02), step(6000, 0.06), step(12_400, 0.12)], in: F.unit, of: "s")
      ),
    ]
  )

  static func step(_ start: Double, _ share: Double) -> PolicyBenefit.Step {
    PolicyBenefit.Step(from: start, share: share)
  }

  @Test(
    arguments: [
      ("2013", 2000.0, 60.0), ("2013", 15_000, 660), ("2015", 2000, 80), ("2017", 15_000, 816),
    ]
  )
  func `each part of an income bears its own share`(
    day: String,
    income: Double,
    expected: Double
  ) {
    let result = F.match([Self.scale], Self.documents, on: day)
      .results(for: ["s": F.amount(income)]).first
    #expect(abs((result?.money?.mid ?? 0) - expected) < 1e-9)
  }

  static let housing = F.policy(
    "housing",
    [
      F.version(
        "y2017",
        F.words("status", ["tenant", "owner"]),
        .rate(10, per: F.unit, of: "area", least: 200)
      )
    ]
  )

  @Test(
    arguments: [
      ("tenant", 40.0, 400.0), ("free-lodger", 40, 0), ("tenant", 100, 1000), ("owner", 5, 200),
    ]
  )
  func `a rate has a floor, and some are left out`(
    status: String,
    area: Double,
    expected: Double
  ) {
    let result = F.match([Self.housing], Self.documents, on: "2017")
      .results(for: ["status": .words([status]), "area": F.amount(area)]).first
    #expect(result?.money?.mid ?? 0 == expected)
  }

  @Test func `nothing is promised from a draft, a weak text or one without a beginning`() {
    let documents = [F.document("d", from: "2020"), F.document("undated", from: nil)]
    for (version, outcome) in [
      (F.version("d", .all([]), isDraft: true), PolicyOutcome.manual),
      (F.version("d", .all([]), grade: .c), .manual), (F.version("undated", .all([])), .manual),
      (F.version("d", nil), .manual), (F.version("d", .all([])), .met),
    ] {
      let match = F.match([F.policy("p", [version])], documents, on: "2021")
      #expect(match.results(for: [:]).first?.outcome == outcome)
      #expect(match.outcomes(for: [:]) == [outcome])
    }
    let over = F.match([F.policy("p", [F.version("d", .all([]))])], documents, on: "2019")
    #expect(over.results(for: [:]).first?.outcome == .unmet)
    #expect(over.results(for: [:]).first?.version == nil)
  }

  @Test func `the best admissible combination is taken`() {
    let documents = [F.document("d", from: "2020")]
    func policy(_ id: String, _ money: Double, excludes: [Policy.ID] = []) -> Policy {
      F.policy(id, [F.version("d", .all([]), .flat(money))], excludes: excludes)
    }
    let results = F.match(
      [
        policy("a", 10, excludes: ["b"]), policy("b", 25, excludes: ["c"]), policy("c", 18),
        policy("free", 1),
      ],
      documents,
      on: "2021"
    ).results(for: [:])
    let stack = PolicyStack(results)
    // a and c together, 28, beat b alone, 25.
    #expect(stack.chosen == ["a", "c", "free"])
    #expect(stack.money.mid == 29)
    #expect(stack.leftOut.map(\.policy) == ["b"])
    #expect(PolicyStack([]).chosen.isEmpty)
  }

  @Test func `the ladder names the next step`() {
    let documents = [F.document("d", from: "2020")]
    let policies = [
      F.policy("one", [F.version("d", F.flag("a"))], rung: 1),
      F.policy("two", [F.version("d", F.flag("b"))], rung: 2),
      F.policy("three", [F.version("d", F.flag("c"))], rung: 3),
    ]
    let ladder = PolicyLadder(
      F.match(policies, documents, on: "2021").results(for: ["a": .flag(true), "b": .flag(false)])
    )
    #expect(ladder.reached?.policy.id == "one")
    #expect(ladder.next?.policy.id == "two")
  }
}
