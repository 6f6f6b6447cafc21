import ChainModel
import Wording

/// Finds a region whose zones do not add up to its area.
struct ZoneAreas: LintRule {
  /// How far the sum may be off, km²: areas are given to a hundredth.
  static let tolerance = 0.005

  let id = "zone-areas"
  let severity = Diagnostic.Severity.error

  func findings(in model: RegionalModel) -> [Finding] {
    let region = model.region
    guard let area = region.area, !region.zones.isEmpty else { return [] }
    let sum = region.zones.reduce(0) { $0 + $1.area.span.mid }
    guard abs(sum - area.span.mid) > Self.tolerance + 1e-9 else { return [] }
    return [
      Finding(
        subject: Thing(.region, region.id.text),
        origin: area.origin,
        phrase: .areas(sum: sum, region: area.span.mid)
      )
    ]
  }
}
