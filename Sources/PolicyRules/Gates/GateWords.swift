import ChainModel

/// Why a gate came out as it did.
struct GateWords {
  let gate: Gate
  let standing: Validity.Standing
  let asRead: Truth

  /// The reason, without a full stop.
  func reason(
    _ reach: ConditionTrace?,
    _ exception: ConditionTrace?,
    _ requirement: ConditionTrace?,
    _ questions: [Phrase]
  ) -> Phrase {
    let reading = reading(reach, exception, requirement, questions)
    if !gate.isVerified {
      return Phrase(
        zh: "条文须核原文；如所读属实：\(reading.zh)",
        en: "the clause must be checked in the original; if it is as read: \(reading.en)"
      )
    }
    if standing == .unknown {
      return Phrase(
        zh: "施行日期未载，当日是否有效待核；如有效：\(reading.zh)",
        en: "whether it was in force on that day is not known; if it was: \(reading.en)"
      )
    }
    return reading
  }

  private func reading(
    _ reach: ConditionTrace?,
    _ exception: ConditionTrace?,
    _ requirement: ConditionTrace?,
    _ questions: [Phrase]
  ) -> Phrase {
    switch asRead {
    case .met: met(reach, exception, requirement)
    case .unmet: unmet(reach, requirement, questions)
    case .unknown: unknown([reach, requirement].compactMap(\.self), questions)
    }
  }

  private func met(
    _ reach: ConditionTrace?,
    _ exception: ConditionTrace?,
    _ requirement: ConditionTrace?
  ) -> Phrase {
    if let reach, reach.truth == .unmet {
      let figures = Self.figures(reach)
      return Phrase(
        zh: "不涉及" + Self.bracketed(figures).zh,
        en: "it does not reach the project" + Self.bracketed(figures).en
      )
    }
    if let exception, exception.truth == .met {
      return Phrase(
        zh: "属除外情形" + Self.bracketed(Self.figures(exception)).zh,
        en: "an exception holds" + Self.bracketed(Self.figures(exception)).en
      )
    }
    guard let requirement else { return gate.category.words }
    return Phrase(
      zh: "符合" + Self.bracketed(Self.figures(requirement)).zh,
      en: "satisfied" + Self.bracketed(Self.figures(requirement)).en
    )
  }

  private func unmet(
    _ reach: ConditionTrace?,
    _ requirement: ConditionTrace?,
    _ questions: [Phrase]
  ) -> Phrase {
    let falls: Phrase
    if let requirement {
      let failing = requirement.tests.filter { $0.truth == .unmet }.compactMap(RuleWords.figure)
      let figures = Self.bracketed(failing)
      falls = Phrase(zh: "不符合\(figures.zh)", en: "not satisfied\(figures.en)")
    } else {
      let figures = Self.bracketed(reach.map(Self.figures) ?? [])
      let words = gate.category.words
      falls = Phrase(zh: "属\(words.zh)类\(figures.zh)", en: "\(words.en)\(figures.en)")
    }
    guard !questions.isEmpty else { return falls }
    let asked = RuleWords.sentence(questions)
    return Phrase(zh: "\(falls.zh)；除外须问：\(asked.zh)", en: "\(falls.en); unless: \(asked.en)?")
  }

  private func unknown(_ traces: [ConditionTrace], _ questions: [Phrase]) -> Phrase {
    let asked = RuleWords.sentence(questions)
    let hints = traces.flatMap(\.tests).filter(\.restsOnEstimate).compactMap(RuleWords.figure)
      .map { Phrase(zh: "估计\($0.zh)", en: "estimated \($0.en)") }
    let hint = Self.bracketed(hints)
    return Phrase(zh: "须问：\(asked.zh)\(hint.zh)", en: "to ask: \(asked.en)?\(hint.en)")
  }

  /// What is, against what is written, for every comparison that is decided.
  private static func figures(_ trace: ConditionTrace) -> [Phrase] {
    trace.tests.filter { $0.truth != .unknown }.compactMap(RuleWords.figure)
  }

  private static func bracketed(_ phrases: [Phrase]) -> Phrase {
    guard !phrases.isEmpty else { return .nothing }
    let text = RuleWords.sentence(phrases)
    return Phrase(zh: "（\(text.zh)）", en: " (\(text.en))")
  }
}
