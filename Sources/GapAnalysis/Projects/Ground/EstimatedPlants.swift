import ChainModel

/// The plants of a region with a capacity for each: one that no source gives is estimated from its
/// process.
///
/// Such a plant runs between a quarter of the smallest economic scale and the largest typical one;
/// the middle is the geometric mean of the two. A construction that nothing has been seen of for
/// three years counts as planned.
struct EstimatedPlants {
  /// The model with the estimates in it.
  let model: RegionalModel
  /// The plants whose capacity is an estimate of ours.
  let estimated: Set<Facility.ID>

  /// Years after which a construction without news counts as planned.
  static let silentYears = 3

  init(_ model: RegionalModel, asOf: PartialDate) {
    var makers: [Product.ID: [UnitProcess]] = [:]
    for process in model.processes.elements { makers[process.output, default: []].append(process) }
    var estimated: Set<Facility.ID> = []
    let facilities = model.facilities.map { facility in
      let status = Self.status(of: facility, asOf: asOf)
      guard facility.capacity == nil,
        let span = Self.capacity(of: facility, model: model, makers: makers)
      else {
        return status == facility.status
          ? facility : facility.with(capacity: facility.capacity, status: status)
      }
      estimated.insert(facility.id)
      return facility.with(
        capacity: Figure(span: span, basis: .estimate, origin: facility.origin),
        status: status
      )
    }
    self.estimated = estimated
    self.model = model.with(facilities: facilities)
  }

  /// What a construction counts as: planned, if it has been silent too long.
  private static func status(of facility: Facility, asOf: PartialDate) -> Facility.Status {
    guard facility.status == .construction, let seen = facility.asOf ?? facility.since,
      seen.latest + silentYears * 10_000 < asOf.earliest
    else { return facility.status }
    return .planned
  }

  /// Units of the plant's product a year.
  private static func capacity(
    of facility: Facility,
    model: RegionalModel,
    makers: [Product.ID: [UnitProcess]]
  ) -> Span? {
    let routes =
      facility.process.flatMap { model.processes[$0] }.map { [$0] }
      ?? makers[facility.product] ?? []
    let ranges = routes.compactMap { route -> (low: Double, high: Double)? in
      guard let smallest = route.scale?.minimum?.span.mid, smallest > 0,
        let largest = (route.scale?.typical ?? route.scale?.minimum)?.span.high
      else { return nil }
      let share = share(of: facility.product, in: route)
      return (smallest / 4 * share, max(largest, smallest) * share)
    }
    guard let low = ranges.map(\.low).min(), let high = ranges.map(\.high).max() else { return nil }
    return Span(low: low, mid: (low * high).squareRoot(), high: high)
  }

  /// Units of a product for one unit of a process's main output.
  private static func share(of product: Product.ID, in process: UnitProcess) -> Double {
    guard product != process.output else { return 1 }
    return process.byproducts.first { $0.product == product }?.figure.span.mid ?? 1
  }
}

extension Facility {
  /// The same plant with another capacity and status.
  fileprivate func with(capacity: Figure?, status: Status) -> Facility {
    Facility(
      id: id,
      company: company,
      zone: zone,
      process: process,
      product: product,
      capacity: capacity,
      statedCapacity: statedCapacity,
      status: status,
      since: since,
      asOf: asOf,
      utilisation: utilisation,
      sources: sources,
      confidence: confidence,
      note: note,
      origin: origin,
      rejected: rejected
    )
  }
}
