public import ChainModel

/// Asks the gates of a model about projects.
public struct GateReview: Sendable {
  private let model: RegionalModel
  private let places: [UnitProcess.ID: [Int]]

  /// Takes a model with its gates.
  public init(_ model: RegionalModel) {
    self.model = model
    var places: [UnitProcess.ID: [Int]] = [:]
    for (place, gate) in model.gates.enumerated() {
      for process in gate.processes { places[process, default: []].append(place) }
    }
    self.places = places
  }

  /// The processes that a gate bears on, in the order of the chains.
  public var processes: [UnitProcess.ID] {
    model.processes.elements.map(\.id).filter { places[$0] != nil }
  }

  /// The largest typical plant of a process, which stands for it where there is no project.
  public func largestPlant(of process: UnitProcess.ID) -> GateSubject {
    guard let known = model.processes[process],
      let size = known.scale?.typical?.span.high ?? known.scale?.minimum?.span.mid,
      let product = model.products[known.output]
    else { return GateSubject(steps: [GateSubject.Step(process)]) }
    // A typical plant is one line.
    let line = RuleFact.amount(
      Span(size),
      RuleUnit(product.unit.code + "/a", .yearly(product.unit))
    )
    return GateSubject(
      steps: [GateSubject.Step(known.id, size: Span(size), facts: ["line-size": line])]
    )
  }

  /// How a project stands towards every gate that is in force, or may be, on a day.
  ///
  /// By steps, then in the order of the files; clauses that only draw the consequence of another, such
  /// as that a restricted plant may not be built, stand after those that name the process.
  public func outcomes(for subject: GateSubject, asOf date: PartialDate) -> [GateOutcome] {
    subject.steps.flatMap { outcomes(for: $0, of: subject, asOf: date) }
  }

  /// What the gates together say of a project on a day.
  public func verdict(for subject: GateSubject, asOf date: PartialDate) -> GateVerdict {
    GateVerdict(outcomes(for: subject, asOf: date))
  }

  private func outcomes(
    for step: GateSubject.Step,
    of subject: GateSubject,
    asOf date: PartialDate
  ) -> [GateOutcome] {
    let gates = (places[step.process] ?? []).map { model.gates[$0] }
    let book = FactBook(step, of: subject, in: model)
    func outcome(_ gate: Gate, _ fact: @escaping (RuleField.ID) -> RuleFact?) -> GateOutcome? {
      guard let document = model.documents[gate.document] else { return nil }
      let standing = document.validity.standing(on: date)
      guard standing == .inForce || standing == .unknown else { return nil }
      return GateJudge(gate: gate, document: document, standing: standing, fact: fact)
        .outcome(for: step.process)
    }
    // What follows from being restricted waits for the clauses that restrict.
    var found = gates.map { $0.asksWhetherRestricted ? nil : outcome($0, book.fact) }
    let restricted = Self.isRestricted(found.compactMap(\.self))
    for (place, gate) in gates.enumerated() where gate.asksWhetherRestricted {
      found[place] = outcome(gate) { field in
        field == "restricted"
          ? book.fact(field) ?? restricted.map { .flag($0) } : book.fact(field)
      }
    }
    let outcomes = found.compactMap(\.self)
    return outcomes.filter { !$0.gate.asksWhetherRestricted }
      + outcomes.filter(\.gate.asksWhetherRestricted)
  }

  /// Whether a clause of a restricted class stands against the step; nil where that is open.
  private static func isRestricted(_ outcomes: [GateOutcome]) -> Bool? {
    let deciding = outcomes.filter {
      $0.gate.effect == .build && $0.gate.category.standing == .unmet
    }
    if deciding.contains(where: { $0.outcome == .unmet }) { return true }
    return deciding.contains { $0.outcome == .unknown } ? nil : false
  }
}

extension Gate {
  /// Whether it draws a consequence from what the other gates say.
  package var asksWhetherRestricted: Bool {
    [reach, exception, requirement].compactMap(\.self).contains { $0.asks(for: "restricted") }
  }
}

extension Condition {
  /// Whether a field occurs in it.
  func asks(for field: RuleField.ID) -> Bool {
    tests.contains { $0.field == field || $0.others.contains(field) }
  }
}
