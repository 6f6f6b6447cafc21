import ChainModel

/// Finds the terms of a rulebook in a sentence.
struct TermFinder: Sendable {
  /// A term where it occurs.
  struct Occurrence: Hashable {
    let term: PromiseTerm.ID
    let range: Range<Int>
    let part: Int
  }

  /// A word as steps: `<t-here>…注册` is any word of a term, up to twelve characters of the same part,
  /// and two letters.
  private struct Pattern: Sendable {
    struct Step {
      let choices: [[Character]]
      let followsGap: Bool
    }

    let steps: [Step]

    init(_ word: String, _ plain: [String: [[Character]]]) {
      var steps: [Step] = []
      var followsGap = false
      var rest = word[...]
      while let first = rest.first {
        if first == "…" {
          followsGap = true
          rest.removeFirst()
          continue
        }
        let choices: [[Character]]
        if let close = rest.firstIndex(of: ">"), first == "<" {
          choices = plain[String(rest[rest.index(after: rest.startIndex)..<close])] ?? []
          rest = rest[rest.index(after: close)...]
        } else {
          let piece = rest.prefix { $0 != "…" && $0 != "<" }
          choices = [Array(piece)]
          rest = rest[piece.endIndex...]
        }
        steps.append(Step(choices: choices, followsGap: followsGap))
        followsGap = false
      }
      self.steps = steps
    }

    /// The characters that the word may begin with.
    var firsts: Set<Character> { Set((steps.first?.choices ?? []).compactMap(\.first)) }

    /// Where the word ends if it begins at an index; nil if it does not.
    func end(in text: PromiseText, from start: Int) -> Int? {
      end(of: steps[...], in: text, from: start, part: text.parts[start])
    }

    private func end(
      of rest: ArraySlice<Step>,
      in text: PromiseText,
      from start: Int,
      part: Int
    ) -> Int? {
      guard let next = rest.first else { return start }
      for place in start...(next.followsGap ? start + TermFinder.gap : start) {
        guard place < text.characters.count, text.parts[place] == part else { return nil }
        for choice in next.choices where Self.stands(choice, in: text, at: place) {
          if let end = end(of: rest.dropFirst(), in: text, from: place + choice.count, part: part) {
            return end
          }
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
    let plain = Dictionary(
      terms.map { ($0.id.text, $0.plainWords.map(Array.init)) },
      uniquingKeysWith: { first, _ in first }
    )
    for term in terms {
      words += term.words.map { (term.id, Pattern($0, plain), false) }
      words += term.except.map { (term.id, Pattern($0, plain), true) }
    }
    self.words = words
    var byFirst: [Character: [Int]] = [:]
    for (index, word) in words.enumerated() {
      for first in word.pattern.firsts { byFirst[first, default: []].append(index) }
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
