import ChainModel
import Wording

/// Finds recipes that lose much mass without saying where it goes.
struct MissingByproduct: LintRule {
  /// The share of what is taken in that may be lost unsaid.
  static let limit = 0.3

  let id = "missing-byproduct"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard process.losses == nil, let tally = MassTally(process, model), tally.materials.mid > 0
      else { return nil }
      let share = 1 - tally.given.mid / tally.materials.mid
      guard share > Self.limit else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: .massLost(share: share)
      )
    }
  }
}
