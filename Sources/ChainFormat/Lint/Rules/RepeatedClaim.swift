import ChainModel
import Wording

/// Finds claims for one figure that say the same from the same sources.
struct RepeatedClaim: LintRule {
  let id = "repeated-claim"
  let severity = Diagnostic.Severity.warning

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
            phrase: .repeatedClaim(claim.claim)
          )
        }
        seen.append(claim)
      }
      return nil
    }
  }
}
