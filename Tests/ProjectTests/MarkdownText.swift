/// The parts of a Markdown text that tests look at.
struct MarkdownText {
  /// The lines, ends included nowhere.
  let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines below a heading, up to the next heading of the same or a higher level.
  func section(_ heading: String) -> [String] {
    guard let start = lines.firstIndex(of: heading) else { return [] }
    let level = heading.prefix { $0 == "#" }.count
    var isCode = false
    var result: [String] = []
    for line in lines[(start + 1)...] {
      if line.hasPrefix("```") { isCode.toggle() }
      let marks = line.prefix { $0 == "#" }.count
      if !isCode, marks > 0, marks <= level { break }
      result.append(line)
    }
    return result
  }

  /// The lines of all fenced blocks of a language.
  func blocks(of language: String) -> [[String]] {
    var result: [[String]] = []
    var block: [String]?
    for line in lines {
      if let open = block {
        if line == "```" {
          result.append(open)
          block = nil
        } else {
          block?.append(line)
        }
      } else if line == "```\(language)" {
        block = []
      }
    }
    return result
  }

  /// The lines that stand outside fenced blocks.
  var prose: [String] {
    var isCode = false
    return lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }
  }

  /// The targets of the links `[text](target)`.
  var links: [String] {
    lines.flatMap { line in
      line.split(separator: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
    }
  }

  /// What stands between single backticks.
  var codeWords: Set<String> {
    Set(
      lines.flatMap { line in
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
      }
    )
  }
}
