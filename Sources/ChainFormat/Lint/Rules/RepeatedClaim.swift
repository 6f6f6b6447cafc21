import ChainModel

/// Finds claims for one figure that say the same from the same sources.
struct RepeatedClaim: LintRule {
  let id = "repeated-claim"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "两条数值与来源都相同",
    en: "two claims that say the same from the same sources"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.statedFigures.compactMap { stated in
      var seen: [Figure] = []
      for claim in [stated.figure] + stated.figure.rejected {
        let isRepeated = seen.contains {
          $0.span == claim.span && $0.sources == claim.sources && $0.asOf == claim.asOf
        }
        if isRepeated {
          return Finding(
            subject: stated.owner,
            origin: claim.origin,
            phrase: Self.saidTwice(claim.claim)
          )
        }
        seen.append(claim)
      }
      return nil
    }
  }
}

extension RepeatedClaim {
  /// Two claims that are the same.
  static func saidTwice(_ text: String) -> Phrase {
    let text = Phrase.shown(text)
    return Phrase(
      zh: "同一数值的两条内容相同：\(text)；应只留一条",
      en: "two claims for one figure are the same: \(text); expected one of them"
    )
  }
}
