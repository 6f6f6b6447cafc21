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
    /// The verbs that do more than put into packs.
    var beyondPacking: Sense = []
    /// Whether no mark stands before the last verb: 销售进口葡萄酒.
    var isFinalJoined = false
    /// The token after the last verb.
    var next = 0

    mutating func add(_ sense: Sense, at index: Int) {
      beforeFinal = all
      final = sense
      all.formUnion(sense)
      last.formUnion(sense)
      if !sense.contains(.pack) { beyondPacking.formUnion(sense) }
      count += 1
      next = index + 1
    }

    /// Takes packing for a dealer's work where goods are dealt in: 储存、分装经营丙酮.
    mutating func settlePacking() {
      guard all.contains([.pack, .deal]), !beyondPacking.contains(.process) else { return }
      let work: Sense = [.process, .pack, .soft]
      all.subtract(work)
      head.subtract(work)
      last.subtract(work)
      beforeFinal.subtract(work)
      final.subtract(work)
    }
  }

  private func verbRun(at index: Int) -> VerbRun {
    var run = VerbRun()
    run.add(tokens[index].sense, at: index)
    while let ahead = verb(after: run) {
      if ahead.isSeparated {
        run.head = run.all
        run.last = []
      }
      run.isFinalJoined = ahead.index == run.next
      run.add(tokens[ahead.index].sense, at: ahead.index)
    }
    run.settlePacking()
    return run
  }

  /// The verb that goes on with `run`, and whether a mark or a conjunction stands before it.
  private func verb(after run: VerbRun) -> (index: Int, isSeparated: Bool)? {
    var index = run.next
    var isSeparated = false
    var isAfterComma = false
    while index < tokens.count, Self.joins(tokens[index].kind) {
      let kind = tokens[index].kind
      isAfterComma = isAfterComma || kind == .comma
      isSeparated = isSeparated || kind == .comma || kind == .list || kind == .conjunction
      index += 1
    }
    guard index < tokens.count, tokens[index].kind == .verb else { return nil }
    // 纺纱加工，染色除外: what is excluded is a verb of its own.
    let isExcluded = index + 1 < tokens.count && tokens[index + 1].kind == .excluded
    if isSeparated, isExcluded { return nil }
    // PBAT研发，技术转让: a service of its own.
    let isService = tokens[index].sense == .serve
    if isAfterComma, isService, run.all.isDisjoint(with: [.serve, .sell]) { return nil }
    return (index, isSeparated)
  }

  /// Whether verbs on both sides of such a token are one run.
  private static func joins(_ kind: Lexeme.Kind) -> Bool {
    switch kind {
    case .comma, .list, .conjunction, .keep, .etcetera, .lead: true
    default: false
    }
  }

  /// Takes the products between 利用, 以 and the verb for what is used up, where the verb governs
  /// what follows: 利用废瓶片生产再生涤纶短纤.
  private mutating func useUpInputs(before next: Int) {
    guard let first = current.inputRecord, first < records.count, next < tokens.count else {
      return
    }
    let kind = tokens[next].kind
    guard kind == .product || kind == .text || kind == .lead else { return }
    for index in first..<records.count { records[index].isField = true }
    current.inputRecord = nil
    current.itemHasNoun = false
    current.itemHasProduct = false
    current.itemRecord = records.count
    current.pending = records.count
  }

  /// Takes what stands before 为原料的, from 以 on or in its own item, for what is used up: 生产以涤纶丝
  /// 为主要原料的缝纫线.
  mutating func useUpMaterials() {
    for index in (current.inputRecord ?? current.itemRecord)..<records.count {
      records[index].isField = true
    }
    current.inputRecord = nil
    current.itemHasNoun = false
    current.itemHasProduct = false
    current.itemRecord = records.count
  }

  /// Reads a run of verbs; returns the token after it.
  mutating func readVerbs(at index: Int) -> Int {
    var run = verbRun(at: index)
    var next = run.next < tokens.count ? tokens[run.next].kind : .stop
    // 经营：甲苯（许可证有效期内经营）制造：化纤布: a licence ends what stands before it.
    if next == .colon, current.isAfterLicence, outer.isEmpty, index > 0,
      tokens[index - 1].kind == .close
    {
      endSegment(at: tokens[index].start, isStop: false)
      openSegment(at: tokens[index].start)
    }
    useUpInputs(before: run.next)
    let frame = current
    // 罐装饮料: a verb before a class is as often its attribute as before other words.
    if next == .product, tokens[run.next].isClass, run.all.contains(.soft) { next = .text }
    var after = run.next
    if next == .of {
      let follower = run.next + 1 < tokens.count ? tokens[run.next + 1] : tokens[index]
      let isNoun =
        follower.kind == .product || follower.kind == .text || follower.kind == .lead
        || follower.kind == .head || (follower.kind == .verb && follower.sense.contains(.soft))
      if isNoun, run.final.plain != .make {
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
      current.itemHasNoun = true
      current.hasNoun = true
      current.hasOtherWords = true
      current.isSuffixActive = false
      return after + 1
    }
    if frame.itemHasNoun, next == .text, run.count == 1,
      !run.all.isDisjoint(with: [.soft, .serve]), !frame.itemHasProduct
    {
      current.isSuffixActive = false
      return after
    }
    // 生产K酸, 生产2-萘酚: a figure may begin a name.
    let governs =
      next == .text || next == .product || next == .lead || next == .head || next == .figure
    if governs, run.isFinalJoined, run.final.contains(.soft), !run.final.contains(.research),
      !run.beforeFinal.isEmpty
    {
      run.all = run.beforeFinal
      if run.last == run.final { run.last = run.beforeFinal } else { run.last.subtract(run.final) }
    }
    if governs, !frame.itemHasNoun, run.count == 1, run.all.contains(.soft), frame.isForwardColon,
      !frame.isAfterList
    {
      current.itemHasNoun = next == .text
      return after
    }
    if governs, !frame.itemHasNoun, run.count == 1, run.all.contains(.soft), next == .text,
      frame.isAfterList, frame.hasNoun || !frame.forward.isEmpty
    {
      current.itemHasNoun = true
      current.hasNoun = true
      current.hasOtherWords = true
      return after
    }
    if next == .list, !frame.itemHasNoun, !frame.isSuffixActive,
      frame.isAfterList || frame.isForwardColon,
      frame.forward.isEmpty ? frame.hasNoun : run.count == 1,
      run.next + 1 < tokens.count,
      tokens[run.next + 1].kind == .text || tokens[run.next + 1].kind == .product
    {
      current.itemHasNoun = true
      return after
    }
    if run.all == .rent, run.count == 1, frame.isAfterList, !frame.itemHasNoun, !governs,
      !frame.isSuffixActive, frame.forward.isEmpty
    {
      current.itemHasNoun = true
      current.hasNoun = true
      return after
    }
    current.hasVerb = true
    current.verbs.formUnion(run.all.plain)
    if run.last.contains(.own), !governs, run.last.plain != .make, addToOwnMake(run.last) {
      if run.head.isEmpty { return after }
      run.all = run.head
      run.last = run.head
      run.head = []
    }
    if frame.itemHasNoun {
      let before: Lexeme.Kind = index > 0 ? tokens[index - 1].kind : .stop
      let isLoose = (before == .text || before == .head) && !frame.isAfterConjunction
      let isListed =
        run.count == 1 && run.all.contains(.soft) && next == .list
        && run.next + 1 < tokens.count
        && (tokens[run.next + 1].kind == .text || tokens[run.next + 1].kind == .product)
      readVerbsAfterNoun(
        run,
        governs: governs,
        isColon: next == .colon,
        isLoose: isLoose,
        isListed: isListed
      )
    } else {
      readVerbsAtItemStart(
        run,
        governs: governs,
        isColon: next == .colon,
        isAfterComma: index > 0 && tokens[index - 1].kind == .comma
      )
    }
    if after != run.next { current.isForwardRelative = true }
    return after
  }

  /// Reads verbs that stand after their noun.
  ///
  /// `isLoose` says that a noun that is no product stands before the verbs, without 的: what is
  /// served or let is then that noun alone (地膜、房屋出租). `isListed` says that a minor verb ends one
  /// item of a longer list: 涤纶、废丝造粒、纸管销售.
  private mutating func readVerbsAfterNoun(
    _ run: VerbRun,
    governs: Bool,
    isColon: Bool,
    isLoose: Bool,
    isListed: Bool
  ) {
    let hasProduct = current.itemHasProduct
    let outward: Sense = [.serve, .rent, .soft]
    let reachesBack =
      !isListed && (!isLoose || hasProduct || run.all.isDisjoint(with: [.serve, .rent]))
    if governs {
      if !run.head.isEmpty {
        applySuffix(run.head)
        setForward(run.last)
        return
      }
      applySuffix(run.all)
      if !hasProduct {
        setForward(run.all, isWeak: run.count == 1 && run.all.contains(.soft))
      }
      return
    }
    if isColon, !hasProduct, !run.head.isEmpty {
      applySuffix(run.head, reachesBack: reachesBack)
      setForward(run.last, isColon: true)
      return
    }
    applySuffix(run.all, reachesBack: reachesBack)
    if !reachesBack, !isListed, !run.all.isSubset(of: outward) {
      extendSuffix(run.all.subtracting(outward))
    }
    if isColon, !hasProduct { setForward(run.all, isColon: true) }
  }

  private mutating func readVerbsAtItemStart(
    _ run: VerbRun,
    governs: Bool,
    isColon: Bool,
    isAfterComma: Bool
  ) {
    let frame = current
    if isColon {
      setForward(run.all, isColon: true)
    } else if governs {
      if frame.isSuffixActive, frame.isAfterList, !run.head.isEmpty {
        extendSuffix(run.head)
        setForward(run.last)
        return
      }
      setForward(run.all, isWeak: run.count == 1 && run.all.contains(.soft))
    } else if frame.isSuffixActive, isAfterComma, run.all == .serve,
      frame.suffixSenses.isDisjoint(with: [.serve, .sell])
    {
      // PBAT研发，技术转让: a service of its own.
      current.itemHasNoun = true
    } else if frame.isSuffixActive {
      extendSuffix(run.all)
    } else if !frame.forward.isEmpty, frame.hasNoun {
      addToForwardGroup(run.all)
    } else if frame.hasNoun, isAfterComma, run.all.isSubset(of: [.serve, .rent, .soft]) {
      current.itemHasNoun = true
    } else if frame.hasNoun {
      let isLost =
        frame.isAfterList && !frame.isAfterConjunction && frame.pending == frame.itemRecord
      if isLost, !frame.suffix.isEmpty, frame.suffix.upperBound == frame.pending {
        extendSuffix(run.all)
      } else {
        applySuffix(run.all)
      }
    } else {
      setForward(run.all, isWeak: run.count == 1 && run.all.contains(.soft))
    }
  }
}
