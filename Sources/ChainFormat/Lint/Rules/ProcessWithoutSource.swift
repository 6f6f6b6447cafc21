import ChainModel

/// Finds processes that name no source, neither as a whole nor on any figure.
struct ProcessWithoutSource: LintRule {
  let id = "process-without-source"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "`sources` 与各数值都没有来源的环节",
    en: "a process that names no source, neither in `sources` nor on a figure"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.processes.elements.compactMap { process in
      guard process.sources.isEmpty,
        process.statedFigures.allSatisfy({ figure in
          figure.sources.isEmpty && figure.rejected.allSatisfy { $0.sources.isEmpty }
        })
      else { return nil }
      return Finding(
        subject: Thing(.process, process.id.text),
        origin: process.origin,
        phrase: Self.unsourced(process.id.text)
      )
    }
  }
}

extension ProcessWithoutSource {
  /// A process without any source.
  static func unsourced(_ process: String) -> Phrase {
    let process = Phrase.shown(process)
    return Phrase(
      zh: "环节 \(process) 没有任何来源；应在 sources 或数值中写明",
      en: "the process \(process) has no source at all; expected one under sources or on a figure"
    )
  }
}
