import ChainModel
import Files

extension AliasList {
  /// Each word that reading depends on, in the form in which it is looked for, with a text that
  /// changes when its meaning does.
  ///
  /// A firm whose scope and name hold none of the words that two lists differ in is read the same
  /// with both, as long as their `rulesVersion` is one.
  public var vocabulary: [(word: String, meaning: String)] {
    let named = entries.flatMap { entry in
      let meaning = meaning(of: entry)
      return AliasSpelling.variants(of: entry.word).map { (word: $0, meaning: meaning) }
    }
    return named + guards.map { (word: $0.word, meaning: "guard") }
  }

  /// A stable hash of the rules of reading and of the lexicon, without words and guards.
  public var rulesVersion: String {
    var hash = Fingerprint(seed: 19)
    hash.combine(Self.rules)
    for word in Lexicon.standard.fingerprint { hash.combine(word) }
    return hash.text
  }

  private func meaning(of entry: Entry) -> String {
    let readings = entry.readings.map { reading in
      "\(Self.key(of: subjects[reading.subject])):\(reading.condition.rawValue):\(reading.deed.rawValue)"
    }
    return readings.joined(separator: " ")
      + " \(entry.traits.tails.rawValue) \(entry.traits.isCompounding) \(entry.traits.isGood)"
      + " \(entry.traits.deed.rawValue) \(entry.traits.standsAlone)"
  }
}
