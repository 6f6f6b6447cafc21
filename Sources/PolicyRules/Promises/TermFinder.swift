import ChainModel

/// Finds the terms of a rulebook in a sentence.
struct TermFinder: Sendable {
  /// A term where it occurs.
  struct Occurrence: Hashable {
    let term: PromiseTerm.ID
    let range: Range<Int>
    let part: Int
  }

  /// A word in its pieces: between two pieces lie up to twelve characters of the same part.
  private struct Pattern: Sendable {
    let pieces: [[Character]]

    init(_ word: String) {
      pieces = word.split(separator: "…").map(Array.init)
    }

    /// Where the word ends if it begins at an index; nil if it does not.
    func end(in text: PromiseText, from start: Int) -> Int? {
      guard let first = pieces.first, Self.stands(first, in: text, at: start) else { return nil }
      return end(of: pieces[1...], in: text, from: start + first.count, part: text.parts[start])
    }

    private func end(
      of rest: ArraySlice<[Character]>,
      in text: PromiseText,
      from start: Int,
      part: Int
    ) -> Int? {
      guard let next = rest.first else { return start }
      for place in start...(start + TermFinder.gap) {
        guard place < text.characters.count, text.parts[place] == part else { return nil }
        if Self.stands(next, in: text, at: place),
          let end = end(of: rest.dropFirst(), in: text, from: place + next.count, part: part)
        {
          return end
        }
      }
      return nil
    }

    private static func stands(_ piece: [Character], in text: PromiseText, at start: Int) -> Bool {
      guard start + piece.count <= text.characters.count else { return false }
      for (offset, character) in piece.enumerated()
      where text.characters[start + offset] != character { return false }
      return true
    }
  }

  static let gap = 12

  private let words: [(term: PromiseTerm.ID, pattern: Pattern, isException: Bool)]
  private let byFirst: [Character: [Int]]

  init(_ terms: [PromiseTerm]) {
    var words: [(term: PromiseTerm.ID, pattern: Pattern, isException: Bool)] = []
    for term in terms {
      words += term.words.map { (term.id, Pattern($0), false) }
      words += term.except.map { (term.id, Pattern($0), true) }
    }
    self.words = words
    var byFirst: [Character: [Int]] = [:]
    for (index, word) in words.enumerated() {
      if let first = word.pattern.pieces.first?.first { byFirst[first, default: []].append(index) }
    }
    self.byFirst = byFirst
  }

  /// Every occurrence, by place; words within an exception of their term are left out.
  func occurrences(in text: PromiseText) -> [Occurrence] {
    var found: [Occurrence] = []
    var masked: [PromiseTerm.ID: [Range<Int>]] = [:]
    for start in text.characters.indices {
      for index in byFirst[text.characters[start]] ?? [] {
        let word = words[index]
        guard let end = word.pattern.end(in: text, from: start) else { continue }
        if word.isException {
          masked[word.term, default: []].append(start..<end)
        } else {
          found.append(
            Occurrence(term: word.term, range: start..<end, part: text.parts[start])
          )
        }
      }
    }
    return found.filter { occurrence in
      !(masked[occurrence.term] ?? []).contains {
        $0.lowerBound <= occurrence.range.lowerBound && occurrence.range.upperBound <= $0.upperBound
      }
    }
  }
}
