/// Names that a workbook accepts for its sheets.
enum SheetName {
  /// The names of sheets in order: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an
  /// end, and no two the same without regard to case.
  static func unique(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.map { text in
      let base = clean(text)
      var name = cut(base, to: 31)
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let suffix = " \(number)"
        name = cut(base, to: 31 - suffix.utf16.count) + suffix
        number += 1
      }
      return name
    }
  }

  private static func clean(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": result += "-"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    while result.hasPrefix("'") || result.hasPrefix(" ") { result.removeFirst() }
    while result.hasSuffix("'") || result.hasSuffix(" ") { result.removeLast() }
    return result.isEmpty || result.lowercased() == "history" ? "Sheet" : result
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var result = ""
    var count = 0
    for character in text {
      let size = String(character).utf16.count
      guard count + size <= units else { break }
      count += size
      result.append(character)
    }
    while result.hasSuffix("'") || result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
