package import ChainModel
import GapAnalysis
import MaterialBalance
import PolicyRules

extension Workspace {
  /// Reviews a project that walks in.
  ///
  /// - Parameters:
  ///   - form: The project.
  ///   - date: The day; by default that of the region.
  /// - Returns: A suggestion with its reasons.
  package func review(_ form: ProjectForm, asOf date: PartialDate? = nil) -> ProjectReview {
    let day = date ?? model.region.asOf
    let subject = GateSubject(
      steps: form.steps.map { GateSubject.Step($0.process, size: $0.size.map { Span($0) }) },
      facts: form.facts
    )
    let gates = gateReview.outcomes(for: subject, asOf: day)
    let zones = zoneAssessments(for: form.steps, stated: form.resources, asOf: day)
    let facts = policyFacts(
      steps: subject.steps,
      zone: form.zone,
      gates: gates,
      stated: form.facts
    )
    let policies = policyMatch(for: .project, asOf: day).results(for: facts)
      .filter { $0.outcome != .unmet }
    let writer = ReviewWriter(
      form: form,
      model: model,
      sheet: balance(scenario: .committed, asOf: day),
      gates: gates,
      zones: zones,
      needs: projectNeeds(of: form.steps, stated: form.resources)
    )
    let questions = writer.missing + gates.filter(\.isOpen).flatMap(\.questions)
    var seen: Set<Phrase> = []
    return ProjectReview(
      form: form,
      asOf: day,
      reasons: writer.reasons,
      zones: zones,
      gates: gates,
      policies: policies,
      wishes: form.wishes.map { PromiseCheck(model.rulebook).check($0) },
      questions: questions.filter { seen.insert($0).inserted }
    )
  }
}
