import ChainModel

/// Judges one gate: a clause is satisfied if it does not reach the project, or an exception is
/// known to hold, or what it requires is fulfilled.
struct GateJudge {
  let gate: Gate
  let document: PolicyDocument
  let standing: Validity.Standing
  let fact: (RuleField.ID) -> RuleFact?

  /// The outcome for a step.
  func outcome(for process: UnitProcess.ID) -> GateOutcome {
    let evaluator = ConditionEvaluator(fact)
    let reach = Self.joined(gate.threshold?.reach, gate.reach).map(evaluator.trace)
    let exception = gate.exception.map(evaluator.trace)
    let requirement = Self.joined(gate.threshold?.requirement, gate.requirement)
      .map(evaluator.trace)
    // An exception has to be claimed: what is not known to hold does not help.
    let isExcepted: Truth = exception?.truth == .met ? .met : .unmet
    let asRead =
      !(reach?.truth ?? .met) || isExcepted || (requirement?.truth ?? gate.category.standing)
    let words = GateWords(gate: gate, standing: standing, asRead: asRead)
    let questions = questions(asRead, reach, exception, requirement)
    return GateOutcome(
      gate: gate,
      document: document,
      process: process,
      standing: standing,
      outcome: gate.isVerified && standing == .inForce ? asRead : .unknown,
      asRead: asRead,
      reach: reach,
      exception: exception,
      requirement: requirement,
      questions: questions,
      reason: words.reason(reach, exception, requirement, questions)
    )
  }

  private static func joined(_ first: Condition?, _ second: Condition?) -> Condition? {
    guard let first, let second else { return first ?? second }
    return .all([first, second])
  }

  /// What is still to be asked: nothing where the clause is satisfied as read.
  private func questions(
    _ asRead: Truth,
    _ reach: ConditionTrace?,
    _ exception: ConditionTrace?,
    _ requirement: ConditionTrace?
  ) -> [Phrase] {
    guard asRead != .met else { return [] }
    let traces = asRead == .unknown ? [reach, requirement, exception] : [exception]
    var questions = traces.compactMap(\.self).flatMap(\.openFields).map(\.question)
    if asRead == .unknown, let question = gate.question { questions.append(question) }
    var seen: Set<Phrase> = []
    return questions.filter { seen.insert($0).inserted }
  }
}
