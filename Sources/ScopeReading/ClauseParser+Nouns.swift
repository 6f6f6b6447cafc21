/// Verbs and the nouns that they govern.
extension ClauseParser {
  /// Verbs that govern the nouns to come.
  mutating func setForward(_ senses: Sense, isColon: Bool = false, isWeak: Bool = false) {
    // 经营硫酸、甲苯，生产色酚: what is dealt in takes no later verb.
    if current.forward == .deal {
      for index in current.forwardRecord..<records.count where records[index].senses == .deal {
        records[index].isResolved = true
      }
    }
    current.forward = senses.plain
    current.isForwardWeak = isWeak
    current.forwardRecord = records.count
    current.isForwardColon = isColon
    current.isForwardInItem = true
    current.isForwardRelative = false
    current.lastForward = senses.plain
    current.isSuffixActive = false
    current.pending = max(current.pending, current.segmentRecord)
  }

  /// Verbs after nouns: they take the nouns that wait, back to the last verb.
  ///
  /// With `reachesBack` they take more than their own item.
  mutating func applySuffix(_ senses: Sense, reachesBack: Bool = true) {
    let frame = current
    let isWeaker = frame.isForwardWeak && !senses.contains(.soft)
    let senses = senses.plain
    var from = reachesBack ? frame.pending : max(frame.pending, frame.itemRecord)
    if !frame.forward.isEmpty, frame.forward != .deal, isWeaker, outer.isEmpty {
      from = max(frame.forwardRecord, frame.excludedRecord)
      for index in from..<records.count { records[index].senses = senses }
      current.forward = []
    } else if !frame.forward.isEmpty, frame.forward != .deal {
      from = frame.isForwardRelative ? frame.forwardRecord : frame.itemRecord
      for index in from..<records.count {
        let isOutward = senses.isSubset(of: [.serve, .rent])
        if !frame.isForwardInItem, !frame.isForwardColon || isOutward, !frame.isForwardRelative,
          !frame.forward.contains(.make) || isOutward && frame.isForwardColon
        {
          records[index].senses = []
        }
        // 主营产品：棉布染色 dyes; what is dyed is not made.
        if frame.isForwardColon, senses == .dye { records[index].senses.subtract(.make) }
        records[index].senses.formUnion(senses)
      }
      if !frame.isForwardColon { current.forward = [] }
    } else {
      for index in from..<records.count where !records[index].isResolved {
        records[index].senses.formUnion(
          frame.itemHasNoun && index < frame.itemRecord
            ? senses.after(records[index].deed) : senses
        )
        records[index].isResolved = true
      }
      current.forward = []
    }
    current.suffix = from..<records.count
    current.suffixSenses = senses
    current.isSuffixActive = true
    if reachesBack { current.pending = records.count }
    if outer.isEmpty { current.excludedRecord = records.count }
  }

  /// Further verbs after verbs after nouns: 棉纱的生产、销售.
  mutating func extendSuffix(_ senses: Sense) {
    let senses = senses.plain
    for index in current.suffix { records[index].senses.formUnion(senses) }
    for index in min(current.pending, current.suffix.lowerBound)..<current.suffix.lowerBound
    where !records[index].isResolved {
      records[index].senses.formUnion(senses)
      records[index].isResolved = true
    }
    current.suffixSenses.formUnion(senses)
  }

  /// 销售自产产品 speaks of all that the segment says is made; gives whether anything is.
  mutating func addToOwnMake(_ senses: Sense) -> Bool {
    var isFound = false
    for index in current.segmentRecord..<records.count
    where records[index].isResolved && !records[index].senses.isDisjoint(with: .make) {
      records[index].senses.formUnion(senses.plain)
      isFound = true
    }
    return isFound
  }

  /// Verbs at the end of a list that verbs before it govern: 生产棉纱、棉布及销售.
  mutating func addToForwardGroup(_ senses: Sense) {
    let senses = senses.plain
    for index in current.forwardRecord..<records.count {
      records[index].senses.formUnion(senses)
      records[index].isResolved = true
    }
    current.forward.formUnion(senses)
  }
}
