/// Breaks a text into lines of a width.
struct LineBreaker {
  private let measure: TextMeasure
  private let width: Double

  init(measure: TextMeasure, width: Double) {
    self.measure = measure
    self.width = width
  }

  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      let joined = line + piece
      if line.isEmpty || fits(joined) {
        line = joined
      } else {
        lines.append(line)
        line = piece
      }
      while !fits(line), let cut = cut(of: line) {
        lines.append(String(line[..<cut]))
        line = String(line[cut...])
      }
      if line.allSatisfy(\.isWhitespace) { line = "" }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private func fits(_ line: String) -> Bool {
    measure.width(of: trimmed(line)) <= width
  }

  /// Where a single piece that is too wide is cut: after as many characters as fit, at least one.
  private func cut(of line: String) -> String.Index? {
    guard line.count > 1 else { return nil }
    var end = line.index(after: line.startIndex)
    while end < line.endIndex,
      measure.width(of: line[line.startIndex...end]) <= width
    {
      end = line.index(after: end)
    }
    return end < line.endIndex ? end : nil
  }

  /// The smallest parts that a line may end after: words with the spaces after them, and East
  /// Asian characters with the punctuation that belongs to them.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var previous: Character?
    for character in text {
      if let previous, mayBreak(after: previous, before: character) {
        pieces.append(current)
        current = ""
      }
      current.append(character)
      previous = character
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  private func mayBreak(after first: Character, before second: Character) -> Bool {
    if second.isWhitespace || Self.closing.contains(second) || Self.opening.contains(first) {
      return false
    }
    if first.isWhitespace || first == "/" || first == "-" { return true }
    return isWide(first) || isWide(second)
  }

  private func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return value >= 0x2E80
  }

  private func trimmed(_ line: String) -> String {
    var text = Substring(line)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "）", "》", "」", "”", "’", "！", "？", ",", ".", ";", ":", ")", "]", "%",
    "℃",
  ]
  private static let opening: Set<Character> = ["（", "《", "「", "“", "‘", "(", "["]
}
