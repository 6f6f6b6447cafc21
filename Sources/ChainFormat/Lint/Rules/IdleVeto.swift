import ChainModel
import Wording

/// Finds vetoes that cover nothing, since they name neither hazards nor processes.
struct IdleVeto: LintRule {
  let id = "idle-veto"
  let severity = Diagnostic.Severity.warning

  func findings(in model: RegionalModel) -> [Finding] {
    model.region.zones.flatMap(\.vetoes).compactMap { veto in
      guard veto.hazards.isEmpty, veto.processes.isEmpty else { return nil }
      return Finding(
        subject: Thing(.veto, veto.id.text),
        origin: veto.origin,
        phrase: .idleVeto(veto.id.text)
      )
    }
  }
}
