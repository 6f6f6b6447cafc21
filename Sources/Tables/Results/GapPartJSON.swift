import ChainModel
import GapAnalysis
import Markup

/// Parts of a gap that no table shows, as JSON.
enum GapPartJSON {
  static func criteria(_ values: CriterionValues?) -> JSONValue {
    guard let values else { return .null }
    return .object(
      Criterion.allCases.map { JSONField($0.rawValue, ResultJSON.span(values[$0])) }
    )
  }

  static func claim(_ claim: Claim) -> JSONValue {
    .fields(["product": .string(claim.product.text), "gaps": ResultJSON.ids(claim.gaps)])
  }

  static func evidence(_ item: Evidence, _ language: Language) -> JSONValue {
    .fields([
      "text": .string(item.phrase.text(in: language)),
      "facts": ResultJSON.facts(item.facts),
      "sources": ResultJSON.ids(item.sources),
    ])
  }

  static func rules(_ rules: [Veto], _ language: Language) -> JSONValue {
    .array(
      rules.map {
        .fields([
          "id": .string($0.id.text), "text": .string($0.name.text(in: language)),
          "basis": .string($0.basis.rawValue), "fact": .string($0.origin.description),
          "sources": ResultJSON.ids($0.sources),
        ])
      }
    )
  }
}
