package import ChainModel
import GapAnalysis
package import MaterialBalance

/// What plants use of a resource today, in a zone or in the whole region.
package struct ZoneLoad {
  package let sheet: BalanceSheet

  /// Takes the balances of a region.
  package init(sheet: BalanceSheet) { self.sheet = sheet }

  /// Units a year at middle figures: the itemised plants of the zone that count, at their load.
  ///
  /// O(plants).
  package func use(of limit: ZoneResource, in zone: Zone.ID) -> Double {
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
  package func use(of limit: ZoneResource) -> Double {
    guard let resource = limit.resource else { return 0 }
    return zip(sheet.model.processes.elements, sheet.activities).reduce(0.0) { sum, item in
      guard limit.covers(item.0.id) else { return sum }
      return sum + item.1.amount.mid * Self.need(of: resource, by: item.0)
    }
  }

  /// Units of a resource for one unit of main output; 0 where it is not known.
  package static func need(of resource: Resource, by process: UnitProcess) -> Double {
    known(resource, by: process) ?? 0
  }

  /// Units of a resource for one unit of main output; energy from power and steam, and carbon from
  /// energy, where only these are stated; nil where it is not known.
  package static func known(_ resource: Resource, by process: UnitProcess) -> Double? {
    switch resource {
    case .energy: CoalEquivalent.perUnit(of: process)?.mid
    case .carbon: CarbonDioxide.perUnit(of: process)?.mid
    case .electricity, .steam, .water, .wastewater, .labour, .land:
      process.resources[resource]?.span.mid
    }
  }
}
