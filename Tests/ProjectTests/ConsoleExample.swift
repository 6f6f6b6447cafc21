/// A command that a page shows with its output.
///
/// A line `…` stands for any number of lines; `…` at the end of a line for the rest of it.
struct ConsoleExample {
  /// What is typed.
  let command: String
  /// What is shown below it.
  let shown: [String]

  /// The examples of a fenced `console` block: lines after `$ `, each with what follows.
  static func all(in block: [String]) -> [ConsoleExample] {
    var result: [ConsoleExample] = []
    for line in block {
      if line.hasPrefix("$ ") {
        result.append(ConsoleExample(command: String(line.dropFirst(2)), shown: []))
      } else if let last = result.popLast() {
        result.append(ConsoleExample(command: last.command, shown: last.shown + [line]))
      }
    }
    return result.map { example in
      let end = example.shown.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
      return ConsoleExample(command: example.command, shown: Array(example.shown.prefix(end)))
    }
  }

  /// Whether an output is what is shown.
  func fits(_ output: [String]) -> Bool {
    Self.fits(shown[...], output[...])
  }

  private static func fits(_ shown: ArraySlice<String>, _ output: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return output.isEmpty }
    if first == "…" {
      return (output.startIndex...output.endIndex).contains { place in
        fits(shown.dropFirst(), output[place...])
      }
    }
    guard let line = output.first, fits(first, line) else { return false }
    return fits(shown.dropFirst(), output.dropFirst())
  }

  private static func fits(_ shown: String, _ line: String) -> Bool {
    shown == line || shown.hasSuffix("…") && line.hasPrefix(shown.dropLast())
  }

  /// The page's lines for an output: as many before and after a `…` line as are shown now, long
  /// lines cut.
  func recorded(_ output: [String], columns: Int = 124) -> [String] {
    let lines = output.enumerated().map { index, line in
      if shown.indices.contains(index), shown[index] != "…", Self.fits(shown[index], line) {
        return shown[index]
      }
      return Self.cut(line, to: columns)
    }
    guard let gap = shown.firstIndex(of: "…") else { return lines }
    let after = shown.count - gap - 1
    guard lines.count > gap + after else { return lines }
    return lines.prefix(gap) + ["…"] + lines.suffix(after)
  }

  /// A line that fits, or as much of it as leaves room for `…`; Chinese characters take two columns.
  private static func cut(_ line: String, to columns: Int) -> String {
    var width = 0
    var short = ""
    for character in line {
      width += character.unicodeScalars.contains(where: isWide) ? 2 : 1
      if width < columns { short.append(character) }
    }
    return width > columns ? short + "…" : line
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60:
      true
    default: false
    }
  }
}
