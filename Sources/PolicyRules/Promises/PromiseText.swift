/// A sentence made ready for matching: narrow letters, no blanks, parts told apart.
struct PromiseText {
  /// The characters.
  let characters: [Character]
  /// For each character the part of the sentence it stands in; commas and colons part it.
  let parts: [Int]

  init(_ sentence: String) {
    var characters: [Character] = []
    var parts: [Int] = []
    var part = 0
    for character in sentence {
      if character.isWhitespace { continue }
      let plain = Self.narrow(character)
      if "，,；;：:".contains(plain) { part += 1 }
      characters.append(plain)
      parts.append(part)
    }
    self.characters = characters
    self.parts = parts
  }

  /// How many parts there are.
  var partCount: Int { (parts.last ?? 0) + 1 }

  /// The text of a stretch.
  func text(_ range: Range<Int>) -> String { String(characters[range]) }

  /// A letter or digit of full width as one of half width.
  private static func narrow(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF10...0xFF5A).contains(scalar.value), ![0xFF1A, 0xFF1B].contains(scalar.value),
      let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(plain)
  }
}
