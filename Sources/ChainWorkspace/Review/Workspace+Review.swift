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
    let subject = gateSubject(of: form)
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
    let questions =
      writer.missing
      + writer.shownGates.filter { $0.outcome == .unknown && $0.gate.effect != .support }
      .flatMap(\.questions)
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

  /// What the gates are asked about: the steps, and all that the form answers.
  ///
  /// What it takes of water and energy a year speaks of its plant where it has one; of several it does
  /// not say which takes what.
  private func gateSubject(of form: ProjectForm) -> GateSubject {
    func stated(_ step: ProjectForm.Step) -> [RuleField.ID: RuleFact] {
      guard form.steps.count == 1, let size = step.size, size > 0,
        let product = model.processes[step.process].flatMap({ model.products[$0.output] })
      else { return [:] }
      var facts: [RuleField.ID: RuleFact] = [:]
      for (field, resource, unit) in [
        (RuleField.ID("water"), Resource.water, "m3"), (RuleField.ID("energy"), .energy, "tce"),
      ] {
        guard let amount = form.resources[resource] else { continue }
        facts[field] = .amount(
          Span(amount / size),
          RuleUnit("\(unit)/\(product.unit.code)", .perOutput(1, of: product.unit)),
          // A standard draws its own boundary.
          isEstimate: resource == .energy
        )
      }
      return facts.merging(form.facts) { _, stated in stated }
    }
    return GateSubject(
      steps: form.steps.map {
        GateSubject.Step($0.process, size: $0.size.map { Span($0) }, facts: stated($0))
      },
      facts: form.facts
    )
  }
}
