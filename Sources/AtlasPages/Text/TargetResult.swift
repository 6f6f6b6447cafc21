import GapAnalysis
import ChainModel
package import Markup
import Tables
package import Targeting

/// The JSON document of target lists: `chainatlas.targets/1`.
package struct TargetResult: Sendable {
  private let lists: [TargetList]
  private let anchors: [Anchor]
  private let tables: TargetTables

  /// Makes the document of lists, and of the anchors they belong to.
  package init(_ lists: [TargetList], anchors: [Anchor] = [], tables: TargetTables) {
    self.lists = lists
    self.anchors = anchors
    self.tables = tables
  }

  /// The document.
  package var json: JSONValue {
    var fields: [JSONField] = [
      JSONField("schema", "chainatlas.targets/1"),
      JSONField("registry", lists.lazy.compactMap(\.registry).first.map(registry) ?? .null),
      JSONField("lists", .array(lists.map(list))),
      JSONField(
        "targets",
        .array(TargetTables.places(lists).map { ResultJSON.object(tables.columns, of: $0) })
      ),
    ]
    if !anchors.isEmpty {
      fields.append(JSONField("anchors", .array(anchors.map(anchor))))
    }
    if lists.allSatisfy({ $0.registry == nil }) {
      fields.append(JSONField("note", .string(TargetList.noRegistry.text(in: tables.language))))
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
      "omissions": .array(
        list.omissions.map { omission in
          .fields([
            "reason": .string(omission.reason.rawValue),
            "count": .optional(omission.count.map(Double.init)),
            "text": .string(omission.phrase.text(in: tables.language)),
          ])
        }
      ),
      "found": .optional(list.registry.map { Double($0.found) }),
    ])
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
