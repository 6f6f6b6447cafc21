import ChainModel

/// Finds plants for which two sources give different routes, sizes or states.
struct FacilityConflict: LintRule {
  let id = "facility-conflict"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "同一产能的几行在路线、规模、状态、企业或片区上不一致",
    en: "rows for one plant that disagree on route, size, status, company or zone"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.facilities.compactMap { facility in
      let others = facility.rejected.filter { Self.disagree(facility, $0) }
      guard !others.isEmpty else { return nil }
      return Finding(
        subject: Thing(.facility, facility.id.text),
        origin: facility.origin,
        phrase: Self.disagreement(
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

extension FacilityConflict {
  /// Claims for a plant that disagree.
  static func disagreement(facility: String, used: String, others: [String]) -> Phrase {
    let facility = Phrase.shown(facility)
    let used = Phrase.shown(used)
    let others = Phrase.list(others)
    return Phrase(
      zh: "产能 \(facility) 各来源不一致：采用 \(used)，未采用 \(others.zh)；应核对",
      en:
        "conflict between sources on the facility \(facility): \(used) is used, not \(others.en); expected them to agree"
    )
  }
}
