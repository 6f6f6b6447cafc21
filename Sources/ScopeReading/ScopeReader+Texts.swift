import ChainModel

extension ScopeReader {
  /// Reads one scope whose hits are found; nothing is cut into words where no hit stands.
  func readScope(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>,
    _ body: (Mention) -> Void
  ) {
    dropVerbs(bytes, span)
    guard let standing = markStanding(bytes, span) else { return }
    parse(bytes, ScopeWindow(around: standing, in: bytes, span).range)
    emitRecords(span, body)
  }

  /// Hands over what the parser read.
  func emitRecords(_ span: Range<Int>, _ body: (Mention) -> Void) {
    for record in parser.records where !record.isField {
      let segment = parser.segments[record.segment]
      emit(
        record,
        clause: Int(segment.start)..<Int(segment.end),
        isInName: false,
        span.lowerBound,
        body
      )
    }
  }

  /// Reads one name whose hits are found.
  func readName(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>,
    _ body: (Mention) -> Void
  ) {
    for index in hits.indices where hits[index].entry >= 0 {
      let hit = hits[index]
      let traits = self.traits[Int(hit.entry)]
      guard rule.allowsLeft(of: hit, traits, in: bytes, from: span.lowerBound) else { continue }
      let isStanding =
        names.allowsRight(from: Int(hit.end), in: bytes, to: span.upperBound)
        || rule.allowsRight(of: hit, traits, in: bytes, to: span.upperBound, neighbour: nil)
      guard isStanding else { continue }
      var record = ClauseRecord(hit: index, isNegated: false, deed: [], segment: 0)
      record.senses = names.deed(from: Int(hit.end), in: bytes, to: span.upperBound)
      emit(record, clause: span, isInName: true, span.lowerBound, body)
    }
  }

