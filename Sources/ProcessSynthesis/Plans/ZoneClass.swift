import ChainModel
import GapAnalysis
import MaterialBalance

/// Zones that admit the same candidates and have no limit of their own: one in the program.
struct ZoneClass {
  /// What is left of a limit, a year, after present use.
  typealias Left = (limit: ZoneResource, resource: Resource, amount: Double)

  /// The zones.
  let zones: [Zone.ID]
  /// Which candidates it admits.
  let admits: [Bool]
  /// What is left of each limit of it.
  let left: [Left]

  /// What is left of each limit of the whole region.
  ///
  /// O(limits × processes).
  static func shared(_ sheet: BalanceSheet) -> [Left] {
    let load = ZoneLoad(sheet: sheet)
    return sheet.model.region.resources.compactMap { item in
      guard let resource = item.resource, let limit = item.yearlyLimit?.mid else { return nil }
      return (item, resource, max(0, limit - load.use(of: item)))
    }
  }

  /// The classes of a region, in the order of their first zones.
  ///
  /// O(zones × candidates + zones × plants).
  static func all(for candidates: [PlanCandidate], _ sheet: BalanceSheet) -> [ZoneClass] {
    let load = ZoneLoad(sheet: sheet)
    var result: [ZoneClass] = []
    for zone in sheet.model.region.zones {
      let admits = candidates.map { candidate in
        candidate.project.zones.first { $0.zone == zone.id }?.vetoes.isEmpty ?? false
      }
      let left = zone.resources.compactMap { item -> Left? in
        guard let resource = item.resource, let limit = item.yearlyLimit?.mid else { return nil }
        return (item, resource, max(0, limit - load.use(of: item, in: zone.id)))
      }
      if left.isEmpty,
        let place = result.firstIndex(where: { $0.left.isEmpty && $0.admits == admits })
      {
        result[place] = ZoneClass(zones: result[place].zones + [zone.id], admits: admits, left: [])
      } else {
        result.append(ZoneClass(zones: [zone.id], admits: admits, left: left))
      }
    }
    return result
  }
}
