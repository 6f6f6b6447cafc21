/// Reads the tokens of one scope as clauses: which verb belongs to which product.
///
/// One pass, with a stack for brackets. Verbs before a noun govern the nouns that follow
/// (生产、销售棉纱、棉布), verbs after nouns those that wait (棉纱、棉布的生产、销售); a verb of its
/// own ends both. Linear in the tokens.
struct ClauseParser {
  var tokens = TokenList()
  private(set) var records: [ClauseRecord] = []
  private(set) var segments: [ClauseSegment] = []
  var frames: [ClauseFrame] = []
  private var skippedBrackets = 0
  private var isPermitSection = false
  private var hasPermitHeader = false

  static let maximalDepth = 24

  /// Reads `tokens` into `records` and `segments`.
  mutating func parse() {
    records.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    frames.append(ClauseFrame(record: 0))
    skippedBrackets = 0
    isPermitSection = false
    hasPermitHeader = false
    openSegment(at: tokens.first?.start ?? 0)
    var index = 0
    while index < tokens.count { index = step(index) }
    while frames.count > 1 { closeBracket() }
    endSegment(at: tokens.last?.end ?? 0, isStop: true)
  }

  /// Reads one token, or one run of verbs; returns the next to read.
  private mutating func step(_ index: Int) -> Int {
    let token = tokens[index]
    let top = frames.count - 1
    switch token.kind {
    case .verb: return readVerbs(at: index)
    case .product: addProduct(token)
    case .business:
      frames[top].itemHasNoun = true
      frames[top].hasNoun = true
      frames[top].hasVerb = true
      frames[top].hasOtherWords = true
      frames[top].isSuffixActive = false
    case .text, .head, .tail, .figure:
      frames[top].itemHasNoun = true
      frames[top].hasNoun = true
      frames[top].isSuffixActive = false
      if token.kind != .figure { frames[top].hasOtherWords = true }
    case .list, .conjunction:
      frames[top].endItem(record: records.count)
      frames[top].isAfterList = true
      frames[top].isAfterConjunction = token.kind == .conjunction
    case .field:
      for index in frames[top].pending..<records.count where !records[index].isResolved {
        records[index].isField = true
      }
      frames[top].itemHasNoun = true
      frames[top].hasOtherWords = true
    case .comma:
      settleDeeds()
      frames[top].endItem(record: records.count)
      frames[top].isAfterList = false
      frames[top].isAfterConjunction = false
      frames[top].excludedRecord = top == 0 ? records.count : frames[top].excludedRecord
      if top == 0 { frames[top].isExcluding = false }
    case .strong: separate(at: token, isStop: false)
    case .stop:
      while frames.count > 1 { closeBracket() }
      skippedBrackets = 0
      separate(at: token, isStop: true)
    case .colon: readColon()
    case .open: openBracket()
    case .close: if skippedBrackets > 0 { skippedBrackets -= 1 } else { closeBracket() }
    case .exclude:
      frames[top].isExcluding = true
      frames[top].hasExclusion = true
    case .excluded: exclude()
    case .beyond: frames[top].isExcluding = false
    case .include: frames[top].isExcluding = false
    case .permit: frames[top].hasPermit = true
    case .boilerplate: frames[top].hasBoilerplate = true
    case .permitHeader: hasPermitHeader = true
    case .generalHeader: isPermitSection = false
    case .keep, .etcetera, .lead, .of: break
    }
    return index + 1
  }

  private mutating func addProduct(_ token: Token) {
    let top = frames.count - 1
    let frame = frames[top]
    var record = ClauseRecord(
      hit: Int(token.value),
      isNegated: frame.isExcluding || frame.isInsideExclusion,
      deed: token.deed,
      segment: segments.count - 1
    )
    record.isPermitted = isPermitSection
    record.senses = frame.forward
    record.isResolved = !frame.forward.isEmpty && frame.forward != .deal
    records.append(record)
    frames[top].itemHasNoun = true
    frames[top].itemHasProduct = true
    frames[top].hasNoun = true
    frames[top].hasOtherWords = true
    frames[top].isSuffixActive = false
  }

