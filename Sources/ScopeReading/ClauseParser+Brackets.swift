/// Brackets: a frame of their own, whose verbs may govern what stands before them.
extension ClauseParser {
  mutating func openBracket() {
    guard outer.count < Self.maximalDepth else {
      skippedBrackets += 1
      return
    }
    var frame = ClauseFrame(record: records.count)
    frame.isInsideExclusion = current.isExcluding || current.isInsideExclusion
    outer.append(current)
    current = frame
  }

  mutating func closeBracket() {
    guard let around = outer.popLast() else { return }
    let inner = current
    current = around
    current.isAfterLicence = inner.hasPermit || inner.hasBoilerplate
    if inner.isForwardWeak {
      for index in inner.forwardRecord..<records.count {
        records[index].senses = []
        records[index].isResolved = false
      }
    }
    let verbs = inner.hasPermit ? inner.verbs.subtracting(.deal) : inner.verbs
    if !verbs.isEmpty, !inner.hasOtherWords, !inner.hasExclusion, !inner.hasBoilerplate,
      !around.isExcluding
    {
      applyBracketVerbs(verbs)
    } else {
      let inherited = around.isSuffixActive ? around.suffixSenses : around.forward
      if !inherited.isEmpty {
        for index in inner.firstRecord..<records.count where !records[index].isResolved {
          records[index].senses.formUnion(inherited.after(records[index].deed))
          records[index].isResolved = inherited != .deal
        }
      }
      if !inner.hasPermit, !inner.hasBoilerplate, !inner.hasExclusion, !around.isExcluding {
        current.bracketVerbs = inner.verbs.subtracting(.deal)
        current.bracketRecord = inner.firstRecord
      }
      if around.isSuffixActive {
        current.suffix = around.suffix.lowerBound..<records.count
        current.pending = records.count
      }
    }
    if inner.hasPermit, !inner.hasBoilerplate, !inner.hasExclusion {
      for index in around.segmentRecord..<records.count { records[index].isPermitted = true }
    }
    segments[segments.count - 1].senses.formUnion(inner.verbs)
  }

  /// Reads 毛巾（生产、销售） as 毛巾生产、销售, and （生产）毛巾 as 生产毛巾.
  mutating func applyBracketVerbs(_ verbs: Sense) {
    current.hasVerb = true
    current.verbs.formUnion(verbs)
    guard current.hasNoun else {
      setForward(verbs)
      return
    }
    if current.isSuffixActive {
      extendSuffix(verbs)
      return
    }
    guard current.forward.isEmpty else {
      addToForwardGroup(verbs)
      return
    }
    applySuffix(verbs)
  }
}
