import ChainModel
import ChainTestSupport
import PolicyRules
import Testing

/// The policies that are shipped: each can be met, missed and left open, and prints as recorded.
struct ShippedPoliciesTests {
  /// Facts under which a condition comes to a truth; built from the condition itself.
  static func facts(for condition: Condition, _ wanted: Bool) -> [RuleField.ID: RuleFact]? {
    var facts: [RuleField.ID: RuleFact] = [:]
    guard satisfy(condition, wanted, &facts) else { return nil }
    return facts
  }

  private static func satisfy(
    _ condition: Condition,
    _ wanted: Bool,
    _ facts: inout [RuleField.ID: RuleFact]
  ) -> Bool {
    switch condition {
    case .manual: return wanted
    case .not(let part): return satisfy(part, !wanted, &facts)
    case .all(let parts) where wanted, .any(let parts) where !wanted:
      // Narrow demands first, so that wide ones agree with them.
      return parts.allSatisfy { satisfy($0, wanted, &facts) }
    case .all(let parts), .any(let parts):
      for part in parts {
        var trial = facts
        if satisfy(part, wanted, &trial) {
          facts = trial
          return true
        }
      }
      return false
    case .atLeast(_, of: let parts): return parts.allSatisfy { satisfy($0, wanted, &facts) }
    case .score(let sheet):
      for item in sheet.items {
        guard let best = item.bands.max(by: { $0.points < $1.points }) else { continue }
        if wanted {
          guard satisfy(best.condition, true, &facts) else { return false }
        } else {
          for band in item.bands {
            guard satisfy(band.condition, false, &facts) else { return false }
          }
        }
      }
      return true
    case .test(let test): return satisfy(test, wanted, &facts)
    }
  }

  private static func satisfy(
    _ test: FieldTest,
    _ wanted: Bool,
    _ facts: inout [RuleField.ID: RuleFact]
  ) -> Bool {
    let known = facts
    let evaluator = ConditionEvaluator { known[$0] }
    let now = evaluator.truth(.test(test))
    if now != .unknown { if (now == .met) == wanted { return true } }
    let fact: RuleFact
    switch test.value {
    case .flag(let flag): fact = .flag(flag == wanted)
    case .words(let words): fact = .words(wanted ? [words[0]] : ["都不是"])
    case .amount(let bound, let unit):
      let rises = test.comparison == .atLeast || test.comparison == .above
      let value = rises == wanted ? bound * 1.2 + 1 : max(0, bound * 0.8 - 1)
      fact = .amount(Span(value), unit)
    }
    guard facts[test.field] == nil || now == .unknown else { return false }
    facts[test.field] = fact
    for other in test.others where facts[other] == nil { facts[other] = fact }
    let trial = facts
    return (ConditionEvaluator { trial[$0] }.truth(.test(test)) == .met) == wanted
  }

