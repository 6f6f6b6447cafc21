import ChainModel
import GapAnalysis
import LinearProgramming

/// Places chosen projects by fit: in the zone that fits best among those that admit it and whose
/// limits still have room.
struct ZonePlacing {
  /// The zone of each place; nil where none is known.
  let zones: [Int: Zone.ID]

  /// Zones of one class are alike to the program, and so are classes whose limits leave room, so that
  /// a project may move to the zone that fits it best; the largest projects choose first.
  init(_ plan: PlanProgram, _ built: [Int], _ point: ProgramPoint) {
    func need(_ place: Int, _ resource: Resource) -> Double {
      let item = plan.places[place]
      return (plan.candidates[item.candidate].needs[resource] ?? 0) * point[item.run]
    }
    var room = plan.classes.map { item in
      Dictionary(uniqueKeysWithValues: item.left.map { ($0.resource, $0.amount) })
    }
    for place in built {
      let home = plan.places[place].zones
      for resource in room[home].keys { room[home][resource]? -= need(place, resource) }
    }
    var zones: [Int: Zone.ID] = [:]
    let order = built.sorted {
      let sizes = (point[plan.places[$0].size], point[plan.places[$1].size])
      let capex = (
        plan.candidates[plan.places[$0].candidate].capex * sizes.0,
        plan.candidates[plan.places[$1].candidate].capex * sizes.1
      )
      return capex.0 != capex.1 ? capex.0 > capex.1 : $0 < $1
    }
    for place in order {
      let item = plan.places[place]
      let fits = plan.candidates[item.candidate].project.zones.filter { $0.vetoes.isEmpty }
      for fit in fits {
        guard let target = plan.classes.firstIndex(where: { $0.zones.contains(fit.zone) })
        else { continue }
        if target != item.zones {
          let hasRoom = plan.classes[target].left.allSatisfy {
            need(place, $0.resource) <= (room[target][$0.resource] ?? 0) * (1 + 1e-9)
          }
          guard hasRoom else { continue }
          for resource in room[item.zones].keys {
            room[item.zones][resource]? += need(place, resource)
          }
          for resource in room[target].keys { room[target][resource]? -= need(place, resource) }
        }
        zones[place] = fit.zone
        break
      }
    }
    self.zones = zones
  }
}
