import ChainModel
import Markup
import Tables
import Targeting

/// Parts of a target that no table shows, as JSON.
enum TargetJSON {
  static func features(_ target: Target, _ language: Language) -> JSONValue {
    .array(
      target.features.map { feature in
        .fields([
          "name": .string(feature.feature.rawValue),
          "value": .optional(feature.value),
          "counted": .number(feature.counted),
          "weight": .number(feature.weight),
          "reason": .string(feature.reason.text(in: language)),
        ])
      }
    )
  }

  /// The ground of the score first, then the other mentions of what is sought, negated ones marked,
  /// then what the workspace lists.
  static func evidence(_ place: ListedTarget) -> [JSONValue] {
    let target = place.target
    let candidate = target.candidate
    let sought = Set(
      place.list.query.products
        + (target.making.evidence == .neighbour ? [target.making.product] : [])
    )
    let ground = target.making.mention.map { [$0] } ?? []
    let others = candidate.mentions.filter {
      $0.product.map(sought.contains) == true && !ground.contains($0)
    }
    let mentions = (ground + others).map { mention in
      JSONValue.fields([
        "clause": .string(candidate.clause(of: mention)),
        "activity": .string(mention.activity.rawValue),
        "product": .string((mention.product ?? target.making.product).text),
        "class": .optional(mention.productClass?.text),
        "negated": .bool(mention.isNegated),
        "inName": .bool(mention.isInName),
      ])
    }
    let stated = candidate.statedProducts.filter(sought.contains).map { product in
      JSONValue.fields([
        "clause": .string(candidate.statedText ?? candidate.name),
        "activity": "make",
        "product": .string(product.text),
        "negated": .bool(false),
        "inName": .bool(false),
      ])
    }
    return mentions + stated
  }
}
