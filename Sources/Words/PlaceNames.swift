package import Phrases

/// Names of places for readers of English.
package enum PlaceNames {
  /// A place as files name it, in a language: `江苏无锡江阴` is Jiangyin, Wuxi, Jiangsu.
  ///
  /// What is not known by name stays as it is.
  package static func text(_ place: String, in language: Language) -> String {
    language == .zh ? place : english(place)
  }

  /// A place in English, the narrowest part first; a place within itself, 北京北京, is said once.
  private static func english(_ place: String) -> String {
    var parts: [String] = []
    var unknown = ""
    func close() {
      while let last = unknown.last, separators.contains(last) { unknown.removeLast() }
      if unknown.contains(where: { !$0.isASCII }) {
        parts.append(unknown)
      } else if let last = parts.indices.last {
        parts[last] += unknown
      } else if !unknown.isEmpty {
        parts.append(unknown)
      }
      unknown = ""
    }
    var rest = place[...]
    while let first = rest.first {
      if let (name, length) = known(rest) {
        close()
        if parts.last != name { parts.append(name) }
        rest = rest.dropFirst(length)
        // The kind of a place says nothing in English; a place may end with its name.
        if let next = rest.first, kinds.contains(next) { rest = rest.dropFirst() }
      } else if let (division, length) = division(rest) {
        close()
        if let last = parts.indices.last { parts[last] += " (\(division))" }
        rest = rest.dropFirst(length)
      } else if let (word, length) = site(rest) {
        close()
        if let last = parts.indices.last { parts[last] += " " + word }
        rest = rest.dropFirst(length)
      } else {
        if !separators.contains(first) || !unknown.isEmpty { unknown.append(first) }
        rest = rest.dropFirst()
      }
    }
    close()
    return parts.reversed().joined(separator: ", ")
  }

  private static let kinds: Set<Character> = ["省", "市", "县", "区", "州", "盟"]
  private static let separators: Set<Character> = [" ", "、", "/", "，", "（", "）"]
  private static let sites = [
    ("经济技术开发区", "Economic and Technological Development Zone"),
    ("高新技术产业开发区", "High-tech Zone"), ("经济开发区", "Economic Development Zone"),
    ("经开区", "Economic Development Zone"), ("高新区", "High-tech Zone"), ("开发区", "Development Zone"),
    ("工业园区", "Industrial Park"), ("工业园", "Industrial Park"), ("基地", "Base"),
  ]

  /// The longest name at the start of a text, and how many characters it takes.
  private static func known(_ text: Substring) -> (name: String, length: Int)? {
    for length in stride(from: longest, to: 1, by: -1) {
      if let name = names[String(text.prefix(length))] {
        return (name, min(length, text.count))
      }
    }
    return nil
  }

  /// A development zone or the like behind a name.
  private static func site(_ text: Substring) -> (word: String, length: Int)? {
    sites.first { text.hasPrefix($0.0) }.map { ($0.1, $0.0.count) }
  }

  /// A division of the corps, in brackets: （第十二师）.
  private static func division(_ text: Substring) -> (words: String, length: Int)? {
    guard text.hasPrefix("（第"), let end = text.firstIndex(of: "）"),
      text[..<end].hasSuffix("师")
    else { return nil }
    let digits = text[..<end].dropFirst(2).dropLast()
    guard let number = divisions.firstIndex(of: String(digits)) else { return nil }
    return ("XPCC Division \(number + 1)", text[...end].count)
  }

  private static let divisions = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let start = word.firstIndex(where: \.isASCII) else { continue }
      names[String(word[..<start])] = String(word[start...].map { $0 == "_" ? " " : $0 })
    }
    return names
  }()

  private static let longest = names.keys.map(\.count).max() ?? 0
}
