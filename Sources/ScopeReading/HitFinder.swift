import TextMatching

/// Finds the aliases in many texts at once, and tells which of them stand for their product.
struct HitFinder {
  private let matcher: WordMatcher
  /// For each word of the matcher the alias it spells; −1 for a guard, −2 for a traditional character.
  private let entryOf: [Int32]
  /// For each alias whether it names only a class.
  private let isClass: [Bool]

  init(aliases: AliasList) throws(TextMatchingError) {
    var words: [String] = []
    var entryOf: [Int32] = []
    for (index, entry) in aliases.entries.enumerated() {
      for spelling in AliasSpelling.variants(of: entry.word) {
        words.append(spelling)
        entryOf.append(Int32(index))
      }
    }
    for guardWord in aliases.guards where !guardWord.word.isEmpty {
      words.append(guardWord.word)
      entryOf.append(-1)
    }
    for marker in TraditionalText.markers {
      words.append(marker)
      entryOf.append(-2)
    }
    if words.isEmpty {
      words.append("\u{FFFD}\u{FFFD}")
      entryOf.append(-1)
    }
    self.entryOf = entryOf
    isClass = aliases.entries.map(\.traits.isClass)
    matcher = try WordMatcher(words: words)
  }

  /// Every occurrence of every spelling, in the order of their ends.
  func matches(
    in text: UnsafeBufferPointer<UInt8>
  ) throws(TextMatchingError) -> UnsafeBufferPointer<WordMatch> {
    try matcher.matches(in: text)
  }

  /// Whether a match is a traditional character.
  func isTraditional(_ match: WordMatch) -> Bool { entryOf[Int(match.word)] == -2 }

  /// Leaves, of overlapping matches, the one that contains the other, else the one that ends later.
  ///
  /// A Chinese compound has its head last: 人造棉布 is a cloth. A guard wins over what it touches, and
  /// a product over a class that it overlaps: 混纺纱线.
  func resolve(_ matches: Slice<UnsafeBufferPointer<WordMatch>>, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    next: for match in matches {
      let entry = entryOf[Int(match.word)]
      if entry == -2 { continue }
      while let last = hits.last, last.end > match.start {
        if last.start < match.start {
          if last.end >= match.end || last.entry < 0 { continue next }
          if entry >= 0, isClass[Int(entry)], !isClass[Int(last.entry)] { continue next }
        } else if last.start == match.start, last.end == match.end {
          if last.entry < 0 { continue next }
        }
        hits.removeLast()
      }
      hits.append(Hit(entry: entry, start: match.start, end: match.end, stands: false))
    }
  }
}
