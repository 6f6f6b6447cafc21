import ChainModel

/// Sets control totals against itemised plants and says what counts of either.
///
/// O(totals × plants).
struct Reconciler {
  let model: RegionalModel
  let request: BalanceRequest

  /// What counts: rows by process, and plants without a route.
  struct Outcome {
    var rows: [UnitProcess.ID: [ActivityRow]] = [:]
    var ofUnknownSize: [UnitProcess.ID: [Facility.ID]] = [:]
    var routeless: [Facility] = []
    var lines: [Reconciliation] = []
  }

  func outcome() -> Outcome {
    var outcome = Outcome()
    let counted = model.facilities.filter { request.counts($0, in: model) }
    var replaced: Set<Facility.ID> = []
    var used: [ControlTotal] = []
    for total in totalsInOrder() {
      if let better = used.first(where: { covers($0, total) }) {
        outcome.lines.append(
          Reconciliation(
            total: total,
            supersededBy: better.id,
            lines: lines(of: total, among: counted)
          )
        )
        continue
      }
      used.append(total)
      let lines = lines(of: total, among: counted)
      outcome.lines.append(Reconciliation(total: total, lines: lines))
      replaced.formUnion(lines.filter { $0.position != .after }.map(\.facility))
      allocate(total, among: counted.filter { replaced.contains($0.id) }, to: &outcome)
    }
    for facility in counted where !replaced.contains(facility.id) {
      guard let process = facility.process else {
        outcome.routeless.append(facility)
        continue
      }
      guard let capacity = facility.capacity else {
        outcome.ofUnknownSize[process, default: []].append(facility.id)
        guard let assumed = UnknownSize.capacity(of: facility, in: model) else { continue }
        outcome.rows[process, default: []].append(
          ActivityRow(
            item: .facility(facility.id),
            share: 1,
            capacity: assumed,
            utilisation: facility.utilisation,
            origin: facility.origin,
            isAssumed: true
          )
        )
        continue
      }
      outcome.rows[process, default: []].append(
        ActivityRow(
          item: .facility(facility.id),
          share: shareOfMainOutput(facility, process),
          capacity: capacity,
          utilisation: facility.utilisation,
          origin: facility.origin
        )
      )
    }
    outcome.lines.sort { $0.total.origin < $1.total.origin }
    return outcome
  }

  /// Units of main output for one unit of what the plant's capacity counts.
  private func shareOfMainOutput(_ facility: Facility, _ id: UnitProcess.ID) -> Double {
    guard let process = model.processes[id], facility.product != process.output,
      let byproduct = process.byproducts.first(where: { $0.product == facility.product }),
      byproduct.figure.span.mid > 0
    else { return 1 }
    return 1 / byproduct.figure.span.mid
  }

  /// Totals up to the date: newest first, the whole region before a zone, output before capacity.
  private func totalsInOrder() -> [ControlTotal] {
    model.totals.filter { $0.year.earliest <= request.asOf.latest }.sorted { left, right in
      if (left.zone == nil) != (right.zone == nil) { return left.zone == nil }
      if left.year.latest != right.year.latest { return left.year.latest > right.year.latest }
      if left.kind != right.kind { return left.kind == .output }
      return left.origin < right.origin
    }
  }

  /// Whether one total leaves nothing for another to say.
  private func covers(_ used: ControlTotal, _ other: ControlTotal) -> Bool {
    (used.zone == nil || used.zone == other.zone)
      && other.processes.contains { used.processes.contains($0) }
  }

  private func lines(
    of total: ControlTotal,
    among facilities: [Facility]
  ) -> [Reconciliation.Line] {
    facilities.compactMap { facility in
      guard total.zone == nil || total.zone == facility.zone else { return nil }
      if let process = facility.process {
        guard total.processes.contains(process) else { return nil }
      } else {
        guard facility.product == total.product else { return nil }
      }
      let position: Reconciliation.Position
      if facility.status != .operating {
        position = .after
      } else if let since = facility.since {
        position = since.earliest > total.year.latest ? .after : .inside
      } else {
        position = .presumedInside
      }
      let amount = facility.capacity.map { capacity in
        total.kind == .output
          ? capacity.span * (facility.utilisation?.span ?? Span(1)) : capacity.span
      }
      return Reconciliation.Line(facility: facility.id, position: position, amount: amount)
    }
  }

  /// Splits a total over its processes as their plants stand; the first takes it where none does.
  private func allocate(
    _ total: ControlTotal,
    among facilities: [Facility],
    to outcome: inout Outcome
  ) {
    var weights = total.processes.map { process in
      facilities.reduce(0.0) { sum, facility in
        facility.process == process ? sum + (facility.capacity?.span.mid ?? 0) : sum
      }
    }
    var sum = weights.reduce(0, +)
    if sum == 0, !weights.isEmpty {
      weights[0] = 1
      sum = 1
    }
    for (process, weight) in zip(total.processes, weights) where weight > 0 {
      outcome.rows[process, default: []].append(
        ActivityRow(
          item: .total(total.id),
          share: weight / sum,
          capacity: total.amount,
          utilisation: utilisation(of: total, process: process, facilities: facilities),
          origin: total.origin
        )
      )
    }
  }

  /// A capacity total runs at the load of its plant, where it covers only one and that one tells it:
  /// the load of one of several says nothing of the rest.
  private func utilisation(
    of total: ControlTotal,
    process: UnitProcess.ID,
    facilities: [Facility]
  ) -> Figure? {
    guard total.kind == .capacity else { return nil }
    let covered = facilities.filter { $0.process == process }
    return covered.count == 1 ? covered[0].utilisation : nil
  }
}
