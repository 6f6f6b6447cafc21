import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

@testable import GapAnalysis

/// A rule as a stranger would add it: of a known kind, and of every product.
private struct Stranger: GapRule {
  let id = "stranger"
  let kind: GapKind
  let limits: [Limit] = []
  let standing = GapKind.Survey.plants
  let yieldsTo: Set<GapKind> = []

  func test(_ limits: Thresholds) -> Phrase { Phrase(zh: "一切", en: "everything") }

  func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.map {
      GapFinding(product: $0.id, test: .always, estimateShare: 0, evidence: [])
    }
  }
}

struct PrecedenceTests {
  private static func verdicts(_ rules: [any GapRule], _ builder: ModelBuilder) -> [Verdict] {
    Verdict.all(
      of: rules,
      in: GapContext(sheet: builder.sheet()),
      Proof(draws: 0, seed: 1, share: 0.2)
    )
  }

  private static var region: ModelBuilder {
    var builder = polyester(capacity: 25)
    builder.plans("bottle-park", ["bottling"])
    return builder
  }

  @Test func `a rule wins for a product by what the others state, wherever it is listed`() {
    let usual = Set(Self.verdicts(GapRules.all, Self.region).map(\.id))
    #expect(usual.contains("absent-bottle-chip") && !usual.contains("unextended-bottle-chip"))
    #expect(usual.contains("weak-polyester"))
    let turned = Set(Self.verdicts(GapRules.all.reversed(), Self.region).map(\.id))
    #expect(turned == usual)
  }

  @Test(arguments: GapKind.allCases)
  func `a new rule of a known kind takes nothing from a rule that does not yield to it`(
    kind: GapKind
  ) {
    let before = Self.verdicts(GapRules.all, Self.region)
    var results: Set<Set<Gap.ID>> = []
    for place in 0...GapRules.all.count {
      var rules = GapRules.all
      rules.insert(Stranger(kind: kind), at: place)
      let after = Self.verdicts(rules, Self.region).map(\.id)
      #expect(Set(after).count == after.count, "ids are unique")
      for verdict in before where !verdict.rule.yieldsTo.contains(kind) {
        #expect(after.contains(verdict.id), "\(verdict.id) vanished at place \(place)")
      }
      #expect(after.filter { $0.text.hasPrefix("stranger-") }.count == 7)
      results.insert(Set(after))
    }
    #expect(results.count == 1, "the place in the list decides nothing")
  }

  @Test func `no kind excludes itself, and none excludes in a circle`() {
    for kind in GapKind.allCases {
      #expect(!kind.excludes(kind))
      for other in GapKind.allCases where kind.excludes(other) { #expect(!other.excludes(kind)) }
    }
  }
}
