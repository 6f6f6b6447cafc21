public import ChainModel
import GapAnalysis
public import Markup
import Tables
public import Targeting

/// The JSON document of target lists: `chainatlas.targets/1`.
public struct TargetResult: Sendable {
  private let lists: [TargetList]
  private let anchors: [Anchor]
  private let language: Language

  /// Makes the document of lists, and of the anchors they belong to.
  public init(_ lists: [TargetList], anchors: [Anchor] = [], language: Language) {
    self.lists = lists
    self.anchors = anchors
    self.language = language
  }

  /// The document.
  public var json: JSONValue {
    var fields: [JSONField] = [
      JSONField("schema", "chainatlas.targets/1"),
      JSONField("registry", lists.lazy.compactMap(\.registry).first.map(registry) ?? .null),
      JSONField("lists", .array(lists.map(list))),
      JSONField("targets", .array(lists.flatMap { list in list.targets.map { target($0, list) } })),
    ]
    if !anchors.isEmpty {
      fields.append(JSONField("anchors", .array(anchors.map(anchor))))
    }
    if lists.allSatisfy({ $0.registry == nil }) {
      fields.append(JSONField("note", .string(TargetList.noRegistry.text(in: language))))
    }
    return .object(fields)
  }

  private func registry(_ account: RegistryAccount) -> JSONValue {
    .fields([
      "files": .strings(account.files),
      "earliest": .optional(account.earliest?.description),
      "latest": .optional(account.latest?.description),
      "isCurrent": .bool(false),
    ])
  }

  private func list(_ list: TargetList) -> JSONValue {
    .fields([
      "for": .string(list.id),
      "name": ResultJSON.name(list.query.name),
      "products": ResultJSON.ids(list.query.products),
      "neighbours": ResultJSON.ids(list.query.neighbours),
      "candidates": .number(Double(list.candidates)),
      "found": .optional(list.registry.map { Double($0.found) }),
    ])
  }

  private func target(_ target: Target, _ list: TargetList) -> JSONValue {
    let candidate = target.candidate
    return .fields([
      "for": .string(list.id),
      "rank": .number(Double(target.rank)),
      "name": .string(candidate.name),
      "uscc": .optional(candidate.uscc),
      "company": .optional(candidate.company?.text),
      "province": .optional(candidate.country ?? candidate.province),
      "city": .optional(candidate.city),
      "score": .number(target.score),
      "known": .number(target.known),
      "features": .array(
        target.features.map { feature in
          .fields([
            "name": .string(feature.feature.rawValue),
            "value": .optional(feature.value),
            "counted": .number(feature.counted),
            "weight": .number(feature.weight),
            "reason": .string(feature.reason.text(in: language)),
          ])
        }
      ),
      "evidence": .array(evidence(target, list)),
      "flags": .strings(target.flags.map(\.rawValue)),
      "sentence": .string(target.sentence.text(in: language)),
      "sources": ResultJSON.ids(candidate.sources),
    ])
  }

  /// The ground of the score first, then the other mentions of what is sought, negated ones marked,
  /// then what the workspace lists.
  private func evidence(_ target: Target, _ list: TargetList) -> [JSONValue] {
    let candidate = target.candidate
    let sought = Set(
      list.query.products + (target.making.evidence == .neighbour ? [target.making.product] : [])
    )
    let ground = target.making.mention.map { [$0] } ?? []
    let others = candidate.mentions.filter {
      sought.contains($0.product) && !ground.contains($0)
    }
    let mentions = (ground + others).map { mention in
      JSONValue.fields([
        "clause": .string(candidate.clause(of: mention)),
        "activity": .string(mention.activity.rawValue),
        "product": .string(mention.product.text),
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

  private func anchor(_ anchor: Anchor) -> JSONValue {
    .fields([
      "company": .string(anchor.company.id.text),
      "name": ResultJSON.name(anchor.company.name),
      "gaps": .array(
        anchor.sides.map { side in
          .fields([
            "direction": .string(side.direction.rawValue),
            "gap": .string(side.gap.id.text),
            "kind": .string(side.gap.kind.rawValue),
          ])
        }
      ),
    ])
  }
}
