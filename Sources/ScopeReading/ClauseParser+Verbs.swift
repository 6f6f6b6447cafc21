extension ClauseParser {
  /// A run of verbs, joined by marks and conjunctions.
  private struct VerbRun {
    /// All verbs, those before the last mark, and those after it.
    var all: Sense = []
    var head: Sense = []
    var last: Sense = []
    var count = 0
    /// The token after the last verb.
    var next = 0
  }

  private func verbRun(at index: Int) -> VerbRun {
    var run = VerbRun()
    var position = index
    while true {
      run.all.formUnion(tokens[position].sense)
      run.last.formUnion(tokens[position].sense)
      run.count += 1
      run.next = position + 1
      var ahead = run.next
      var isSeparated = false
      scan: while ahead < tokens.count {
        switch tokens[ahead].kind {
        case .list, .comma, .conjunction: isSeparated = true
        case .keep, .lead: break
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
    let run = verbRun(at: index)
    let top = frames.count - 1
    let frame = frames[top]
    var next = run.next < tokens.count ? tokens[run.next].kind : .stop
    var after = run.next
    if next == .of {
      let follower = run.next + 1 < tokens.count ? tokens[run.next + 1].kind : .stop
      let isOwnWork = run.last.subtracting(.soft) == .make
      if follower == .product || follower == .text || follower == .lead || follower == .head,
        !isOwnWork
      {
        return run.next + 1
      }
      if isOwnWork {
        after = run.next + 1
        next = follower
      }
    }
    if next == .head, frame.hasNoun || frame.isAfterList {
      frames[top].itemHasNoun = true
      frames[top].hasNoun = true
      frames[top].hasOtherWords = true
      frames[top].isSuffixActive = false
      return after + 1
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
    frames[top].hasVerb = true
    frames[top].verbs.formUnion(run.all.subtracting(.soft))
    if frame.itemHasNoun {
      readVerbsAfterNoun(run, governs: governs, isColon: next == .colon)
    } else {
      readVerbsAtItemStart(run, governs: governs, isColon: next == .colon)
    }
    if after != run.next { frames[top].isForwardRelative = true }
    return after
  }

  private mutating func readVerbsAfterNoun(_ run: VerbRun, governs: Bool, isColon: Bool) {
    let hasProduct = frames[frames.count - 1].itemHasProduct
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
    applySuffix(run.all)
    if isColon, !hasProduct { setForward(run.all, isColon: true) }
  }

  private mutating func readVerbsAtItemStart(_ run: VerbRun, governs: Bool, isColon: Bool) {
    let frame = frames[frames.count - 1]
    if isColon {
      setForward(run.all, isColon: true)
    } else if governs {
      if frame.isSuffixActive, !run.head.isEmpty {
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
      applySuffix(run.all)
    } else {
      setForward(run.all)
    }
  }
}
