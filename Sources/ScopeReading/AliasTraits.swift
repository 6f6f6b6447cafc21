/// What the neighbours of a word are judged by; without references, since it is read for every hit.
struct AliasTraits: Hashable, Sendable {
  /// The words that may follow it and belong to it.
  let tails: Tail
  /// Whether other syllables before it make another substance of it.
  let isCompounding: Bool
  /// Whether it begins, and whether it ends, with a Latin letter or a digit.
  let isLatinAtStart: Bool
  let isLatinAtEnd: Bool
  /// Whether it is a good for sale as it stands, so that another good may follow unpunctuated.
  let isGood: Bool
  /// What the word itself says is done, where no reading needs a verb: 织布.
  let deed: Sense
  /// Whether it names a crop, so that a list may end in its seeds.
  let isCrop: Bool
  /// Whether it lasts, so that it can be let: 篷布, not 柴油.
  let isDurable: Bool
  /// Whether it names a polymer, which a list may end in the goods of: 聚乙烯、聚丙烯管材.
  let isPolymer: Bool
  /// The family of its products, where it is one, by a number; else −1.
  let family: Int32
  /// What the word stands for, where that is one thing and under any verb; else −1.
  let subject: Int32
  /// Whether it names only classes: what is not made does not count.
  let isClass: Bool
  /// Whether it is a verb that is a trade where it stands alone: 纺纱、织造.
  let standsAlone: Bool
  /// Whether it is known dyed too: 棉布.
  let isDyed: Bool
}
