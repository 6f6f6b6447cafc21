import ChainModel
import Words

/// Finds reactions with more or fewer atoms of an element after than before.
struct ElementBalance: LintRule {
  let id = "element-balance"
  let severity = Diagnostic.Severity.error
  let sentence = Phrase(
    zh: "反应式两侧有元素的原子数不等",
    en: "a `reaction` with more or fewer atoms of an element after than before"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let reaction = process.reaction else { return nil }
      let imbalance = reaction.imbalance.map { item in
        "\(item.element) \(item.excess > 0 ? "+" : "")\(DecimalText.fixed(item.excess, digits: 6))"
      }
      guard !imbalance.isEmpty else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.unbalanced(reaction: reaction.text, imbalance: imbalance)
      )
    }
  }
}

extension ElementBalance {
  /// A reaction with more or fewer atoms of an element after than before.
  static func unbalanced(reaction: String, imbalance: [String]) -> Phrase {
    let reaction = Phrase.quoted(reaction)
    let imbalance = Phrase.list(imbalance)
    return Phrase(
      zh: "反应式\(reaction.zh)不配平：\(imbalance.zh)；两侧各元素应相等",
      en:
        "the reaction \(reaction.en) is not balanced: \(imbalance.en); expected as many atoms after as before"
    )
  }
}
