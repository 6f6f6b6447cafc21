/// Writes records of cells as delimited text with LF line ends, RFC 4180 quoting.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula,
/// also after blanks and in full width; such text gets an apostrophe before it, unless it is a number.
package struct DelimitedWriter: Sendable {
  /// How the text is written.
  package let dialect: Dialect
  /// Whether text that a spreadsheet would compute gets an apostrophe.
  package let guardsFormulas: Bool
  /// The text so far.
  package private(set) var text = ""

  /// Makes a writer without text.
  package init(_ dialect: Dialect = .comma, guardsFormulas: Bool = true) {
    self.dialect = dialect
    self.guardsFormulas = guardsFormulas
  }

  /// Adds a record.
  package mutating func write(_ cells: some Sequence<String>) {
    var isFirst = true
    var isAlone = true
    var isEmpty = true
    for cell in cells {
      if !isFirst {
        text.unicodeScalars.append(Unicode.Scalar(dialect.delimiter))
        isAlone = false
      }
      isFirst = false
      isEmpty = cell.isEmpty
      append(cell)
    }
    // A lone empty cell would read back as an empty line.
    if isAlone && isEmpty && !isFirst { text += "\"\"" }
    text += "\n"
  }

  private mutating func append(_ cell: String) {
    let isGuarded = guardsFormulas && Self.isFormula(cell)
    let needsQuotes =
      cell.utf8.contains {
        $0 == dialect.delimiter || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
          || $0 == UInt8(ascii: "\r")
      }
      || cell.utf8.first == UInt8(ascii: " ") || cell.utf8.last == UInt8(ascii: " ")
      || cell.unicodeScalars.first == "\u{FEFF}"
    guard needsQuotes else {
      if isGuarded { text += "'" }
      text += cell
      return
    }
    text += isGuarded ? "\"'" : "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  /// Whether a spreadsheet would compute a text instead of showing it.
  ///
  /// Blanks before the sign do not help, and the full-width signs of a Chinese keyboard count as well.
  package static func isFormula(_ text: String) -> Bool {
    let blanks: Set<Unicode.Scalar> = [" ", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}"]
    let rest = text.unicodeScalars.drop { blanks.contains($0) }
    guard let first = rest.first else { return false }
    switch first {
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "+", "-": return !isNumber(String(rest.dropFirst()).utf8)
    default: return false
    }
  }

  /// Whether bytes are digits with at most one point and perhaps an exponent.
  private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    var digits = 0
    var hasPoint = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case 48...57: digits += 1
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        var exponent = bytes[bytes.index(after: index)...]
        if let sign = exponent.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
          exponent = exponent.dropFirst()
        }
        return digits > 0 && !exponent.isEmpty && exponent.allSatisfy { (48...57).contains($0) }
      default: return false
      }
      index = bytes.index(after: index)
    }
    return digits > 0
  }
}
