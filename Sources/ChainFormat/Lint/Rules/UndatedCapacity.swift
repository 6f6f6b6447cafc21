import ChainModel
import Wording

/// Finds plants whose capacity has no date.
struct UndatedCapacity: LintRule {
  let id = "undated-capacity"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.facilities.flatMap { [$0] + $0.rejected }.compactMap { facility in
      guard facility.capacity != nil, facility.since == nil, facility.asOf == nil else {
        return nil
      }
      return Finding(
        subject: Thing(.facility, facility.id.text),
        origin: facility.origin,
        phrase: .undatedCapacity(facility: facility.id.text)
      )
    }
  }
}
