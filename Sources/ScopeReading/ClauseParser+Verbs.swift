extension ClauseParser {
  /// A run of verbs, joined by marks and conjunctions.
  private struct VerbRun {
    /// All verbs, those before the last mark, and those after it.
    var all: Sense = []
    var head: Sense = []
    var last: Sense = []
    /// The last verb, and all before it.
    var final: Sense = []
    var beforeFinal: Sense = []
    var count = 0
    /// The token after the last verb.
    var next = 0
  }

  private func verbRun(at index: Int) -> VerbRun {
    var run = VerbRun()
    var position = index
    while true {
      run.beforeFinal = run.all
      run.final = tokens[position].sense
      run.all.formUnion(tokens[position].sense)
      run.last.formUnion(tokens[position].sense)
      run.count += 1
      run.next = position + 1
      var ahead = run.next
      var isSeparated = false
      scan: while ahead < tokens.count {
        switch tokens[ahead].kind {
        case .list, .comma, .conjunction: isSeparated = true
        case .keep, .etcetera, .lead: break
        default: break scan
        }
        ahead += 1
      }
      guard ahead < tokens.count, tokens[ahead].kind == .verb else { return run }
      if isSeparated {
        run.head = run.all
        run.last = []
      }
      position = ahead
    }
  }

  /// Reads a run of verbs; returns the token after it.
  mutating func readVerbs(at index: Int) -> Int {
    var run = verbRun(at: index)
    let top = frames.count - 1
    let frame = frames[top]
    var next = run.next < tokens.count ? tokens[run.next].kind : .stop
    var after = run.next
    if next == .of {
      let follower = run.next + 1 < tokens.count ? tokens[run.next + 1] : tokens[index]
      let isNoun =
        follower.kind == .product || follower.kind == .text || follower.kind == .lead
        || follower.kind == .head || (follower.kind == .verb && follower.sense.contains(.soft))
      if isNoun, run.final != .make {
        if run.beforeFinal.isEmpty { return run.next + 1 }
        run.all = run.beforeFinal
        run.last = run.beforeFinal
        run.head = []
      }
      if isNoun {
        after = run.next + 1
        next = follower.kind == .verb ? .text : follower.kind
      }
    }
    if next == .head, frame.hasNoun || frame.isAfterList {
      frames[top].itemHasNoun = true
      frames[top].hasNoun = true
      frames[top].hasOtherWords = true
      frames[top].isSuffixActive = false
      return after + 1
    }
    if frame.itemHasNoun, next == .text, run.count == 1,
      !run.all.isDisjoint(with: [.soft, .serve]), !frame.itemHasProduct
    {
      frames[top].isSuffixActive = false
      return after
    }
    let governs = next == .text || next == .product || next == .lead || next == .head
    if governs, !frame.itemHasNoun, run.count == 1, run.all.contains(.soft), next == .text,
      frame.isAfterList, frame.hasNoun || !frame.forward.isEmpty
    {
      frames[top].itemHasNoun = true
      frames[top].hasNoun = true
      frames[top].hasOtherWords = true
      return after
    }
    if next == .list, !frame.itemHasNoun, !frame.isSuffixActive,
      frame.isAfterList || frame.isForwardColon,
      frame.forward.isEmpty ? frame.hasNoun : run.count == 1,
      run.next + 1 < tokens.count,
      tokens[run.next + 1].kind == .text || tokens[run.next + 1].kind == .product
    {
      frames[top].itemHasNoun = true
      return after
    }
    frames[top].hasVerb = true
    frames[top].verbs.formUnion(run.all.subtracting(.soft))
    if frame.itemHasNoun {
      let before: Lexeme.Kind = index > 0 ? tokens[index - 1].kind : .stop
      let isLoose = before == .text || before == .head
      readVerbsAfterNoun(run, governs: governs, isColon: next == .colon, isLoose: isLoose)
    } else {
      readVerbsAtItemStart(run, governs: governs, isColon: next == .colon)
    }
    if after != run.next { frames[top].isForwardRelative = true }
    return after
  }

  /// - Parameter isLoose: Whether a noun that is no product stands before the verbs, without 的:
  ///   what is served, let or traded is then that noun alone (地膜、房屋出租).
  private mutating func readVerbsAfterNoun(
    _ run: VerbRun,
    governs: Bool,
    isColon: Bool,
    isLoose: Bool
  ) {
    let hasProduct = frames[frames.count - 1].itemHasProduct
    let outward: Sense = [.serve, .rent, .soft]
    let reachesBack = !isLoose || hasProduct || run.all.isDisjoint(with: [.serve, .rent])
    if governs {
      if !run.head.isEmpty {
        applySuffix(run.head)
        setForward(run.last)
        return
      }
      applySuffix(run.all)
      if !hasProduct { setForward(run.all) }
      return
    }
    if isColon, !hasProduct, !run.head.isEmpty {
      applySuffix(run.head, reachesBack: reachesBack)
      setForward(run.last, isColon: true)
      return
    }
    applySuffix(run.all, reachesBack: reachesBack)
    if !reachesBack, !run.all.isSubset(of: outward) { extendSuffix(run.all.subtracting(outward)) }
    if isColon, !hasProduct { setForward(run.all, isColon: true) }
  }

  private mutating func readVerbsAtItemStart(_ run: VerbRun, governs: Bool, isColon: Bool) {
    let frame = frames[frames.count - 1]
    if isColon {
      setForward(run.all, isColon: true)
    } else if governs {
      if frame.isSuffixActive, frame.isAfterList, !run.head.isEmpty {
        extendSuffix(run.head)
        setForward(run.last)
        return
      }
      setForward(run.all)
    } else if frame.isSuffixActive {
      extendSuffix(run.all)
    } else if !frame.forward.isEmpty, frame.hasNoun {
      addToForwardGroup(run.all)
    } else if frame.hasNoun {
      let isLost = frame.isAfterList && !frame.isAfterConjunction && frame.pending == frame.itemRecord
      if isLost, !frame.suffix.isEmpty, frame.suffix.upperBound == frame.pending {
        extendSuffix(run.all)
      } else {
        applySuffix(run.all)
      }
    } else {
      setForward(run.all)
    }
  }
}
