public import ChainModel

/// Reads the sentences of a draft agreement or measure: forbidden, allowed, or to be asked.
///
/// A sentence is parted by commas. A term is denied where a word such as `不得` stands before it in
/// its part. A rule holds where one undenied term of each of its groups is there; the worst verdict
/// of all rules that hold counts. A sentence is allowed only where every part of it is: by a rule
/// that allows, by denying what is forbidden, or by being a heading; a strong word, such as `返还`, has
/// to stand within what allows it, and beside a service nothing else may be promised. Denying what is
/// forbidden restates the law where no firm is the one denied: a firm that must not sell elsewhere is
/// restricted, an authority that must not restrict it is not. All else is asked: silence is no licence, and a forbidden
/// sentence must never be read as allowed. Linear in the length of a text.
public struct PromiseCheck: Sendable {
  static let deny: PromiseTerm.ID = "t-deny"
  static let sensitive: PromiseTerm.ID = "t-sensitive"
  static let authorityAct: PromiseTerm.ID = "t-authority-act"
  static let firm: PromiseTerm.ID = "t-firm"
  static let strong: PromiseTerm.ID = "t-strong"
  static let restrict: PromiseTerm.ID = "t-restrict"
  static let service: PromiseTerm.ID = "t-service"
  static let also: PromiseTerm.ID = "t-also"

  private let rulebook: Rulebook
  private let finder: TermFinder

  /// Takes the rules.
  public init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    finder = TermFinder(rulebook.terms)
  }

  /// The sentences of a text in order; lines and full stops end them.
  public func sentences(in text: String) -> [PromiseSentence] {
    var result: [PromiseSentence] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      for sentence in line.split(whereSeparator: { "。！？!?".contains($0) }) {
        let trimmed = Self.trimmed(sentence)
        // Headings and numbers alone promise nothing.
        guard trimmed.contains(where: \.isLetter) else { continue }
        result.append(check(trimmed, line: index + 1))
      }
    }
    return result
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// One sentence.
  public func check(_ sentence: String, line: Int = 1) -> PromiseSentence {
    let text = PromiseText(sentence)
    let all = finder.occurrences(in: text)
    let denied = Self.denied(all)
    let open = all.filter { !denied.contains($0) }
    for verdict in [PromiseRule.Verdict.forbidden, .ask] {
      if let hit = firstHit(of: verdict, among: open) {
        return decided(sentence, line, verdict, hit.rule, hit.words, text)
      }
    }
    guard isClean(text, all, denied) else {
      let words = open.filter { $0.term == Self.sensitive }
      return PromiseSentence(
        line: line,
        text: sentence,
        verdict: .ask,
        rule: nil,
        clauses: [],
        words: Self.texts(words, text),
        reason: Self.undecided
      )
    }
    if let hit = firstHit(of: .allowed, among: open) {
      return decided(sentence, line, .allowed, hit.rule, hit.words, text)
    }
    // What would be forbidden is denied: the sentence restates the law.
    let denials = all.filter { $0.term == Self.deny }
    if let first = denials.first {
      // A denial of something else may be a demand on the firm: 十年内不得搬走.
      let restated = firstHit(of: .forbidden, among: all)
      let isRestated = restated != nil && !denials.contains { isOfFirm($0, all) }
      guard isRestated || denials.allSatisfy({ isOfAuthority($0, all) }) else {
        return PromiseSentence(
          line: line,
          text: sentence,
          verdict: .ask,
          rule: nil,
          clauses: [],
          words: Self.texts([first], text),
          reason: Self.undecided
        )
      }
      return PromiseSentence(
        line: line,
        text: sentence,
        verdict: .allowed,
        rule: restated?.rule,
        clauses: restated.map { clauses(of: $0.rule) } ?? [],
        words: Self.texts([first] + (restated?.words ?? []), text),
        reason: Self.restates
      )
    }
    // Silence is no licence: who gets what may stand there in words that no term holds.
    let isHeading = Self.isHeading(sentence)
    return PromiseSentence(
      line: line,
      text: sentence,
      verdict: isHeading ? .allowed : .ask,
      rule: nil,
      clauses: [],
      words: [],
      reason: isHeading ? Self.nothingPromised : Self.undecided
    )
  }

  private func decided(
    _ sentence: String,
    _ line: Int,
    _ verdict: PromiseRule.Verdict,
    _ rule: PromiseRule,
    _ words: [TermFinder.Occurrence],
    _ text: PromiseText
  ) -> PromiseSentence {
    PromiseSentence(
      line: line,
      text: sentence,
      verdict: verdict,
      rule: rule,
      clauses: clauses(of: rule),
      words: Self.texts(words, text),
      reason: rule.reason
    )
  }

  private func clauses(of rule: PromiseRule) -> [LawClause] {
    rule.clauses.compactMap { rulebook.clauses[$0] }
  }

  private func firstHit(
    of verdict: PromiseRule.Verdict,
    among occurrences: [TermFinder.Occurrence]
  ) -> (rule: PromiseRule, words: [TermFinder.Occurrence])? {
    hits(of: verdict, among: occurrences).first { _ in true }
  }

  /// The rules that hold, in their order, each with the words that its needs are met by.
  func hits(
    of verdict: PromiseRule.Verdict,
    among occurrences: [TermFinder.Occurrence]
  ) -> some Sequence<(rule: PromiseRule, words: [TermFinder.Occurrence])> {
    var first: [PromiseTerm.ID: TermFinder.Occurrence] = [:]
    for occurrence in occurrences where first[occurrence.term] == nil {
      first[occurrence.term] = occurrence
    }
    let found = first
    return rulebook.promiseRules.lazy
      .filter { rule in
        rule.verdict == verdict && !rule.unless.contains { found[$0] != nil }
      }
      .compactMap { rule in
        let words = rule.needs.compactMap { group in group.lazy.compactMap { found[$0] }.first }
        return words.count == rule.needs.count ? (rule, words) : nil
      }
  }

  private static func texts(
    _ occurrences: [TermFinder.Occurrence],
    _ text: PromiseText
  ) -> [String] {
    var seen: Set<String> = []
    return occurrences.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { text.text($0.range) }.filter { seen.insert($0).inserted }
  }
}

extension PromiseCheck {
  static let undecided = Phrase(
    zh: "没有条文能直接断定，送公平竞争审查机构问",
    en: "no clause decides it; ask the reviewing office"
  )
  static let restates = Phrase(zh: "写明不得为之，与条文一致", en: "it denies what the law forbids")
  static let nothingPromised = Phrase(zh: "没有承诺或条件", en: "it promises and asks nothing")
}