  /// At a comma, a word that is itself a deed (织布, 供热) waits for no other verb.
  private mutating func settleDeeds() {
    for index in frames[frames.count - 1].pending..<records.count
    where !records[index].isResolved && !records[index].deed.isEmpty {
      records[index].senses = records[index].deed
      records[index].isResolved = true
    }
  }

  // MARK: - Marks

  private mutating func readColon() {
    let top = frames.count - 1
    frames[top].endItem(record: records.count)
    if hasPermitHeader {
      isPermitSection = true
      hasPermitHeader = false
    }
    if frames[top].hasPermit, !frames[top].hasBoilerplate, top == 0 {
      isPermitSection = true
      frames[top].hasPermit = false
    }
    if frames[top].forward.isEmpty { frames[top].hasNoun = false }
  }

  private mutating func exclude() {
    let top = frames.count - 1
    for index in frames[top].excludedRecord..<records.count { records[index].isNegated = true }
    frames[top].isExcluding = false
    frames[top].hasExclusion = true
    frames[top].excludedRecord = records.count
  }

  private mutating func separate(at token: Token, isStop: Bool) {
    guard frames.count == 1 else {
      let top = frames.count - 1
      frames[top].endItem(record: records.count)
      frames[top].excludedRecord = records.count
      frames[top].isExcluding = false
      frames[top].forward = []
      frames[top].isSuffixActive = false
      return
    }
    endSegment(at: token.start, isStop: isStop)
    openSegment(at: token.end)
  }

  private mutating func openSegment(at start: Int32) {
    segments.append(ClauseSegment(start: start, end: start))
  }

  private mutating func endSegment(at end: Int32, isStop: Bool) {
    let frame = frames[0]
    let fallback = frame.hasVerb ? frame.lastForward : frame.carry
    for index in frame.segmentRecord..<records.count where !records[index].isResolved {
      records[index].senses.formUnion(fallback)
    }
    if frame.hasPermit, !frame.hasBoilerplate, !frame.hasExclusion {
      for index in frame.segmentRecord..<records.count { records[index].isPermitted = true }
    }
    segments[segments.count - 1].end = end
    segments[segments.count - 1].senses = frame.verbs.union(frame.hasVerb ? [] : frame.carry)
    if frame.isForwardColon {
      frames[0].carry = frame.forward
    } else if frame.hasVerb || isStop {
      frames[0].carry = []
    }
    frames[0].endSegment(record: records.count)
    frames[0].verbs = []
    if isStop { isPermitSection = false }
    hasPermitHeader = false
  }

  // MARK: - Brackets

  private mutating func openBracket() {
    guard frames.count < Self.maximalDepth else {
      skippedBrackets += 1
      return
    }
    var frame = ClauseFrame(record: records.count)
    let outer = frames[frames.count - 1]
    frame.isInsideExclusion = outer.isExcluding || outer.isInsideExclusion
    frames.append(frame)
  }

  private mutating func closeBracket() {
    guard frames.count > 1, let inner = frames.popLast() else { return }
    let top = frames.count - 1
    let outer = frames[top]
    let verbs = inner.hasPermit ? inner.verbs.subtracting(.deal) : inner.verbs
    if !verbs.isEmpty, !inner.hasOtherWords, !inner.hasExclusion, !inner.hasBoilerplate,
      !outer.isExcluding
    {
      applyBracketVerbs(verbs)
    } else {
      let inherited = outer.isSuffixActive ? outer.suffixSenses : outer.forward
      if !inherited.isEmpty {
        for index in inner.firstRecord..<records.count where !records[index].isResolved {
          records[index].senses.formUnion(inherited)
          records[index].isResolved = inherited != .deal
        }
      }
      if outer.isSuffixActive {
        frames[top].suffix = outer.suffix.lowerBound..<records.count
        frames[top].pending = records.count
      }
    }
    if inner.hasPermit, !inner.hasBoilerplate, !inner.hasExclusion {
      for index in outer.segmentRecord..<records.count { records[index].isPermitted = true }
    }
    segments[segments.count - 1].senses.formUnion(inner.verbs)
  }

