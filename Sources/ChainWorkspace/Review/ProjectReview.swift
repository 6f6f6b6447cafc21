package import ChainModel
package import PolicyRules

/// The pre-review 预审意见 of a project that walks in: a suggestion with reasons; a person signs.
package struct ProjectReview: Hashable, Sendable {
  /// What is suggested.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case accept, conditional, ask, reject

    /// The verdict in words.
    package var words: Phrase {
      switch self {
      case .accept: Phrase(zh: "建议受理", en: "accept")
      case .conditional: Phrase(zh: "建议有条件受理", en: "accept on conditions")
      case .ask: Phrase(zh: "材料待补，先问清再议", en: "ask first")
      case .reject: Phrase(zh: "建议不予受理", en: "reject")
      }
    }
  }

  /// What a reason is about.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    case gates, zone, scale, feed, market, others, limits, hazards, money

    /// The topic in words.
    package var words: Phrase {
      switch self {
      case .gates: Phrase(zh: "准入条件", en: "Gates")
      case .zone: Phrase(zh: "片区与功能", en: "Zone")
      case .scale: Phrase(zh: "经济规模", en: "Scale")
      case .feed: Phrase(zh: "原料保障", en: "Feed")
      case .market: Phrase(zh: "产品出路", en: "Market")
      case .others: Phrase(zh: "对在地企业的影响", en: "Those who are here")
      case .limits: Phrase(zh: "水、能、排水和用地", en: "Water, energy, effluent and land")
      case .hazards: Phrase(zh: "危险性", en: "Hazards")
      case .money: Phrase(zh: "投资强度与同类比较", en: "Money")
      }
    }
  }

  /// One reason.
  package struct Reason: Hashable, Sendable {
    /// What it is about.
    package let topic: Topic
    /// What is the case, in a sentence without its full stop.
    package let text: Phrase
    /// Whether it speaks for the project, against it, or is open.
    package let outcome: Truth
    /// Whether it decides: an open or failing one changes the verdict.
    package let decides: Bool
    /// What it rests on: a clause, a rule of the zone, the balance, a source.
    package let citation: Phrase
  }

  /// The form.
  package let form: ProjectForm
  /// The day.
  package let asOf: PartialDate
  /// The reasons by topic.
  package let reasons: [Reason]
  /// How every zone takes it.
  package let zones: [ZoneAssessment]
  /// The outcomes of the gates.
  package let gates: [GateOutcome]
  /// What an investor could have, by policy.
  package let policies: [PolicyResult]
  /// What the investor asks for, read sentence by sentence.
  package let wishes: [PromiseSentence]
  /// What is still to be asked, each once.
  package let questions: [Phrase]

  /// What is suggested: the worst that a deciding reason says.
  package var verdict: Verdict {
    let deciding = reasons.filter(\.decides)
    if deciding.contains(where: { $0.outcome == .unmet }) { return .reject }
    if form.steps.isEmpty || form.steps.contains(where: { $0.size == nil }) || form.zone == nil {
      return .ask
    }
    let isOpen = deciding.contains { $0.outcome == .unknown }
    let hasFault = reasons.contains { $0.outcome == .unmet }
    return isOpen || hasFault ? .conditional : .accept
  }
}
