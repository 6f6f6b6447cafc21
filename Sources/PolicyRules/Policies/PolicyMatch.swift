public import ChainModel

/// Asks the policies of a rulebook about companies and projects, as of a day.
public struct PolicyMatch: Sendable {
  /// A policy with the version that counts on the day.
  private struct Item: Sendable {
    let policy: Policy
    let version: PolicyVersion?
    let standing: Validity.Standing
    let document: PolicyDocument?
  }

  private let rulebook: Rulebook
  private let items: [Item]
  private let ratios: [RuleField.ID: RuleField]

  /// Takes the rules, the documents they stand in, and the day.
  ///
  /// - Parameters:
  ///   - rulebook: The rules.
  ///   - documents: The documents.
  ///   - date: The day.
  ///   - subject: Who asks; policies for others are left out.
  public init(
    _ rulebook: Rulebook,
    documents: Catalogue<PolicyDocument>,
    asOf date: PartialDate,
    for subject: Policy.Subject
  ) {
    self.rulebook = rulebook
    ratios = FactSheet.ratios(of: rulebook)
    items = rulebook.policies.elements.filter { $0.subjects.contains(subject) }.map { policy in
      var found: (version: PolicyVersion, standing: Validity.Standing)?
      for version in policy.versions {
        let standing = Self.standing(of: version, documents, on: date)
        // The last text in force counts; one whose beginning nobody knows only where there is none.
        if standing == .inForce || standing == .unknown && found == nil {
          found = (version, standing)
        }
      }
      let last = found?.version ?? policy.versions.last
      return Item(
        policy: policy,
        version: found?.version,
        standing: found?.standing ?? .over,
        document: last.flatMap { documents[$0.document] }
      )
    }
  }

  private static func standing(
    of version: PolicyVersion,
    _ documents: Catalogue<PolicyDocument>,
    on date: PartialDate
  ) -> Validity.Standing {
    guard let document = documents[version.document] else { return .unknown }
    let text = document.validity.standing(on: date)
    guard let own = version.validity?.standing(on: date), text != .over else { return text }
    return own == .inForce && text == .unknown ? .unknown : own
  }

  /// The policies asked about, in the order of the files.
  public var policies: [Policy] { items.map(\.policy) }

  /// How somebody stands towards every policy, in the order of the files.
  public func results(for facts: [RuleField.ID: RuleFact]) -> [PolicyResult] {
    let sheet = FactSheet(facts, ratios: ratios)
    return items.map { result($0, sheet) }
  }

  /// The outcomes alone, in the order of ``policies``: for many companies in one pass.
  public func outcomes(for facts: [RuleField.ID: RuleFact]) -> [PolicyOutcome] {
    let sheet = FactSheet(facts, ratios: ratios)
    let (strict, lenient) = (
      ConditionEvaluator(sheet.fact), ConditionEvaluator(supposing: .met, sheet.fact)
    )
    return items.map { item in
      guard let version = item.version else { return .unmet }
      guard let condition = version.condition else { return .manual }
      return Self.capped(Self.outcome(condition, strict, lenient), item)
    }
  }

  private static func outcome(
    _ condition: Condition,
    _ strict: ConditionEvaluator,
    _ lenient: ConditionEvaluator
  ) -> PolicyOutcome {
    switch strict.truth(condition) {
    case .met: .met
    case .unmet: .unmet
    case .unknown: lenient.truth(condition) == .met ? .manual : .unknown
    }
  }

  /// Nothing is promised from a draft, from a text whose words or rate were not read, or from one
  /// without a beginning.
  private static func capped(_ outcome: PolicyOutcome, _ item: Item) -> PolicyOutcome {
    guard outcome == .met, let version = item.version else { return outcome }
    let isRead = version.isVerified && !version.benefit.isRateUnread
    let isSafe = isRead && !version.isDraft && item.standing == .inForce
    return isSafe ? .met : .manual
  }

  private func result(_ item: Item, _ sheet: FactSheet) -> PolicyResult {
    guard let version = item.version else {
      return PolicyResult(
        policy: item.policy,
        version: nil,
        document: item.document,
        outcome: .unmet,
        reason: PolicyWords.notInForce,
        trace: nil,
        questions: [],
        nearMiss: nil,
        money: nil,
        isMoneyEstimate: false
      )
    }
    let trace = version.condition.map { ConditionEvaluator(sheet.fact).trace($0) }
    let asRead: PolicyOutcome =
      version.condition.map {
        Self.outcome(
          $0,
          ConditionEvaluator(sheet.fact),
          ConditionEvaluator(supposing: .met, sheet.fact)
        )
      } ?? .manual
    let outcome = Self.capped(asRead, item)
    let money = outcome == .unmet ? nil : PolicyMoney.amount(of: version.benefit, sheet.fact)
    var questions = outcome == .unmet ? [] : trace.map(PolicyWords.questions) ?? []
    if outcome != .unmet, money == nil, let field = PolicyMoney.field(of: version.benefit),
      let question = rulebook.field(field)?.question, !questions.contains(question)
    {
      questions.append(question)
    }
    return PolicyResult(
      policy: item.policy,
      version: version,
      document: item.document,
      outcome: outcome,
      reason: PolicyWords.reason(
        outcome,
        asRead: asRead,
        version,
        standing: item.standing,
        trace,
        questions
      ),
      trace: trace,
      questions: questions,
      nearMiss: outcome == .unmet
        ? version.condition.flatMap { NearMissSearch(condition: $0, sheet: sheet).nearest() } : nil,
      money: money?.money,
      isMoneyEstimate: money?.isEstimate ?? false
    )
  }
}
