import ChainModel
import MaterialBalance

/// The processes that run below the utilisation threshold: more of them is no project.
///
/// A plant's own load counts, output against capacity where statistics give both, and a control
/// total against the plants itemised inside it.
struct IdleProcesses {
  private let ids: Set<UnitProcess.ID>

  init(context: GapContext) {
    var ids = Set(
      context.model.processes.elements.map(\.id).filter {
        IdleCapacity.isIdle($0, in: context)
      }
    )
    let threshold = context.thresholds[.utilisation]
    let model = context.model
    var plants: [Facility.ID: Facility] = [:]
    for facility in model.facilities { plants[facility.id] = facility }
    for line in context.sheet.reconciliations where line.supersededBy == nil {
      let itemised = line.lines.reduce(0.0) { sum, item in
        guard item.position != .after, let plant = plants[item.facility] else { return sum }
        return sum + (plant.capacity?.span.mid ?? 0)
      }
      guard itemised > 0, line.total.amount.span.mid < threshold * itemised else { continue }
      ids.formUnion(line.total.processes)
    }
    self.ids = ids
  }

  func contains(_ id: UnitProcess.ID) -> Bool { ids.contains(id) }
}
