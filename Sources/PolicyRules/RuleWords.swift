import ChainModel
import Words

/// How conditions and what is known are said.
enum RuleWords {
  /// An amount in a rule's unit: `60万吨`, `1150 kgce/t`.
  static func amount(_ span: Span, _ unit: RuleUnit) -> Phrase {
    if case .yearly(let scaled) = unit.scale {
      let amount = Amount(span, scaled)
      return Phrase(zh: amount.zh, en: "\(amount.en) a year")
    }
    let low = DecimalText.significant(span.low)
    let high = DecimalText.significant(span.high)
    let number = low == high ? low : "\(low)–\(high)"
    if unit.text == "%" { return Phrase(zh: number + "%", en: number + "%") }
    // Chinese sets its own measures close: 3年, 200万元.
    let isChinese = unit.text.unicodeScalars.first.map { !$0.isASCII } ?? false
    let spaced = "\(number) \(unit.text)"
    return Phrase(zh: isChinese ? number + unit.text : spaced, en: spaced)
  }

  /// A plain number.
  static func number(_ number: Double) -> String { DecimalText.significant(number) }

  /// What is known of a field.
  static func fact(_ fact: RuleFact) -> Phrase {
    switch fact {
    case .amount(let span, let unit, _): amount(span, unit)
    case .flag(let flag): answer(flag)
    case .words(let words): words.isEmpty ? Phrase(zh: "无", en: "none") : list(words)
    }
  }

  /// Yes or no.
  static func answer(_ answer: Bool) -> Phrase {
    answer ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no")
  }

  /// Words one of which is meant: `甲或乙`.
  static func list(_ words: [String]) -> Phrase {
    Phrase(
      zh: words.joined(separator: "、"),
      en: words.map { PlaceNames.text($0, in: .en) }.joined(separator: ", ")
    )
  }

  /// What a field, or a sum of fields, is called.
  static func name(of test: FieldTest) -> Phrase {
    let field = test.declaration?.words ?? .verbatim(test.field.text)
    guard !test.others.isEmpty else { return field }
    return Phrase(
      zh: "\(field.zh)等\(test.others.count + 1)项之和",
      en: "\(field.en) and \(test.others.count) more"
    )
  }

  /// What a comparison asks for: `规模低于100万吨`.
  static func needed(_ test: FieldTest) -> Phrase {
    let field = name(of: test)
    switch test.value {
    case .flag(let wanted): return flag(field, wanted)
    case .words(let wanted):
      let list = list(wanted)
      return Phrase(zh: "\(field.zh)为\(list.zh)", en: "\(field.en) is \(list.en)")
    case .amount(let bound, let unit):
      let amount = amount(Span(bound), unit)
      let words = comparison(test.comparison)
      return Phrase(
        zh: "\(field.zh)\(words.zh)\(amount.zh)",
        en: "\(field.en) \(words.en) \(amount.en)"
      )
    }
  }

  private static func comparison(_ comparison: FieldTest.Comparison) -> Phrase {
    switch comparison {
    case .below: Phrase(zh: "低于", en: "below")
    case .atMost: Phrase(zh: "不高于", en: "at most")
    case .atLeast: Phrase(zh: "不低于", en: "at least")
    case .above: Phrase(zh: "高于", en: "above")
    case .is, .in: Phrase(zh: "为", en: "is")
    }
  }

  /// A field of yes or no with its answer: `在工业园区内集中建设：否`.
  private static func flag(_ field: Phrase, _ answer: Bool) -> Phrase {
    let answer = Self.answer(answer)
    return Phrase(zh: "\(field.zh)：\(answer.zh)", en: "\(field.en): \(answer.en)")
  }

  /// What is, set against what is written: `规模60万吨，条文低于100万吨`.
  static func figure(_ trace: ConditionTrace) -> Phrase? {
    guard let test = trace.test, let actual = trace.actual else { return nil }
    let field = name(of: test)
    switch test.value {
    case .flag(let wanted): return flag(field, (trace.truth == .met) == wanted)
    case .words(let wanted):
      let list = list(wanted)
      guard !actual.zh.isEmpty else {
        return Phrase(zh: "\(field.zh)不属\(list.zh)", en: "\(field.en) is none of \(list.en)")
      }
      return Phrase(
        zh: "\(field.zh)为\(actual.zh)，条文要求\(list.zh)",
        en: "\(field.en) is \(actual.en), the clause says \(list.en)"
      )
    case .amount(let bound, let unit):
      let words = comparison(test.comparison)
      let amount = amount(Span(bound), unit)
      return Phrase(
        zh: "\(field.zh)\(actual.zh)，条文\(words.zh)\(amount.zh)",
        en: "\(field.en) \(actual.en), the clause says \(words.en) \(amount.en)"
      )
    }
  }

  /// Phrases one after the other: `甲；乙`.
  static func sentence(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map(\.zh).joined(separator: "；"),
      en: phrases.map(\.en).joined(separator: "; ")
    )
  }
}
