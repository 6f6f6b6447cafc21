import ChainModel

/// Finds vetoes that cover nothing, since they name neither hazards nor processes.
struct IdleVeto: LintRule {
  let id = "idle-veto"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "既不写 hazards 也不写 processes 的限制条件",
    en: "a veto that names neither hazards nor processes"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.region.zones.flatMap(\.vetoes).compactMap { veto in
      guard veto.hazards.isEmpty, veto.processes.isEmpty else { return nil }
      return Finding(
        subject: Thing(.veto, veto.id.text),
        origin: veto.origin,
        phrase: Self.coversNothing(veto.id.text)
      )
    }
  }
}

extension IdleVeto {
  /// A veto whose hazards and processes are both empty.
  static func coversNothing(_ id: String) -> Phrase {
    let id = Phrase.shown(id)
    return Phrase(
      zh: "限制条件 \(id) 不涉及任何环节；应写 hazards 或 processes",
      en: "the veto \(id) covers no process; expected hazards or processes"
    )
  }
}
