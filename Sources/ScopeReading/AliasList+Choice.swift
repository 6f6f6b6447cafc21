extension AliasList.Entry {
  /// Hands over what a word stands for in a clause: each product with what is done to it.
  ///
  /// A reading under a condition holds where the clause has its verb, and takes that verb; verbs
  /// that no condition claims go to all that hold. Where no condition holds, the readings without
  /// one do; in an exclusion without a verb, those of buying: 农副产品收购（棉花除外）.
  func forEachMeaning(
    senses: Sense,
    isNegated: Bool,
    _ body: (_ subject: Int, _ senses: Sense) -> Void
  ) {
    if readings.count == 1, readings[0].condition.isEmpty {
      body(readings[0].subject, senses.isEmpty ? readings[0].deed : senses)
      return
    }
    var claimed: Sense = []
    for reading in readings where !reading.condition.isEmpty {
      claimed.formUnion(claim(of: reading, on: senses))
    }
    if claimed == .dye { forEachUndyed(senses, body) }
    let passing: Sense = claimed.contains(.buy) ? .passing : [.passing, .buy]
    let hasFree = readings.contains { $0.condition.isEmpty }
    guard !claimed.isEmpty else {
      let buys = isNegated && !hasFree
      for reading in readings where reading.condition.isEmpty || (buys && reading.condition == .buy)
      {
        body(reading.subject, senses.isEmpty ? reading.deed.union(reading.condition) : senses)
      }
      return
    }
    for reading in readings where !reading.condition.isEmpty {
      let own = claim(of: reading, on: senses)
      let isRepeated = readings.contains {
        $0.subject == reading.subject && $0.condition.rawValue < reading.condition.rawValue
          && !$0.condition.isEmpty && !claim(of: $0, on: senses).isEmpty
      }
      if own.isEmpty || isRepeated { continue }
      let isAlsoFree = readings.contains {
        $0.subject == reading.subject && $0.condition.isEmpty
      }
      var all = isAlsoFree ? senses.subtracting(claimed) : senses.intersection(passing)
      all.formUnion(own)
      for other in readings where other.subject == reading.subject {
        all.formUnion(claim(of: other, on: senses))
      }
      body(reading.subject, all)
    }
  }

  /// What is dyed is not made, unless the clause says so too: 棉布的织造、印染.
  private func forEachUndyed(
    _ senses: Sense,
    _ body: (_ subject: Int, _ senses: Sense) -> Void
  ) {
    guard senses.contains(.make) else { return }
    for reading in readings where reading.condition.isEmpty {
      body(reading.subject, senses.subtracting(.dye))
    }
  }

  /// The verbs that fulfil a reading's condition.
  ///
  /// A word that is known under several verbs (棉花种植, 棉花加工, 棉花收购) is also known where it is
  /// sold; one that is only bought (果品收购) is not.
  private func claim(of reading: AliasList.Reading, on senses: Sense) -> Sense {
    let own = senses.claimed(by: reading.condition)
    guard reading.condition == .buy, own.isEmpty, senses.contains(.sell) else { return own }
    let others = readings.filter { !$0.condition.isEmpty && $0.condition != .buy }
    let isTaken = others.contains { !senses.claimed(by: $0.condition).isEmpty }
    return others.isEmpty || isTaken ? own : .sell
  }
}