  /// Cuts a text into words and reads them as clauses.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
    tokenizer.tokenize(
      bytes,
      from: span.lowerBound,
      to: span.upperBound,
      hits: hits,
      into: &parser.tokens
    )
    parser.parse()
  }

  /// Tells which hits stand for their product; gives the bytes from the first to the last of them.
  func markStanding(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>
  ) -> Range<Int>? {
    var standing: Range<Int>?
    let (rule, traits) = (rule, traits)
    hits.withUnsafeMutableBufferPointer { hits in
      for index in hits.indices where hits[index].entry >= 0 {
        let hit = hits[index]
        let own = traits[Int(hit.entry)]
        guard rule.allowsLeft(of: hit, own, in: bytes, from: span.lowerBound) else { continue }
        // 经编面料: the class is but the tail of the product before it.
        if own.isClass, index > 0, hits[index - 1].stands, hits[index - 1].end == hit.start {
          continue
        }
        var neighbour: (start: Int, isGood: Bool)?
        if index + 1 < hits.count, hits[index + 1].entry >= 0 {
          let next = hits[index + 1]
          let other = traits[Int(next.entry)]
          neighbour = (Int(next.start), other.isGood && !other.isClass)
        }
        guard
          rule.allowsRight(of: hit, own, in: bytes, to: span.upperBound, neighbour: neighbour)
        else { continue }
        hits[index].stands = true
        if !own.deed.isEmpty, !rule.isYarn(at: Int(hit.end), in: bytes) {
          hits[index].deed = own.deed
        }
        hits[index].isCrop = own.isCrop
        hits[index].isClass = own.isClass
        standing = (standing?.lowerBound ?? Int(hit.start))..<Int(hit.end)
      }
      dropMaterials(hits, bytes, span)
      dropAttributes(hits, bytes, span)
    }
    return standing
  }

  /// Leaves the words that are verbs to the lexicon, unless they stand alone as a trade: 纺纱、织造.
  func dropVerbs(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
    let (rule, traits) = (rule, self.traits)
    guard hits.contains(where: { $0.entry >= 0 && traits[Int($0.entry)].standsAlone }) else {
      return
    }
    var last: Hit?
    var lastAlone = Int32(-1)
    hits.removeAll { hit in
      let before = last
      last = hit
      guard hit.entry >= 0, traits[Int(hit.entry)].standsAlone else { return false }
      // 坯布印染、针织布的染整: what is dyed stands before it.
      guard traits[Int(hit.entry)].isClass else {
        guard let before, before.entry >= 0, traits[Int(before.entry)].isDyed,
          before.end == hit.start || before.end + 3 == hit.start
        else { return false }
        return rule.isJoined(from: Int(before.end), to: Int(hit.start), in: bytes)
      }
      guard rule.standsAlone(hit, in: bytes, span, after: Int(lastAlone)) else { return true }
      lastAlone = hit.end
      return false
    }
  }

  /// Takes their standing from polymers that are listed before one that names a good's material:
  /// 聚乙烯、聚丙烯管材.
  private func dropMaterials(
    _ hits: UnsafeMutableBufferPointer<Hit>,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>
  ) {
    var index = hits.count - 1
    while index > 0 {
      let next = hits[index]
      index -= 1
      let hit = hits[index]
      guard hit.stands, !next.stands, Int(next.start) == Int(hit.end) + 3 else { continue }
      let own = traits[Int(hit.entry)]
      guard own.isPolymer, next.entry < 0 || traits[Int(next.entry)].isPolymer,
        bytes[Int(hit.end)] == 0xE3, bytes[Int(hit.end) + 2] == 0x81
      else {
        continue
      }
      let isMaterial = !rule.allowsRight(
        of: next,
        next.entry < 0 ? own : traits[Int(next.entry)],
        in: bytes,
        to: span.upperBound,
        neighbour: nil
      )
      if isMaterial { hits[index].stands = false }
    }
  }

  /// Takes their standing from products that share the head of a later one of their list: 皮棉、籽棉
  /// 打包机, 甲醇、乙醇汽油, 氨纶、锦纶、涤纶面料.
  private func dropAttributes(
    _ hits: UnsafeMutableBufferPointer<Hit>,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ span: Range<Int>
  ) {
    for index in hits.indices where hits[index].stands {
      let own = traits[Int(hits[index].entry)]
      guard !own.isDurable, !own.isClass else { continue }
      let word = Int(hits[index].start)..<Int(hits[index].end)
      if sharesHead(of: index + 1, word, own, hits, bytes, span.upperBound) {
        hits[index].stands = false
      }
    }
  }

  /// Whether a list of Latin short names ends in an attribute: POY、FDY、DTY高速化纤纸管.
  private func sharesLatinHead(
    of next: Int,
    _ word: Range<Int>,
    _ own: AliasTraits,
    _ hits: UnsafeMutableBufferPointer<Hit>,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ end: Int
  ) -> Bool {
    var place = word.upperBound
    while rule.joins(at: place, in: bytes, to: end) {
      place += 3
      let first = place
      while place < end, (65...90).contains(bytes[place] & ~32) { place += 1 }
      guard place > first else { return false }
      if rule.joins(at: place, in: bytes, to: end) { continue }
      // POY、FDY涤纶丝: a product that follows is what they are forms of.
      let isProduct = hits[min(next, hits.count)...].contains { hit in
        Int(hit.start) == place || hit.stands && Int(hit.start) == first
      }
      return !isProduct && rule.isAttribute(endingAt: place, own.tails, in: bytes, to: end)
    }
    return false
  }

  private func sharesHead(
    of next: Int,
    _ word: Range<Int>,
    _ own: AliasTraits,
    _ hits: UnsafeMutableBufferPointer<Hit>,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ end: Int
  ) -> Bool {
    if own.isLatinAtStart, own.isLatinAtEnd {
      return sharesLatinHead(of: next, word, own, hits, bytes, end)
    }
    var place = word.upperBound
    while rule.joins(at: place, in: bytes, to: end) {
      place += 3
      let other = hits[min(next, hits.count)...].first { Int($0.start) == place }
      if let other, other.entry >= 0 {
        let traits = traits[Int(other.entry)]
        if !other.stands, own.family >= 0, traits.family == own.family {
          return rule.isAttribute(endingAt: Int(other.end), nil, in: bytes, to: end)
        }
      }
      // A sister of as many characters with the same last one: 盐酸 beside 硫酸.
      let sister = place + word.count
      guard word.count >= 6, sister < end, Self.endsAlike(word, sister, bytes) else { return false }
      if rule.joins(at: sister, in: bytes, to: end) {
        place = sister
        continue
      }
      if let other, other.stands, Int(other.end) == sister { return false }
      return rule.isAttribute(endingAt: sister, own.tails, in: bytes, to: end)
    }
    return false
  }

  private static func endsAlike(
    _ word: Range<Int>,
    _ end: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    bytes[end - 3] >= 0xE4
      && (1...3).allSatisfy { bytes[word.upperBound - $0] == bytes[end - $0] }
      && !(1...word.count).allSatisfy { bytes[word.upperBound - $0] == bytes[end - $0] }
  }

  /// Hands over a record as mentions: one for each product the word stands for and each activity.
  private func emit(
    _ record: ClauseRecord,
    clause: Range<Int>,
    isInName: Bool,
    _ origin: Int,
    _ body: (Mention) -> Void
  ) {
    let hit = hits[record.hit]
    let traits = traits[Int(hit.entry)]
    func emit(_ subject: Int, _ senses: Sense) {
      var senses = traits.isDurable ? senses : senses.subtracting(.rent)
      if subject >= aliases.productCount {
        senses.formIntersection(traits.isGood ? Sense.producing.subtracting(.dye) : .producing)
        if senses.isEmpty { return }
      }
      senses.forEachActivity { activity in
        body(
          Mention(
            subject: aliases.subjects[subject],
            activity: activity,
            isNegated: record.isNegated,
            isPermitted: record.isPermitted,
            isInName: isInName,
            word: Int(hit.start) - origin..<Int(hit.end) - origin,
            clause: clause.lowerBound - origin..<clause.upperBound - origin
          )
        )
      }
    }
    if traits.subject >= 0 {
      emit(Int(traits.subject), record.senses.isEmpty ? traits.deed : record.senses)
      return
    }
    aliases.entries[Int(hit.entry)]
      .forEachMeaning(senses: record.senses, isNegated: record.isNegated, emit)
  }
}
