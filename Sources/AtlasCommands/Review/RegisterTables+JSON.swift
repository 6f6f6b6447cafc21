import AtlasPages
import ChainModel
import Markup

extension RegisterTables {
  /// The document for programs.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.registers/1",
      "asOf": .string(asOf.description),
      "items": .array(
        registered.map {
          .fields([
            "id": .string($0.id.text), "register": .string($0.register.rawValue),
            "name": PolicyJSON.phrase($0.name), "quote": .string($0.quote),
            "paragraph": .optional($0.paragraph), "chain": .optional($0.chain?.text),
            "processes": .strings($0.processes.map(\.text)),
            "stage": .optional($0.stage?.rawValue),
            "basis": $0.basis.map(PolicyJSON.phrase) ?? .null,
            "level": .optional($0.level), "owner": .optional($0.owner),
            "status": .string($0.status.rawValue), "due": .optional($0.due?.description),
            "overdue": .bool($0.isOverdue(on: asOf)), "fact": .string($0.origin.description),
          ])
        }
      ),
    ])
  }
}
