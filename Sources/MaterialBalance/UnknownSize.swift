public import ChainModel

/// The range in which a plant runs whose capacity no source gives: an estimate by rule.
///
/// It is at least a quarter of the smallest economic scale of its process, and at most the largest
/// typical one; times the number of firms where a cluster states it. The middle is the geometric
/// mean.
public enum UnknownSize {
  /// Units of main output a year of a plant whose process is known; nil where no scale is known.
  public static func range(of processes: [UnitProcess], firms: Int = 1) -> Span? {
    var low = Double.infinity
    var high = 0.0
    for process in processes {
      guard let scale = process.scale,
        let least = scale.minimum?.span.mid ?? scale.typical?.span.low,
        let most = scale.typical?.span.high ?? scale.minimum?.span.high, least > 0
      else { continue }
      low = min(low, least / 4)
      high = max(high, most)
    }
    guard high > 0, low <= high else { return nil }
    let count = Double(max(1, firms))
    return Span(low: low * count, mid: (low * high).squareRoot() * count, high: high * count)
  }

  /// The capacity to reckon with for a plant that states none; nil where no scale is known.
  public static func capacity(of facility: Facility, in model: RegionalModel) -> Figure? {
    let candidates: [UnitProcess]
    if let process = facility.process {
      candidates = model.processes[process].map { [$0] } ?? []
    } else {
      candidates = model.processes.elements.filter { $0.output == facility.product }
    }
    return range(of: candidates, firms: model.companies[facility.company]?.firms ?? 1).map {
      Figure(span: $0, basis: .estimate, sources: facility.sources, origin: facility.origin)
    }
  }
}
