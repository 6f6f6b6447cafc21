import ChainModel
import Words

/// Finds a region whose zones do not add up to its area.
struct ZoneAreas: LintRule {
  /// How far the sum may be off, km²: areas are given to a hundredth.
  static let tolerance = 0.005

  let id = "zone-areas"
  let severity = Diagnostic.Severity.error
  let sentence = Phrase(
    zh: "各片区面积合计不等于全区面积（允差 \(DecimalText.stated(Self.tolerance)) 平方公里）",
    en:
      "zones that do not add up to the region's area (within \(DecimalText.stated(Self.tolerance)) km²)"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    let region = model.region
    guard let area = region.area, !region.zones.isEmpty else { return [] }
    let sum = region.zones.reduce(0) { $0 + $1.area.span.mid }
    guard abs(sum - area.span.mid) > Self.tolerance + 1e-9 else { return [] }
    return [
      Finding(
        subject: Thing(.region, region.id.text),
        origin: area.origin,
        phrase: Self.doNotAddUp(sum: sum, region: area.span.mid)
      )
    ]
  }
}

extension ZoneAreas {
  /// Zones that do not add up to the region.
  static func doNotAddUp(sum: Double, region: Double) -> Phrase {
    let sum = DecimalText.stated(sum)
    let region = DecimalText.stated(region)
    return Phrase(
      zh: "各片区面积合计 \(sum) 平方公里；应等于全区 \(region) 平方公里",
      en: "the zones add up to \(sum) km²; expected the region's \(region) km²"
    )
  }
}
