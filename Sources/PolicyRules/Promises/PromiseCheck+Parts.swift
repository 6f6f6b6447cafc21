import ChainModel

/// What is denied, by whom, and what is left open.
extension PromiseCheck {
  /// Whether a sentence is a heading: six letters at most after its number, and nobody is named.
  static func isHeading(_ sentence: String) -> Bool {
    let number = /^(第?[一二三四五六七八九十百0-9]+[、.．章节条款]|[（(][一二三四五六七八九十0-9]+[)）])\s*/
    let rest = sentence.replacing(number, with: "")
    return rest.count <= 6 && !rest.contains { "由在为给到归用".contains($0) }
  }

  /// Occurrences before which a denial stands in the same part.
  static func denied(_ all: [TermFinder.Occurrence]) -> Set<TermFinder.Occurrence> {
    var ends: [Int: Int] = [:]
    for occurrence in all where occurrence.term == deny {
      ends[occurrence.part] = min(ends[occurrence.part] ?? .max, occurrence.range.upperBound)
    }
    return Set(
      all.filter { occurrence in
        guard occurrence.term != deny, let end = ends[occurrence.part] else { return false }
        return occurrence.range.lowerBound >= end
      }
    )
  }

  /// Whether an authority denies itself something: no firm stands before the denial, and after it
  /// stands what only an authority does.
  func isOfAuthority(
    _ denial: TermFinder.Occurrence,
    _ all: [TermFinder.Occurrence]
  ) -> Bool {
    let part = all.filter { $0.part == denial.part }
    let speaks = part.contains {
      $0.term == Self.firm && $0.range.upperBound <= denial.range.lowerBound
    }
    return !speaks
      && part.contains {
        $0.term == Self.authorityAct && $0.range.lowerBound >= denial.range.lowerBound
      }
  }

  /// Whether a firm is the one denied something: it stands before the denial, and after it stands no
  /// word of restricting, which only an authority does.
  func isOfFirm(_ denial: TermFinder.Occurrence, _ all: [TermFinder.Occurrence]) -> Bool {
    let part = all.filter { $0.part == denial.part }
    return part.contains {
      $0.term == Self.firm && $0.range.upperBound <= denial.range.lowerBound
    }
      && !part.contains {
        $0.term == Self.restrict && $0.range.lowerBound >= denial.range.lowerBound
      }
  }

  /// Whether every part is allowed by a term of a rule that holds, denies, or holds nothing of which a
  /// promise is made, no strong word is left over, and nothing is promised beside a service.
  func isClean(
    _ text: PromiseText,
    _ all: [TermFinder.Occurrence],
    _ denied: Set<TermFinder.Occurrence>
  ) -> Bool {
    let open = all.filter { !denied.contains($0) }
    // What a rule needs first is what it allows; the rest of its needs only says when.
    let allowing = Set(hits(of: .allowed, among: open).flatMap { $0.rule.needs.first ?? [] })
    var isOpen = [Bool](repeating: false, count: text.partCount)
    var isAllowed = isOpen
    for occurrence in all {
      if occurrence.term == Self.sensitive, !denied.contains(occurrence) {
        isOpen[occurrence.part] = true
      }
      if allowing.contains(occurrence.term), !denied.contains(occurrence) {
        isAllowed[occurrence.part] = true
      }
      if occurrence.term == Self.deny {
        // The denial's own letters are no promise.
        isAllowed[occurrence.part] =
          isAllowed[occurrence.part] || Self.opens(occurrence, all)
          || isOfAuthority(occurrence, all)
      }
    }
    return zip(isOpen, isAllowed).allSatisfy { !$0 || $1 }
      && !holdsUncovered(all, denied, allowing)
      && !promisesBeside(text, all, denied, allowing)
  }

  /// Whether something is promised beside a service.
  ///
  /// From the service on, each stretch between commas and words such as `并` has to be allowed or to
  /// deny. What the firm itself does, where nothing sensitive is said of it, is no promise.
  private func promisesBeside(
    _ text: PromiseText,
    _ all: [TermFinder.Occurrence],
    _ denied: Set<TermFinder.Occurrence>,
    _ allowing: Set<PromiseTerm.ID>
  ) -> Bool {
    let first = all.first { $0.term == Self.service && !denied.contains($0) }
    guard let first else { return false }
    let joints = Set(all.filter { $0.term == Self.also }.map(\.range.lowerBound))
    let ends = text.characters.indices.filter { index in
      joints.contains(index) || (index > 0 && text.parts[index] != text.parts[index - 1])
    }
    let bounds = [0] + ends.filter { $0 > 0 } + [text.characters.count]
    return zip(bounds, bounds.dropFirst()).contains { start, end in
      guard end > first.range.lowerBound else { return false }
      let words = all.filter { start..<end ~= $0.range.lowerBound }
      // The comma itself stands first in its part.
      let isOfFirm = words.contains { $0.term == Self.firm && $0.range.lowerBound <= start + 1 }
      if isOfFirm && !words.contains(where: { $0.term == Self.sensitive }) { return false }
      return !words.contains {
        $0.term == Self.deny || allowing.contains($0.term) && !denied.contains($0)
      }
    }
  }

  /// Whether a strong word stands undenied outside what allows: `依法` clears no refund beside it.
  private func holdsUncovered(
    _ all: [TermFinder.Occurrence],
    _ denied: Set<TermFinder.Occurrence>,
    _ allowing: Set<PromiseTerm.ID>
  ) -> Bool {
    let covers = all.filter { allowing.contains($0.term) }.map(\.range)
    return all.contains { word in
      word.term == Self.strong && !denied.contains(word)
        && !covers.contains {
          $0.lowerBound <= word.range.lowerBound && word.range.upperBound <= $0.upperBound
        }
    }
  }

  /// Whether nothing sensitive stands before a denial in its part.
  private static func opens(
    _ denial: TermFinder.Occurrence,
    _ all: [TermFinder.Occurrence]
  ) -> Bool {
    !all.contains {
      $0.term == sensitive && $0.part == denial.part
        && $0.range.upperBound <= denial.range.lowerBound
    }
  }
}
