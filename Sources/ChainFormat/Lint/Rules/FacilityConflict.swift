import ChainModel
import Wording

/// Finds plants for which two sources give different routes, sizes or states.
struct FacilityConflict: LintRule {
  let id = "facility-conflict"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.facilities.compactMap { facility in
      let others = facility.rejected.filter { Self.disagree(facility, $0) }
      guard !others.isEmpty else { return nil }
      return Finding(
        subject: Thing(.facility, facility.id.text),
        origin: facility.origin,
        phrase: .facilityConflict(
          facility: facility.id.text,
          used: Self.claim(facility),
          others: others.map(Self.claim)
        ),
        notes: others.map { .seeAlso($0.origin.description) },
        explanation: facility.note ?? others.compactMap(\.note).first
      )
    }
  }

  private static func disagree(_ left: Facility, _ right: Facility) -> Bool {
    if left.process != right.process || left.product != right.product
      || left.status != right.status || left.company != right.company || left.zone != right.zone
    {
      return true
    }
    guard let mine = left.capacity, let theirs = right.capacity else { return false }
    return mine.disagrees(with: theirs)
  }

  private static func claim(_ facility: Facility) -> String {
    let sources = facility.sources.map(\.text).joined(separator: " ")
    let parts = [
      facility.process?.text ?? facility.product.text, facility.statedCapacity,
      facility.status.rawValue, (facility.asOf ?? facility.since)?.description, "[\(sources)]",
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
