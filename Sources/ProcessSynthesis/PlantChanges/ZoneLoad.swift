import ChainModel
import GapAnalysis
import MaterialBalance

/// What the plants of a zone use of a resource today.
struct ZoneLoad {
  let sheet: BalanceSheet

  /// Units a year at middle figures: the itemised plants of the zone that count, at their load.
  ///
  /// O(plants).
  func use(of limit: ZoneResource, in zone: Zone.ID) -> Double {
    let model = sheet.model
    return model.facilities.reduce(0.0) { sum, facility in
      guard facility.zone == zone, sheet.request.counts(facility, in: model),
        let process = facility.process.flatMap({ model.processes[$0] }),
        let resource = limit.resource, limit.covers(process.id),
        let capacity = facility.capacity ?? UnknownSize.capacity(of: facility, in: model)
      else { return sum }
      let load = facility.utilisation?.span.mid ?? 1
      return sum + capacity.span.mid * load * Self.need(of: resource, by: process)
    }
  }

  /// Units a year of a limit over the whole region: all that runs.
  func use(of limit: ZoneResource) -> Double {
    guard let resource = limit.resource else { return 0 }
    return zip(sheet.model.processes.elements, sheet.activities).reduce(0.0) { sum, item in
      guard limit.covers(item.0.id) else { return sum }
      return sum + item.1.amount.mid * Self.need(of: resource, by: item.0)
    }
  }

  /// Units of a resource for one unit of main output; energy from power and steam where only these
  /// are stated.
  static func need(of resource: Resource, by process: UnitProcess) -> Double {
    if resource == .energy { return CoalEquivalent.perUnit(of: process)?.mid ?? 0 }
    return process.resources[resource]?.span.mid ?? 0
  }
}