  /// Reads 毛巾（生产、销售） as 毛巾生产、销售, and （生产）毛巾 as 生产毛巾.
  private mutating func applyBracketVerbs(_ verbs: Sense) {
    let top = frames.count - 1
    frames[top].hasVerb = true
    frames[top].verbs.formUnion(verbs)
    guard frames[top].hasNoun else {
      setForward(verbs)
      return
    }
    if frames[top].isSuffixActive {
      extendSuffix(verbs)
      return
    }
    guard frames[top].forward.isEmpty else {
      addToForwardGroup(verbs)
      return
    }
    applySuffix(verbs)
  }

  // MARK: - Verbs and their nouns

  /// Verbs that govern the nouns to come.
  mutating func setForward(_ senses: Sense, isColon: Bool = false) {
    let top = frames.count - 1
    frames[top].forward = senses.subtracting(.soft)
    frames[top].forwardRecord = records.count
    frames[top].isForwardColon = isColon
    frames[top].isForwardInItem = true
    frames[top].isForwardRelative = false
    frames[top].lastForward = senses.subtracting(.soft)
    frames[top].isSuffixActive = false
    frames[top].pending = max(frames[top].pending, frames[top].segmentRecord)
  }

  /// Verbs after nouns: they take the nouns that wait, back to the last verb.
  ///
  /// - Parameter reachesBack: Whether they take more than their own item.
  mutating func applySuffix(_ senses: Sense, reachesBack: Bool = true) {
    let top = frames.count - 1
    let frame = frames[top]
    let senses = senses.subtracting(.soft)
    if !reachesBack, frame.waiting >= frame.suffix.lowerBound { frames[top].waiting = frame.pending }
    var from = reachesBack ? frame.pending : max(frame.pending, frame.itemRecord)
    if !frame.forward.isEmpty, frame.forward != .deal {
      from = frame.isForwardRelative ? frame.forwardRecord : frame.itemRecord
      for index in from..<records.count {
        if !frame.isForwardInItem, !frame.isForwardColon, !frame.isForwardRelative,
          !frame.forward.contains(.make)
        {
          records[index].senses = []
        }
        records[index].senses.formUnion(senses)
      }
      if !frame.isForwardColon { frames[top].forward = [] }
    } else {
      for index in from..<records.count where !records[index].isResolved {
        records[index].senses.formUnion(senses)
        records[index].isResolved = true
      }
      frames[top].forward = []
    }
    frames[top].suffix = from..<records.count
    frames[top].suffixSenses = senses
    frames[top].isSuffixActive = true
    frames[top].pending = records.count
    if top == 0 { frames[top].excludedRecord = records.count }
  }

  /// Further verbs after verbs after nouns: 棉纱的生产、销售.
  mutating func extendSuffix(_ senses: Sense) {
    let top = frames.count - 1
    let senses = senses.subtracting(.soft)
    for index in frames[top].suffix { records[index].senses.formUnion(senses) }
    for index in frames[top].waiting..<frames[top].suffix.lowerBound
    where !records[index].isResolved {
      records[index].senses.formUnion(senses)
      records[index].isResolved = true
    }
    frames[top].suffixSenses.formUnion(senses)
  }

  /// Verbs at the end of a list that verbs before it govern: 生产棉纱、棉布及销售.
  mutating func addToForwardGroup(_ senses: Sense) {
    let top = frames.count - 1
    let senses = senses.subtracting(.soft)
    for index in frames[top].forwardRecord..<records.count {
      records[index].senses.formUnion(senses)
      records[index].isResolved = true
    }
    frames[top].forward.formUnion(senses)
  }
}
