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
    /// What a place takes of each limit of a class.
    func needs(_ place: Int, of zones: Int) -> [Double] {
      let item = plan.places[place]
      return plan.classes[zones].left.map {
        plan.candidates[item.candidate].need(of: $0.resource, under: $0.limit) * point[item.run]
      }
    }
    var room = plan.classes.map { $0.left.map(\.amount) }
    func move(_ place: Int, _ zones: Int, _ sign: Double) {
      for (index, need) in needs(place, of: zones).enumerated() {
        room[zones][index] -= sign * need
      }
    }
    for place in built { move(place, plan.places[place].zones, 1) }
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
          let hasRoom = zip(needs(place, of: target), room[target]).allSatisfy {
            $0 <= $1 * (1 + 1e-9)
          }
          guard hasRoom else { continue }
          move(place, item.zones, -1)
          move(place, target, 1)
        }
        zones[place] = fit.zone
        break
      }
    }
    self.zones = zones
  }
}
