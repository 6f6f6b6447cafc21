import ChainModel
import Wording

/// Finds processes that name no source, neither as a whole nor on any figure.
struct ProcessWithoutSource: LintRule {
  let id = "process-without-source"
  let severity = Diagnostic.Severity.warning

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
        phrase: .unsourcedProcess(process.id.text)
      )
    }
  }
}
