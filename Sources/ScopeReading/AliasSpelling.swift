/// The spellings of one word: half and full width, and the commas of chemical names.
enum AliasSpelling {
  /// The word in half width, without spaces at its ends.
  static func folded(_ word: String) -> String {
    var folded = ""
    for scalar in word.unicodeScalars {
      guard (0xFF01...0xFF5E).contains(scalar.value),
        let half = Unicode.Scalar(scalar.value - 0xFEE0)
      else {
        folded.unicodeScalars.append(scalar)
        continue
      }
      folded.unicodeScalars.append(half)
    }
    let blanks: (Character) -> Bool = { $0 == " " || $0 == "\u{3000}" }
    return String(folded.drop(while: blanks).reversed().drop(while: blanks).reversed())
  }

  /// The word as it may be typed.
  static func variants(of word: String) -> [String] {
    guard word.utf8.contains(where: { (0x21...0x7E).contains($0) }) else { return [word] }
    var full = ""
    for scalar in word.unicodeScalars {
      let wide = (0x21...0x7E).contains(scalar.value) ? scalar.value + 0xFEE0 : scalar.value
      if let scalar = Unicode.Scalar(wide) { full.unicodeScalars.append(scalar) }
    }
    var variants = [word, full]
    if word.utf8.contains(UInt8(ascii: ",")) {
      for mark in ["，", "、", "."] {
        variants.append(String(word.map { $0 == "," ? Character(mark) : $0 }))
      }
    }
    return variants
  }
}
