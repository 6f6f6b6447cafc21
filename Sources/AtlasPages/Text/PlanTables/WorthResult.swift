import ChainModel
package import Markup
import MaterialBalance
package import ProcessSynthesis
import Tables

/// The result of `worth` for programs: `chainatlas.worth/1`.
package struct WorthResult: Sendable {
  private let worth: RegionWorth

  /// Takes a result.
  package init(_ worth: RegionWorth) {
    self.worth = worth
  }

  /// The JSON of the result.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.worth/1",
      "region": .string(worth.sheet.model.region.id.text),
      "scenario": .string(worth.sheet.request.scenario.rawValue),
      "asOf": .string(worth.sheet.request.asOf.description),
      "items": .array(worth.items.map(item)),
      "lossMakers": .array(
        worth.lossMakers.map {
          .fields(["process": .string($0.process.text), "earning": .number($0.earning)])
        }
      ),
    ])
  }

  private func item(_ item: WorthItem) -> JSONValue {
    .fields([
      "kind": .string(item.subject.kind), "id": .string(item.subject.id),
      "valueAdded": .number(item.valueAdded), "tonnes": .number(item.tonnes),
      "jobs": .number(item.jobs), "lowerBound": .bool(item.isLowerBound),
      "stops": ResultJSON.ids(item.stops),
      "losses": .array(
        item.losses.map {
          .fields([
            "process": .string($0.process.text), "before": .number($0.before),
            "after": .number($0.after),
          ])
        }
      ),
    ])
  }
}
