package import Phrases

/// Paragraphs of Chinese documents for readers of English.
package enum ParagraphText {
  /// A paragraph as files name it: `三（一）1`, in English 3.1.1; what is numbered otherwise stays.
  package static func phrase(_ paragraph: String) -> Phrase {
    Phrase(zh: paragraph, en: english(paragraph) ?? paragraph)
  }

  private static func english(_ paragraph: String) -> String? {
    var parts: [String] = []
    for word in paragraph.split(whereSeparator: { "（）()、.．".contains($0) }) {
      if word.allSatisfy({ $0.isASCII && $0.isNumber }) {
        parts.append(String(word))
      } else if let number = numerals.firstIndex(of: String(word)) {
        parts.append("\(number + 1)")
      } else {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ".")
  }

  /// One to twenty.
  private static let numerals: [String] = {
    let ones = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return ones + ["十"] + ones.map { "十" + $0 } + ["二十"]
  }()
}
