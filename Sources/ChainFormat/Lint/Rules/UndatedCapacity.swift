import ChainModel

/// Finds plants whose capacity has no date.
struct UndatedCapacity: LintRule {
  let id = "undated-capacity"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "产能有数量而无 `since`、`asOf`",
    en: "a capacity with neither `since` nor `asOf`"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.facilities.flatMap { [$0] + $0.rejected }.compactMap { facility in
      guard facility.capacity != nil, facility.since == nil, facility.asOf == nil else {
        return nil
      }
      return Finding(
        subject: Thing(.facility, facility.id.text),
        origin: facility.origin,
        phrase: Self.undated(facility: facility.id.text)
      )
    }
  }
}

extension UndatedCapacity {
  /// A capacity without a date.
  static func undated(facility: String) -> Phrase {
    let facility = Phrase.shown(facility)
    return Phrase(
      zh: "产能 \(facility) 有数量而没有日期；应填 since 或 asOf",
      en: "the facility \(facility) has a capacity and no date; expected since or asOf"
    )
  }
}
