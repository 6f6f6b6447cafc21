import ChainModel
import Wording

/// Finds reactions with more or fewer atoms of an element after than before.
struct ElementBalance: LintRule {
  let id = "element-balance"
  let severity = Diagnostic.Severity.error

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let reaction = process.reaction else { return nil }
      let imbalance = reaction.imbalance.map { item in
        let excess = (item.excess * 1e6).rounded() / 1e6
        let number = excess == excess.rounded() ? "\(Int(excess))" : "\(excess)"
        return "\(item.element) \(excess > 0 ? "+" : "")\(number)"
      }
      guard !imbalance.isEmpty else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: .elements(reaction: reaction.text, imbalance: imbalance)
      )
    }
  }
}
