import ChainModel

/// Finds figures for which two sources give values that do not agree.
///
/// An estimate beside a sourced figure is no conflict between sources. A note on one of the claims
/// explains it.
struct SourceConflict: LintRule {
  let id = "source-conflict"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "两条有来源的数值，未采用的一条落在所采用者的范围之外",
    en: "two sourced claims of which the one not used lies outside the range of the one used"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.statedFigures.compactMap { stated in
      let used = stated.figure
      let others = used.rejected.filter {
        !$0.sources.isEmpty && !used.sources.isEmpty && used.disagrees(with: $0)
      }
      guard !others.isEmpty else { return nil }
      return Finding(
        subject: stated.owner,
        origin: used.origin,
        phrase: Self.disagreement(used: used.claim, others: others.map(\.claim)),
        notes: others.map { .seeAlso($0.origin.description) },
        explanation: ([used] + others).compactMap(\.note).first
      )
    }
  }
}

extension SourceConflict {
  /// Claims of different sources that disagree.
  static func disagreement(used: String, others: [String]) -> Phrase {
    let used = Phrase.shown(used)
    let others = Phrase.list(others)
    return Phrase(
      zh: "来源之间数值不一致：采用 \(used)，未采用 \(others.zh)；应核对",
      en: "conflict between sources: \(used) is used, not \(others.en); expected them to agree"
    )
  }
}
