import ChainFormat
import ChainModel
import Foundation
import PolicyRules
import Testing

/// A table of cases: every policy with somebody who qualifies, somebody who does not, and somebody of
/// whom too little is known.
struct PolicyCaseTests {
  struct Case {
    let policy: Policy.ID
    let outcome: PolicyOutcome
    let facts: [RuleField.ID: RuleFact]
    let line: String
  }

  static func cases(_ model: RegionalModel) throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "policy-cases.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let parts = line.split(separator: " | ", maxSplits: 2)
        try #require(parts.count == 3, "\(line)")
        let form = try FormReader(
          path: "policy-cases.txt",
          model: model,
          text: "name: 某\nfacts: \(parts[2])\n"
        ).company()
        return Case(
          policy: Policy.ID(String(parts[0])),
          outcome: try #require(PolicyOutcome(rawValue: String(parts[1])), "\(line)"),
          facts: form.facts,
          line: String(line)
        )
      }
  }

  private func outcomes(
    _ model: RegionalModel,
    _ subject: Policy.Subject,
    _ facts: [RuleField.ID: RuleFact]
  ) -> [Policy.ID: PolicyOutcome] {
    let match = PolicyMatch(
      model.rulebook,
      documents: model.documents,
      asOf: PartialDate("2026-11-23") ?? model.region.asOf,
      for: subject
    )
    let found = zip(match.policies.map(\.id), match.outcomes(for: facts))
    return Dictionary(found) { first, _ in first }
  }

  @Test func `each case comes out as the table says, for every subject of its policy`() throws {
    let model = try #require(ShippedRules.model)
    for example in try Self.cases(model) {
      let policy = try #require(model.rulebook.policies[example.policy], "\(example.line)")
      for subject in policy.subjects {
        let outcome = outcomes(model, subject, example.facts)[policy.id]
        #expect(outcome == example.outcome, "\(subject) \(example.line)")
      }
    }
  }

  @Test func `no policy lacks a met, an unmet or an unknown case`() throws {
    let model = try #require(ShippedRules.model)
    let cases = Dictionary(grouping: try Self.cases(model), by: \.policy)
    let match = Policy.Subject.allCases.map {
      PolicyMatch(
        model.rulebook,
        documents: model.documents,
        asOf: PartialDate("2026-11-23") ?? model.region.asOf,
        for: $0
      )
    }
    let results = match.flatMap { $0.results(for: [:]) }
    for policy in model.rulebook.policies.elements {
      let outcomes = Set((cases[policy.id] ?? []).map(\.outcome))
      let result = results.first { $0.policy.id == policy.id }
      // What no text in force gives, or no text seen conditions, has one outcome only.
      guard result?.version?.condition != nil else {
        #expect(!outcomes.isEmpty, "add \(policy.id) to policy-cases.txt")
        continue
      }
      let qualifies = outcomes.contains(.met) || outcomes.contains(.manual)
      #expect(qualifies, "add a met case of \(policy.id) to policy-cases.txt")
      for needed in [PolicyOutcome.unmet, .unknown] {
        #expect(
          outcomes.contains(needed),
          "add a case of \(policy.id), \(needed), to policy-cases.txt"
        )
      }
    }
  }
}
