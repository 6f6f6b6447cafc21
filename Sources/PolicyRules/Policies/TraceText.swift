public import ChainModel

/// Writes how conditions were judged, one line each, for people.
public enum TraceText {
  /// The lines of a trace in a language.
  public static func text(_ trace: ConditionTrace, in language: Language) -> String {
    lines(trace, 0, language).map { $0 + "\n" }.joined()
  }

  private static func lines(_ trace: ConditionTrace, _ depth: Int, _ language: Language) -> [String]
  {
    let mark = trace.truth == .met ? "✓" : trace.truth == .unmet ? "✗" : "?"
    let indent = String(repeating: "  ", count: depth)
    let line = indent + mark + " " + head(trace).text(in: language)
    return [line] + trace.parts.flatMap { lines($0, depth + 1, language) }
  }

  private static func head(_ trace: ConditionTrace) -> Phrase {
    switch trace.joint {
    case .all: Phrase(zh: "全部满足", en: "all of")
    case .any: Phrase(zh: "满足其一", en: "any of")
    case .not: Phrase(zh: "不属于", en: "none of")
    case .atLeast(let count): Phrase(zh: "至少满足\(count)项", en: "at least \(count) of")
    case .score(let name, let mark):
      points(
        trace,
        name,
        Phrase(zh: "，须\(RuleWords.number(mark))分", en: ", \(RuleWords.number(mark)) needed")
      )
    case .item(let name): points(trace, name, Phrase.nothing)
    case .manual(let question):
      Phrase(zh: "须人工认定：\(question.zh)", en: "for a person: \(question.en)?")
    case nil: comparison(trace)
    }
  }

  private static func comparison(_ trace: ConditionTrace) -> Phrase {
    let needed = trace.needed ?? Phrase.nothing
    guard let actual = trace.actual else {
      let question = trace.test?.declaration?.question ?? needed
      return Phrase(
        zh: "\(needed.zh)；未填，问：\(question.zh)",
        en: "\(needed.en); not stated, ask: \(question.en)?"
      )
    }
    let hint =
      trace.restsOnEstimate
      ? Phrase(zh: "（估计，不作数）", en: " (an estimate, decides nothing)") : Phrase.nothing
    return Phrase(
      zh: "\(needed.zh)；现为\(actual.zh)\(hint.zh)",
      en: "\(needed.en); it is \(actual.en)\(hint.en)"
    )
  }

  private static func points(_ trace: ConditionTrace, _ name: Phrase, _ tail: Phrase) -> Phrase {
    guard let points = trace.points else { return name }
    let (low, high) = (RuleWords.number(points.low), RuleWords.number(points.high))
    let got = low == high ? low : "\(low)–\(high)"
    return Phrase(zh: "\(name.zh)：\(got)分\(tail.zh)", en: "\(name.en): \(got) points\(tail.en)")
  }
}
