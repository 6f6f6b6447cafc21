public import ChainModel

/// Judges conditions by Kleene's logic over what is known.
public struct ConditionEvaluator {
  private let fact: (RuleField.ID) -> RuleFact?
  private let manual: Truth

  /// Takes what is known: a function from a field to its fact.
  ///
  /// - Parameters:
  ///   - manual: What is supposed of the questions that only a person answers.
  ///   - fact: What is known of a field.
  public init(
    supposing manual: Truth = .unknown,
    _ fact: @escaping (RuleField.ID) -> RuleFact?
  ) {
    self.manual = manual
    self.fact = fact
  }

  /// How a condition stands, with what decided it.
  public func trace(_ condition: Condition) -> ConditionTrace {
    switch condition {
    case .all(let parts): return join(parts, .all) { $0.reduce(.met) { $0 && $1 } }
    case .any(let parts): return join(parts, .any) { $0.reduce(.unmet) { $0 || $1 } }
    case .atLeast(let count, of: let parts):
      return join(parts, .atLeast(count)) { Self.atLeast(count, of: $0) }
    case .not(let part): return join([part], .not) { !($0.first ?? .unknown) }
    case .test(let test): return trace(test)
    case .score(let sheet): return trace(sheet)
    case .manual(let question):
      return ConditionTrace(joint: .manual(question), truth: manual, needed: question)
    }
  }

  /// How a condition stands, and nothing else: for many subjects at once.
  public func truth(_ condition: Condition) -> Truth {
    switch condition {
    case .all(let parts):
      var result = Truth.met
      for part in parts {
        result = result && truth(part)
        if result == .unmet { break }
      }
      return result
    case .any(let parts):
      var result = Truth.unmet
      for part in parts {
        result = result || truth(part)
        if result == .met { break }
      }
      return result
    case .atLeast(let count, of: let parts): return Self.atLeast(count, of: parts.map(truth))
    case .not(let part): return !truth(part)
    case .test(let test): return judge(test).truth
    case .score(let sheet):
      return Self.compare(points(of: sheet) { truth($0) }, with: sheet)
    case .manual: return manual
    }
  }

  /// At least so many hold: known to, known not to, or neither.
  static func atLeast(_ count: Int, of truths: [Truth]) -> Truth {
    if truths.count(where: { $0 == .met }) >= count { return .met }
    return truths.count(where: { $0 != .unmet }) < count ? .unmet : .unknown
  }

  private func join(
    _ parts: [Condition],
    _ joint: ConditionTrace.Joint,
    _ combine: ([Truth]) -> Truth
  ) -> ConditionTrace {
    let traces = parts.map(trace)
    return ConditionTrace(
      joint: joint,
      truth: combine(traces.map(\.truth)),
      restsOnEstimate: traces.contains(where: \.restsOnEstimate),
      parts: traces
    )
  }

  private func trace(_ sheet: ScoreSheet) -> ConditionTrace {
    var items: [ConditionTrace] = []
    for item in sheet.items {
      let bands = item.bands.map { trace($0.condition) }
      let points = Self.points(of: item, bands.map(\.truth))
      items.append(
        ConditionTrace(
          joint: .item(item.name),
          truth: points.low == points.high ? .met : .unknown,
          points: points,
          parts: bands
        )
      )
    }
    let points = Self.sum(items.compactMap(\.points))
    return ConditionTrace(
      joint: .score(sheet.name, mark: sheet.mark),
      truth: Self.compare(points, with: sheet),
      points: points,
      parts: items
    )
  }

  private func points(of sheet: ScoreSheet, _ truth: (Condition) -> Truth) -> Span {
    Self.sum(sheet.items.map { Self.points(of: $0, $0.bands.map { truth($0.condition) }) })
  }

  /// What an item can give: that of the first band that holds, or of one that may.
  static func points(of item: ScoreSheet.Item, _ truths: [Truth]) -> Span {
    var possible: [Double] = []
    var isDecided = false
    for (band, truth) in zip(item.bands, truths) where truth != .unmet {
      possible.append(band.points)
      if truth == .met {
        isDecided = true
        break
      }
    }
    if !isDecided { possible.append(0) }
    let (low, high) = (possible.min() ?? 0, possible.max() ?? 0)
    return Span(low: low, mid: (low + high) / 2, high: high)
  }

  private static func sum(_ spans: [Span]) -> Span {
    Span(
      low: spans.reduce(0) { $0 + $1.low },
      mid: spans.reduce(0) { $0 + $1.mid },
      high: spans.reduce(0) { $0 + $1.high }
    )
  }

  private static func compare(_ points: Span, with sheet: ScoreSheet) -> Truth {
    compare(points, sheet.isAbove ? .above : .atLeast, sheet.mark)
  }

  /// What is known of a field or a sum of fields, against what is asked of it.
  private struct Judgement {
    let truth: Truth
    var words: Phrase?
    var isEstimate = false
  }

  private func trace(_ test: FieldTest) -> ConditionTrace {
    let found = judge(test, inWords: true)
    return ConditionTrace(
      test: test,
      truth: found.truth,
      actual: found.words,
      needed: RuleWords.needed(test),
      restsOnEstimate: found.isEstimate
    )
  }

  private func judge(_ test: FieldTest, inWords: Bool = false) -> Judgement {
    switch (fact(test.field), test.value) {
    case (.flag(let answer), .flag(let wanted)):
      return Judgement(
        truth: answer == wanted ? .met : .unmet,
        words: inWords ? RuleWords.answer(answer) : nil
      )
    case (.words(let words), .words(let wanted)):
      return Judgement(
        truth: words.contains(where: wanted.contains) ? .met : .unmet,
        words: inWords ? RuleWords.list(words) : nil
      )
    case (.amount, .amount(let bound, let wanted)):
      var sum = Span(0)
      var isEstimate = false
      for field in [test.field] + test.others {
        guard case .amount(let span, let unit, let isGuess) = fact(field),
          let factor = unit.factor(to: wanted)
        else { return Judgement(truth: .unknown) }
        sum = Self.sum([sum, span * factor])
        isEstimate = isEstimate || isGuess
      }
      let words = inWords ? RuleWords.amount(sum, wanted) : nil
      if isEstimate { return Judgement(truth: .unknown, words: words, isEstimate: true) }
      return Judgement(truth: Self.compare(sum, test.comparison, bound), words: words)
    default: return Judgement(truth: .unknown)
    }
  }

  /// Compares a range with a bound: undecided where the bound lies within it.
  ///
  /// What differs by less than a billionth is equal: units convert with rounding.
  static func compare(_ span: Span, _ comparison: FieldTest.Comparison, _ bound: Double) -> Truth {
    let slack = 1e-9 * max(abs(bound), abs(span.low), abs(span.high))
    let isBelow = span.high < bound - slack
    let isAtLeast = span.low >= bound - slack
    let isAbove = span.low > bound + slack
    let isAtMost = span.high <= bound + slack
    return switch comparison {
    case .below: isBelow ? .met : isAtLeast ? .unmet : .unknown
    case .atLeast: isAtLeast ? .met : isBelow ? .unmet : .unknown
    case .above: isAbove ? .met : isAtMost ? .unmet : .unknown
    case .atMost: isAtMost ? .met : isAbove ? .unmet : .unknown
    case .is, .in: .unknown
    }
  }
}
