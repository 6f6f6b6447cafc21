package import ChainModel
import GapAnalysis
package import Markup
package import ProcessSynthesis
import MaterialBalance
import Tables

/// The result of `whatif` for programs: `chainatlas.whatif/1`.
package struct WhatIfResult: Sendable {
  private let result: WhatIf
  private let language: Language

  /// Takes a result; sentences are in a language.
  package init(_ result: WhatIf, language: Language = .zh) {
    self.result = result
    self.language = language
  }

  /// The JSON of the result.
  package var json: JSONValue {
    let request = result.before.request
    return .fields([
      "schema": "chainatlas.whatif/1",
      "region": .string(result.before.model.region.id.text),
      "scenario": .string(request.scenario.rawValue),
      "asOf": .string(request.asOf.description),
      "build": .array(
        result.change.builds.map {
          .fields([
            "process": .string($0.process.text), "amount": .number($0.amount),
            "zone": .string($0.zone.text),
          ])
        }
      ),
      "drop": ResultJSON.ids(result.change.drops),
      "before": side(\.before, result.needsBefore),
      "after": side(\.after, result.needsAfter),
      "closed": .array(result.closed.map { gap($0) }),
      "opened": .array(result.opened.map { gap($0) }),
      "changed": .array(result.changed.map { gap($0.after, before: $0.before) }),
      "losers": .array(result.losers.map(effect)),
      "winners": .array(result.winners.map(effect)),
      "competitors": .array(
        result.competitors.map {
          .fields([
            "process": .string($0.process.text), "feed": .string($0.feed.text),
            "here": .bool($0.isHere), "before": .number($0.before), "after": .number($0.after),
            "minimumScale": .optional($0.minimumScale), "lockedOut": .bool($0.isLockedOut),
          ])
        }
      ),
      "limits": .array(result.limits.map(limit)),
    ])
  }

  private func side(
    _ side: KeyPath<ProductShift, ProductShift.Side>,
    _ needs: RegionNeeds
  ) -> JSONValue {
    .fields([
      "products": .array(
        result.shifts.map { shift in
          let values = shift[keyPath: side]
          return .fields([
            "id": .string(shift.id.text), "supply": .number(values.supply),
            "demand": .number(values.demand), "balance": .number(values.balance),
            "localConversion": .optional(values.localConversion),
          ])
        }
      ),
      "water": .number(needs.water), "effluent": .number(needs.effluent),
      "energy": .number(needs.energy), "jobs": .number(needs.jobs),
      "capex": .number(needs.capex),
    ])
  }

  private func gap(_ gap: Gap, before: Gap? = nil) -> JSONValue {
    var fields: [JSONField] = [
      JSONField("id", .string(gap.id.text)), JSONField("kind", .string(gap.kind.rawValue)),
      JSONField("product", .string(gap.product.text)),
      JSONField("proposed", .optional(gap.size?.proposed)),
    ]
    if let before { fields.append(JSONField("was", .optional(before.size?.proposed))) }
    return .object(fields)
  }

  private func effect(_ effect: ChangeEffect) -> JSONValue {
    .fields([
      "kind": .string(effect.kind.rawValue), "product": .string(effect.product.text),
      "process": .optional(effect.process?.text), "companies": ResultJSON.ids(effect.companies),
      "text": .string(effect.text.text(in: language)),
    ])
  }

  private func limit(_ limit: ChangeLimit) -> JSONValue {
    let (kind, of): (String, String) =
      switch limit.kind {
      case .feed(let product): ("feed", product.text)
      case .zone(let zone, let resource): ("zone", "\(zone?.text ?? "region")/\(resource.rawValue)")
      case .scale(let process): ("scale", process.text)
      case .veto(let zone, _): ("veto", zone.text)
      case .gate(let process): ("gate", process.text)
      }
    return .fields([
      "kind": .string(kind), "of": .string(of), "limit": .optional(limit.limit),
      "before": .number(limit.before), "after": .number(limit.after),
      "broken": .bool(limit.isBroken), "binding": .bool(limit == result.binding),
      "text": .string(limit.text.text(in: language)),
    ])
  }
}
