extension AliasList.Entry {
  /// The condition of the readings that hold in a clause; nil where none does.
  ///
  /// Those whose verb the clause has; else those that need none; in an exclusion without a verb
  /// those of buying, then of processing: 农副产品收购（棉花除外）.
  func condition(for senses: Sense, isNegated: Bool) -> Sense? {
    var hasFree = false
    for reading in readings {
      if reading.condition.isEmpty {
        hasFree = true
      } else if senses.allows(reading.condition) {
        return reading.condition
      }
    }
    if hasFree { return [] }
    guard isNegated else { return nil }
    return [Sense.buy, .process, .make, .grow, .mine].first { wanted in
      readings.contains { $0.condition == wanted }
    }
  }
}
