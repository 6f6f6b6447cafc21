import ChainModel

/// Lets every rule look at a model, and puts explanations beside what items accept.
struct LintReport {
  let reading: Reading

  /// The diagnostics of all rules; those about items that could not be read whole are left out.
  func findings(in model: RegionalModel) -> [Diagnostic] {
    var met: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var explained: [Explanation] = []
    let isWhole = reading.isWhole
    for rule in LintRules.all where isWhole || !rule.needsEverything {
      for finding in rule.findings(in: model) where !reading.damaged.contains(finding.subject) {
        let accepting = [finding.subject, whole(of: finding.subject, in: model)].compactMap(\.self)
          .first { reading.acceptances[$0]?.rules.contains { $0.id == rule.id } ?? false }
        if let accepting { met.insert(Self.key(accepting, rule.id)) }
        let accepted = accepting.flatMap { reading.acceptances[$0]?.note }
        let explanation = rule.severity == .warning ? accepted ?? finding.explanation : nil
        if let explanation {
          explained.append(Explanation(finding.subject, explanation, finding.origin))
        }
        let notes = finding.notes + (explanation.map { [Self.explained($0)] } ?? [])
        diagnostics.append(
          Diagnostic(
            rule.severity,
            rule: rule.id,
            at: finding.origin,
            finding.phrase,
            notes: notes,
            isExplained: explanation != nil
          )
        )
      }
    }
    for finding in RepeatedExplanation().findings(among: explained) {
      diagnostics.append(
        Diagnostic(
          .warning,
          rule: "repeated-explanation",
          at: finding.origin,
          finding.phrase,
          notes: finding.notes
        )
      )
    }
    return isWhole ? diagnostics + idle(met) : diagnostics
  }

  /// The chain of a process, which can accept a rule for all its processes.
  private func whole(of thing: Thing, in model: RegionalModel) -> Thing? {
    guard thing.kind == .process else { return nil }
    return model.processes[UnitProcess.ID(thing.id)].map { Thing(.chain, $0.chain.text) }
  }

  /// What is accepted and does not occur.
  private func idle(_ met: Set<String>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let acceptances = reading.acceptances.sorted {
      ($0.key.kind.rawValue, $0.key.id) < ($1.key.kind.rawValue, $1.key.id)
    }
    for (thing, acceptance) in acceptances {
      for rule in acceptance.rules
      where LintRules.ids.contains(rule.id) && acceptance.note != nil
        && !met.contains(Self.key(thing, rule.id))
      {
        diagnostics.append(
          Diagnostic(.warning, at: rule.origin, Self.idleAcceptance(rule: rule.id))
        )
      }
    }
    return diagnostics
  }

  private static func key(_ thing: Thing, _ rule: String) -> String {
    "\(thing.kind.rawValue) \(thing.id) \(rule)"
  }
}

extension LintReport {
  /// An explanation that stands beside the data.
  static func explained(_ text: String) -> Phrase {
    Phrase(zh: "说明：\(text)", en: "explained: \(text)")
  }

  /// A rule that is accepted although it does not apply.
  static func idleAcceptance(rule: String) -> Phrase {
    let rule = Phrase.shown(rule)
    return Phrase(
      zh: "accepted 中的 \(rule) 已不出现；应删去",
      en: "\(rule) is accepted and does not occur any more; expected it to be removed"
    )
  }
}