  @Test func `every policy in force can be met, missed and left open`() throws {
    let model = try #require(ShippedRules.model)
    var tested = 0
    for subject in Policy.Subject.allCases {
      let match = PolicyMatch(
        model.rulebook,
        documents: model.documents,
        asOf: model.region.asOf,
        for: subject
      )
      for (index, policy) in match.policies.enumerated() {
        guard let condition = match.results(for: [:])[index].version?.condition else { continue }
        tested += 1
        let open = match.results(for: [:])[index].outcome
        #expect(open == .unknown || open == .manual, "\(policy.id) with nothing known: \(open)")
        let met = try #require(Self.facts(for: condition, true), "\(policy.id) cannot be met")
        let outcome = match.results(for: met)[index].outcome
        #expect(outcome == .met || outcome == .manual, "\(policy.id): \(outcome) \(met)")
        let version = match.results(for: met)[index].version
        if version?.benefit.isRateUnread == true { #expect(outcome == .manual, "\(policy.id)") }
        if let unmet = Self.facts(for: condition, false) {
          #expect(match.results(for: unmet)[index].outcome == .unmet, "\(policy.id)")
        }
      }
    }
    #expect(tested >= 60)
  }

  @Test func `the three-half relief is never met in Korla or Tiemenguan`() throws {
    let model = try #require(ShippedRules.model)
    let match = PolicyMatch(
      model.rulebook,
      documents: model.documents,
      asOf: model.region.asOf,
      for: .project
    )
    let index = try #require(match.policies.firstIndex { $0.id == "tax-xj-difficult-2y3h" })
    let rest: [RuleField.ID: RuleFact] = [
      "new-firm": .flag(true), "difficult-catalogue": .flag(true),
      "catalogue-revenue": .amount(Span(90), RuleUnit("%", .plain(0.01))),
    ]
    for zone in model.region.zones {
      let facts = model.rulebook.facts(of: zone.id).merging(rest) { mine, _ in mine }
      #expect(match.results(for: facts)[index].outcome == .unmet, "\(zone.id)")
    }
    // A county of the prefecture that may be on the list is for the tax office.
    var elsewhere = rest
    elsewhere["prefecture"] = .words(["巴州"])
    elsewhere["county"] = .words(["若羌县"])
    #expect(match.results(for: elsewhere)[index].outcome == .manual)
    var kashgar = rest
    kashgar["prefecture"] = .words(["喀什"])
    #expect(match.results(for: kashgar)[index].outcome == .met)
  }

  @Test func `the text of the day decides the ladder`() throws {
    let model = try #require(ShippedRules.model)
    func document(_ day: String) throws -> String? {
      let match = PolicyMatch(
        model.rulebook,
        documents: model.documents,
        asOf: try #require(PartialDate(day)),
        for: .company
      )
      return match.results(for: [:]).first { $0.policy.id == "tier-srdi" }?.document?.number?
        .zh
    }
    #expect(try document("2026-03-31") == "工信部企业〔2022〕63号")
    #expect(try document("2026-04-01") == "工信部企业〔2026〕2号")
  }

  static let firm: [RuleField.ID: RuleFact] = [
    "mainland": .flag(true), "abnormal-list": .flag(false), "serious-dishonesty": .flag(false),
    "accident-3y": .flag(false), "restricted-product": .flag(false),
    "title": .words(["创新型中小企业"]), "segment-years": .amount(Span(4), RuleUnit("年", .plain(1))),
    "revenue-last": .amount(Span(9800), RuleUnit("万元", .plain(10_000))),
    "revenue-previous": .amount(Span(9100), RuleUnit("万元", .plain(10_000))),
    "rd-last": .amount(Span(310), RuleUnit("万元", .plain(10_000))),
    "rd-previous": .amount(Span(260), RuleUnit("万元", .plain(10_000))),
    "main-share": .amount(Span(84), RuleUnit("%", .plain(0.01))),
    "debt-ratio": .amount(Span(62), RuleUnit("%", .plain(0.01))),
    "class1-ip-applied": .amount(Span(1), RuleUnit("项", .plain(1))),
    "platform-score": .amount(Span(55), RuleUnit("分", .plain(1))),
    "ip-kind": .words(["自主Ⅰ类"]), "emerging": .flag(false),
    "growth-last": .amount(Span(7.7), RuleUnit("%", .plain(0.01))),
  ]

  @Test(arguments: Language.allCases)
  func `traces print as recorded`(language: Language) throws {
    let model = try #require(ShippedRules.model)
    let match = PolicyMatch(
      model.rulebook,
      documents: model.documents,
      asOf: model.region.asOf,
      for: .company
    )
    var text = ""
    for result in match.results(for: Self.firm)
    where ["tier-srdi", "tier-innovative-sme", "tier-tech-sme", "tax-xj-difficult-2y3h"]
      .contains(result.policy.id.text)
    {
      text +=
        "\(result.policy.id): \(result.outcome.words.text(in: language)). "
        + "\(result.reason.text(in: language))\n"
      text += result.nearMiss.map { "→ \($0.words.text(in: language))\n" } ?? ""
      text += result.trace.map { TraceText.text($0, in: language) } ?? ""
      text += "\n"
    }
    try expectGolden(text, "traces.\(language.rawValue).txt")
  }
}
