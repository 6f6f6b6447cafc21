import ChainModel
import Wording

/// Finds figures for which two sources give values that do not agree.
///
/// An estimate beside a sourced figure is no conflict between sources. A note on one of the claims
/// explains it.
struct SourceConflict: LintRule {
  let id = "source-conflict"
  let severity = Diagnostic.Severity.warning

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
        phrase: .conflict(used: used.claim, others: others.map(\.claim)),
        notes: others.map { .seeAlso($0.origin.description) },
        explanation: ([used] + others).compactMap(\.note).first
      )
    }
  }
}
