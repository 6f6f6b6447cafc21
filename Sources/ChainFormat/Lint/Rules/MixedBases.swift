import ChainModel
import Wording

/// Finds recipes that put out more mass than they take in at the middle of the ranges.
struct MixedBases: LintRule {
  let id = "mixed-bases"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let tally = MassTally(process, model),
        tally.given.mid > tally.taken.mid * (1 + process.tolerance),
        tally.given.low <= tally.taken.high * (1 + process.tolerance)
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: .massMixed(out: tally.given.mid, in: tally.taken.mid)
      )
    }
  }
}
