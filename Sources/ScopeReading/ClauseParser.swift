/// Reads the tokens of one scope as clauses: which verb belongs to which product.
///
/// One pass, with a stack for brackets. Verbs before a noun govern the nouns that follow
/// (生产、销售棉纱、棉布), verbs after nouns those that wait (棉纱、棉布的生产、销售); a verb of its
/// own ends both. Linear in the tokens.
struct ClauseParser {
  var tokens = TokenList()
  var records: [ClauseRecord] = []
  var segments: [ClauseSegment] = []
  /// What is known at the present depth of brackets, and at the depths around it.
  var current = ClauseFrame(record: 0)
  var outer: [ClauseFrame] = []
  var skippedBrackets = 0
  private var isPermitSection = false
  private var hasPermitHeader = false

  static let maximalDepth = 24

  /// Reads `tokens` into `records` and `segments`.
  mutating func parse() {
    records.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    outer.removeAll(keepingCapacity: true)
    current = ClauseFrame(record: 0)
    skippedBrackets = 0
    isPermitSection = false
    hasPermitHeader = false
    openSegment(at: tokens.first?.start ?? 0)
    var index = 0
    while index < tokens.count { index = step(index) }
    while !outer.isEmpty { closeBracket() }
    endSegment(at: tokens.last?.end ?? 0, isStop: true)
  }

  /// Reads one token, or one run of verbs; returns the next to read.
  private mutating func step(_ index: Int) -> Int {
    let token = tokens[index]
    switch token.kind {
    case .verb: return readVerbs(at: index)
    case .product: addProduct(token)
    case .business:
      current.itemHasNoun = true
      current.hasNoun = true
      current.hasVerb = true
      current.hasOtherWords = true
      current.isSuffixActive = false
    case .input where !current.itemHasNoun: current.inputRecord = records.count
    case .text, .head, .tail, .figure, .input:
      if token.namesSeeds { dropCrops() }
      current.itemHasNoun = true
      current.hasNoun = true
      current.isSuffixActive = false
      if token.kind != .figure { current.hasOtherWords = true }
    case .list, .conjunction:
      current.endItem(record: records.count)
      current.isAfterList = true
      current.isAfterConjunction = token.kind == .conjunction
    case .field:
      for index in current.pending..<records.count where !records[index].isResolved {
        records[index].isField = true
      }
      current.itemHasNoun = true
      current.hasOtherWords = true
    case .comma:
      settleDeeds()
      current.endItem(record: records.count)
      current.isAfterList = false
      current.isAfterConjunction = false
      if outer.isEmpty {
        current.excludedRecord = records.count
        current.isExcluding = false
      }
    case .strong: separate(at: token, isStop: false)
    case .stop:
      while !outer.isEmpty { closeBracket() }
      skippedBrackets = 0
      separate(at: token, isStop: true)
    case .colon: readColon(at: index)
    case .open: openBracket()
    case .close: if skippedBrackets > 0 { skippedBrackets -= 1 } else { closeBracket() }
    case .exclude:
      current.isExcluding = true
      current.hasExclusion = true
    case .material: useUpMaterials()
    case .excluded: exclude()
    case .beyond: current.isExcluding = false
    case .include: current.isExcluding = false
    case .permit: current.hasPermit = true
    case .boilerplate: current.hasBoilerplate = true
    case .permitHeader: hasPermitHeader = true
    case .generalHeader: isPermitSection = false
    case .etcetera: current.inputRecord = nil
    case .keep, .lead, .of: break
    }
    return index + 1
  }

  private mutating func addProduct(_ token: Token) {
    let frame = current
    var record = ClauseRecord(
      hit: Int(token.value),
      isNegated: frame.isExcluding || frame.isInsideExclusion,
      deed: token.deed,
      isCrop: token.isCrop,
      segment: segments.count - 1
    )
    record.isPermitted = isPermitSection
    record.senses = frame.forward
    record.isResolved = !frame.forward.isEmpty && frame.forward != .deal
    if frame.itemHasNoun || frame.isAfterConjunction, token.deed == .process,
      frame.forward.contains(.make), !frame.isForwardColon
    {
      record.senses = token.deed
    }
    records.append(record)
    current.itemHasNoun = true
    current.itemHasProduct = true
    current.hasNoun = true
    current.hasOtherWords = true
    current.isSuffixActive = false
  }

  /// The crops of a list that ends in seeds are sown, not sold: 玉米、大豆、蔬菜种子.
  private mutating func dropCrops() {
    let from = max(current.excludedRecord, current.segmentRecord)
    for index in min(from, records.count)..<records.count where records[index].isCrop {
      records[index].isField = true
    }
  }

  /// At a comma, a word that is itself a deed (织布, 供热) waits for no other verb.
  private mutating func settleDeeds() {
    for index in current.pending..<records.count
    where !records[index].isResolved && !records[index].deed.isEmpty {
      records[index].senses = records[index].deed
      records[index].isResolved = true
    }
  }

  private mutating func readColon(at index: Int) {
    // 不带储存设施经营（仅限票据经营）：甲醇: a bracket stands between the verb and its colon.
    if index > 0, tokens[index - 1].kind == .close, current.isSuffixActive, current.suffix.isEmpty,
      current.forward.isEmpty
    {
      setForward(current.suffixSenses, isColon: true)
    }
    current.endItem(record: records.count)
    if hasPermitHeader {
      isPermitSection = true
      hasPermitHeader = false
    }
    if current.hasPermit, !current.hasBoilerplate, outer.isEmpty {
      isPermitSection = true
      current.hasPermit = false
    }
    if current.forward.isEmpty { current.hasNoun = false }
  }

  private mutating func exclude() {
    var from = current.excludedRecord
    // 棉纱生产除外: the verb is part of what is excluded.
    if from == records.count, current.itemHasProduct, current.isSuffixActive, outer.isEmpty {
      from = min(from, current.suffix.lowerBound)
    }
    for index in from..<records.count { records[index].isNegated = true }
    current.isExcluding = false
    current.hasExclusion = true
    current.excludedRecord = records.count
  }

  private mutating func separate(at token: Token, isStop: Bool) {
    guard outer.isEmpty else {
      current.endItem(record: records.count)
      current.excludedRecord = records.count
      current.isExcluding = false
      current.forward = []
      current.isSuffixActive = false
      return
    }
    endSegment(at: token.start, isStop: isStop)
    openSegment(at: token.end)
  }

  mutating func openSegment(at start: Int32) {
    segments.append(ClauseSegment(start: start, end: start))
  }

  mutating func endSegment(at end: Int32, isStop: Bool) {
    let frame = current
    let fallback = frame.hasVerb ? frame.lastForward : frame.carry
    let isBare = fallback.isEmpty && !frame.hasVerb
    for index in frame.segmentRecord..<records.count where !records[index].isResolved {
      let isBracketed = isBare && index < frame.bracketRecord
      records[index].senses.formUnion(isBracketed ? frame.bracketVerbs : fallback)
    }
    if frame.hasPermit, !frame.hasBoilerplate, !frame.hasExclusion {
      for index in frame.segmentRecord..<records.count { records[index].isPermitted = true }
    }
    segments[segments.count - 1].end = end
    segments[segments.count - 1].senses = frame.verbs.union(frame.hasVerb ? [] : frame.carry)
    if isStop {
      current.carry = []
    } else if frame.isForwardColon {
      current.carry = frame.forward
    } else if frame.hasVerb {
      current.carry = []
    }
    current.endSegment(record: records.count)
    current.verbs = []
    if isStop { isPermitSection = false }
    hasPermitHeader = false
  }
}
