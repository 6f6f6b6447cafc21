import ChainModel

/// What several rules add.
extension Phrase {
  /// A place where the other of two things stands.
  static func seeAlso(_ place: String) -> Phrase {
    let place = Phrase.shown(place)
    return Phrase(zh: "另见 \(place)", en: "see \(place)")
  }
}
