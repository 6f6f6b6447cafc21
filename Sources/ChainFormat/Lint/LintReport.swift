import ChainModel
import Wording

/// Lets every rule look at a model, and puts explanations beside what items accept.
struct LintReport {
  let reading: Reading

  /// The diagnostics of all rules.
  func findings(in model: RegionalModel) -> [Diagnostic] {
    var met: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for rule in LintRules.all {
      for finding in rule.findings(in: model) {
        let accepted = reading.acceptances[finding.subject].flatMap { acceptance in
          acceptance.rules.contains { $0.id == rule.id } ? acceptance.note : nil
        }
        if accepted != nil { met.insert(Self.key(finding.subject, rule.id)) }
        let explanation = rule.severity == .warning ? accepted ?? finding.explanation : nil
        let notes = finding.notes + (explanation.map { [.explained($0)] } ?? [])
        diagnostics.append(
          Diagnostic(
            rule.severity,
            rule: rule.id,
            at: finding.origin,
            .lint(finding.phrase),
            notes: notes.map { .lint($0) },
            isExplained: explanation != nil
          )
        )
      }
    }
    return diagnostics + idle(met)
  }

  /// What is accepted and does not occur.
  private func idle(_ met: Set<String>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // The order is lost here, and found again when all diagnostics are sorted by place.
    for (thing, acceptance) in reading.acceptances {
      for rule in acceptance.rules
      where LintRules.ids.contains(rule.id) && acceptance.note != nil
        && !met.contains(Self.key(thing, rule.id))
      {
        diagnostics.append(
          Diagnostic(.warning, at: rule.origin, .lint(.idleAcceptance(rule: rule.id)))
        )
      }
    }
    return diagnostics
  }

  private static func key(_ thing: Thing, _ rule: String) -> String {
    "\(thing.kind.rawValue) \(thing.id) \(rule)"
  }
}
