extension Phrase {
  /// The longest piece of a file that a phrase repeats, in characters.
  private static let longest = 60

  /// A text that is the same in both languages: a key, a number, a piece of a file.
  ///
  /// It is shown on one line and with bounded length; control characters are written out.
  public static func verbatim(_ text: String) -> Phrase {
    let shown = shown(text)
    return Phrase(zh: shown, en: shown)
  }

  /// A text from a file in the quotation marks of each language.
  public static func quoted(_ text: String) -> Phrase {
    let shown = shown(text)
    return Phrase(zh: "“\(shown)”", en: "'\(shown)'")
  }

  /// Texts from a file as a list: `a、b、c` and `a, b, c`.
  public static func list(_ texts: [String]) -> Phrase {
    list(texts.map(verbatim))
  }

  /// Phrases as a list: `甲、乙、丙` and `a, b, c`.
  public static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map(\.zh).joined(separator: "、"),
      en: phrases.map(\.en).joined(separator: ", ")
    )
  }

  /// What is said where there is nothing to say.
  public static let nothing = Phrase(zh: "", en: "")

  /// Phrases as the clauses of one sentence: `甲；乙` and `a; b`.
  public static func clauses(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map(\.zh).joined(separator: "；"),
      en: phrases.map(\.en).joined(separator: "; ")
    )
  }

  /// A question that follows a wrong word, with what stands before it; empty where nothing is near.
  public static func suggestion(_ word: String?) -> Phrase {
    guard let word = word.map(quoted) else { return nothing }
    return Phrase(zh: "（是否为\(word.zh)？）", en: " (did you mean \(word.en)?)")
  }

  /// A text from a file as a phrase may repeat it: on one line and of bounded length.
  public static func shown(_ text: String) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < longest else { return result + "…" }
      count += 1
      switch scalar.value {
      case 9: result += "\\t"
      case 10: result += "\\n"
      case 13: result += "\\r"
      case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
