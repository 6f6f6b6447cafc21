import ChainModel

/// Why a policy came out as it did.
enum PolicyWords {
  /// No text of it is in force on the day.
  static let notInForce = Phrase(zh: "当日没有有效的文本，不得引用", en: "no text of it is in force on that day")

  /// What to ask: fields first, then what a person decides.
  static func questions(_ trace: ConditionTrace) -> [Phrase] {
    var seen: Set<Phrase> = []
    return (trace.openFields.map(\.question) + trace.manualQuestions).filter {
      seen.insert($0).inserted
    }
  }

  /// The reason, without a full stop.
  static func reason(
    _ outcome: PolicyOutcome,
    asRead: PolicyOutcome,
    _ version: PolicyVersion,
    standing: Validity.Standing,
    _ trace: ConditionTrace?,
    _ questions: [Phrase]
  ) -> Phrase {
    guard let trace else {
      return Phrase(zh: "适用条件未见原文", en: "the text of its conditions was not seen")
    }
    switch asRead {
    case .unmet:
      let failing = blockers(trace)
      let figures = RuleWords.sentence(failing)
      return failing.isEmpty
        ? Phrase(zh: "不符合", en: "not satisfied")
        : Phrase(zh: "不符合：\(figures.zh)", en: "not satisfied: \(figures.en)")
    case .unknown, .manual:
      let asked = RuleWords.sentence(questions)
      return Phrase(zh: "须问：\(asked.zh)", en: "to ask: \(asked.en)?")
    case .met: break
    }
    if outcome == .met {
      let figures = RuleWords.sentence(
        trace.tests.filter { $0.truth == .met }.compactMap(RuleWords.figure)
      )
      return Phrase(zh: "符合（\(figures.zh)）", en: "satisfied (\(figures.en))")
    }
    if version.isDraft {
      return Phrase(zh: "所载为征求意见稿，未印发，尚不是权利", en: "the text is a draft and gives no right yet")
    }
    if !version.isVerified {
      return Phrase(
        zh: "按所读符合，条文须核原文",
        en: "satisfied as read; the clause must be checked in the original"
      )
    }
    if version.benefit.isRateUnread {
      return Phrase(
        zh: "按所读符合，标准和具体条件未见原文",
        en: "satisfied as read; the rate and its terms were not seen"
      )
    }
    return Phrase(zh: "按所读符合，施行日期未载", en: "satisfied as read; since when is not known")
  }

  /// What keeps a condition from holding: unmet comparisons below unmet joints, and what is denied
  /// and holds.
  static func blockers(_ trace: ConditionTrace) -> [Phrase] {
    guard trace.truth == .unmet else { return [] }
    if trace.test != nil { return RuleWords.figure(trace).map { [$0] } ?? [] }
    switch trace.joint {
    case .not: return trace.parts.flatMap(\.tests).compactMap(excluded)
    case .score(let name, let mark):
      guard let points = trace.points else { return [] }
      let (got, needed) = (RuleWords.number(points.high), RuleWords.number(mark))
      return [
        Phrase(
          zh: "\(name.zh)最多\(got)分，须\(needed)分",
          en: "\(name.en) gives at most \(got) of the \(needed) points needed"
        )
      ]
    default: return trace.parts.flatMap(blockers)
    }
  }

  /// What is, where a text leaves it out: `所在地州为巴州，条文不含`.
  private static func excluded(_ trace: ConditionTrace) -> Phrase? {
    guard let test = trace.test, let actual = trace.actual else { return nil }
    let name = RuleWords.name(of: test)
    return Phrase(
      zh: "\(name.zh)为\(actual.zh)，不在条文之列",
      en: "\(name.en) is \(actual.en), which the clause leaves out"
    )
  }
}
