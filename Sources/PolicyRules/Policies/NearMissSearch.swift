import ChainModel

/// Finds the smallest change of what is known after which nothing decided stands against a condition.
///
/// Fields are changed one, two and three at a time, each to the values at which one of its
/// comparisons turns; more than three changes are not near. What is unknown stays unknown and counts
/// as in its favour; what is fixed, such as a province, is never changed. The cost is bounded by
/// (fields · values)³ evaluations.
struct NearMissSearch {
  /// More changes than these are not near.
  static let most = 3

  let condition: Condition
  let sheet: FactSheet

  /// The smallest change; nil where the condition is not unmet, or nothing near is found.
  func nearest() -> NearMiss? {
    guard truth(sheet) == .unmet else { return nil }
    let fields = candidates()
    for count in 1...Self.most {
      var best: (changes: [NearMiss.Change], size: Double)?
      search(fields[...], count, sheet, [], 0, &best)
      if let best { return NearMiss(changes: best.changes) }
    }
    return nil
  }

  private func truth(_ sheet: FactSheet) -> Truth {
    ConditionEvaluator(supposing: .met, sheet.fact).truth(condition)
  }

  private func search(
    _ fields: ArraySlice<[NearMiss.Change]>,
    _ count: Int,
    _ sheet: FactSheet,
    _ changes: [NearMiss.Change],
    _ size: Double,
    _ best: inout (changes: [NearMiss.Change], size: Double)?
  ) {
    if let best, size >= best.size - 1e-12 { return }
    guard count > 0 else {
      if truth(sheet) != .unmet { best = (changes, size) }
      return
    }
    for index in fields.indices {
      for change in fields[index] {
        search(
          fields[(index + 1)...],
          count - 1,
          sheet.with(change.to, for: change.field),
          changes + [change],
          size + change.size,
          &best
        )
      }
    }
  }

  /// For each field that is known and can be changed, the values worth trying, nearest first.
  private func candidates() -> [[NearMiss.Change]] {
    var order: [RuleField.ID] = []
    var tests: [RuleField.ID: [FieldTest]] = [:]
    for test in condition.tests {
      for field in [test.field] + test.others {
        if tests[field] == nil { order.append(field) }
        tests[field, default: []].append(test)
      }
    }
    return order.compactMap { field in
      guard let tests = tests[field], let fact = sheet.fact(field) else { return nil }
      let declaration = tests.first { $0.field == field }?.declaration
      guard declaration?.isFixed != true else { return nil }
      let name = declaration?.words ?? Phrase(zh: field.text, en: field.text)
      var changes: [NearMiss.Change] = []
      for test in tests {
        for value in values(of: field, fact, turning: test)
        where value.fact != fact && !changes.contains(where: { $0.to == value.fact }) {
          changes.append(
            NearMiss.Change(
              field: field,
              name: name,
              from: fact,
              to: value.fact,
              size: value.size
            )
          )
        }
      }
      changes.sort { $0.size < $1.size }
      return changes.isEmpty ? nil : changes
    }
  }

  /// The values of a field at which a comparison becomes true, or becomes false.
  private func values(
    of field: RuleField.ID,
    _ fact: RuleFact,
    turning test: FieldTest
  ) -> [(fact: RuleFact, size: Double)] {
    switch (fact, test.value) {
    case (.flag(let answer), .flag): return [(.flag(!answer), 1)]
    case (.words(let words), .words(let wanted)):
      // A title more, or none of those that disqualify.
      return wanted.map { (.words(words + [$0]), 1) }
        + [(.words(words.filter { !wanted.contains($0) }), 1)]
    case (.amount(let span, let unit, let isEstimate), .amount(let bound, let wanted)):
      guard !isEstimate, let factor = unit.factor(to: wanted) else { return [] }
      var rest = 0.0
      for other in [test.field] + test.others where other != field {
        guard case .amount(let span, let unit, _) = sheet.fact(other),
          let factor = unit.factor(to: wanted)
        else { return [] }
        rest += span.mid * factor
      }
      let turn = bound - rest
      // A hair beyond the bound, for what the bound itself does not satisfy.
      let hair = max(abs(turn), 1) * 1e-6
      return [turn, turn - hair, turn + hair].filter { $0 >= 0 }.map { value in
        let now = span.mid * factor
        return (
          .amount(Span(value), wanted),
          abs(value - now) / max(abs(now), abs(value), 1e-12)
        )
      }
    default: return []
    }
  }
}
