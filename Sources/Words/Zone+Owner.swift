package import ChainModel

extension Zone {
  /// Who runs it, in words: prefecture 州, division 师, or both; others as they are named.
  package var ownerWords: Phrase {
    switch (owner.contains("州"), owner.contains("师")) {
    case (true, true): Phrase(zh: owner, en: "prefecture and division together")
    case (true, false): Phrase(zh: owner, en: "prefecture")
    case (false, true): Phrase(zh: owner, en: "division (XPCC)")
    case (false, false): .verbatim(owner)
    }
  }
}
