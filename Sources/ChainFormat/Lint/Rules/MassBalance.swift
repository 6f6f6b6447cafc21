import ChainModel
import Wording

/// Finds recipes that put out more mass than they take in, however favourable the ranges.
struct MassBalance: LintRule {
  let id = "mass-balance"
  let severity = Diagnostic.Severity.error

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard let tally = MassTally(process, model),
        tally.given.low > tally.taken.high * (1 + process.tolerance)
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: .massCreated(out: tally.given.low, in: tally.taken.high)
      )
    }
  }
}
