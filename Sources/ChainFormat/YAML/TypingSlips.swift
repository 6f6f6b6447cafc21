import ChainModel

/// Finds what people type in YAML by a Chinese keyboard or paste from a document, line by line, and
/// says exactly that: YAML itself would speak of something else, or of nothing.
struct TypingSlips {
  private let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// The indentation of the key whose text block we are in.
  private var block: Int?

  /// Looks at all lines of a file.
  init(_ text: some StringProtocol, file: String) {
    self.file = file
    var number = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      look(at: Array(line), number)
    }
  }

  private mutating func look(at line: [Unicode.Scalar], _ number: Int) {
    let spaces = line.prefix { $0 == " " }.count
    let content = line.dropFirst(spaces)
    guard let first = content.first, first != "\r" else { return }
    if let block {
      if spaces > block { return }
      self.block = nil
    }
    guard first != "#" else { return }
    func report(_ phrase: Phrase, at column: Int, _ severity: Diagnostic.Severity = .error) {
      diagnostics.append(
        Diagnostic(severity, at: Origin(file: file, line: number, column: column + 1), phrase)
      )
    }
    if first == "\u{3000}" || first == "\u{A0}" || first == "\t" {
      let rest = content.drop { $0 == "\u{3000}" || $0 == "\u{A0}" || $0 == "\t" || $0 == " " }
      if !rest.isEmpty, rest.first != "\r" { report(Self.indentation(first), at: spaces) }
      return
    }
    // A list mark stands before the key.
    var start = spaces
    while start + 1 < line.count, line[start] == "-", line[start + 1] == " " {
      start += 2
      while start < line.count, line[start] == " " { start += 1 }
    }
    guard start < line.count else { return }
    if let slip = Self.atValue(line[start...], afterMark: start > spaces) {
      return report(slip.phrase, at: slip.place, slip.severity)
    }
    let key = line[start...].prefix { Self.isKeyLetter($0) }
    let after = start + key.count
    guard !key.isEmpty, after < line.count else { return }
    if line[after] == "：" { return report(Self.colon, at: after) }
    guard line[after] == ":" else { return }
    let value = line[(after + 1)...].drop { $0 == " " }
    guard let mark = value.first else { return }
    if mark == "|" || mark == ">" {
      block = start
      return
    }
    if let slip = Self.atValue(value, afterMark: true) {
      return report(slip.phrase, at: slip.place, slip.severity)
    }
    guard mark != "\"", mark != "'", mark != "#", mark != "[", mark != "{" else { return }
    if let place = Self.lostPlace(in: value) {
      report(Self.lostEnd(value[place...]), at: place, .warning)
    }
  }

  private static func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// What is wrong where a value begins: a bracket or a space of a Chinese keyboard, or a flow whose
  /// end is taken for a comment.
  private static func atValue(
    _ value: ArraySlice<Unicode.Scalar>,
    afterMark: Bool
  ) -> (phrase: Phrase, place: Int, severity: Diagnostic.Severity)? {
    guard let mark = value.first else { return nil }
    if "｛｝［］".unicodeScalars.contains(mark) {
      return (braces(mark), value.startIndex, .error)
    }
    if afterMark, mark == "\u{3000}" || mark == "\u{A0}" {
      return (blank(mark), value.startIndex, .error)
    }
    guard mark == "{" || mark == "[" else { return nil }
    var depth = 0
    var quote: Unicode.Scalar?
    for (place, scalar) in zip(value.indices, value) {
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      switch scalar {
      case "\"", "'": quote = scalar
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case "#" where depth > 0 && isLost(place, in: value):
        return (lostEnd(value[place...]), place, .warning)
      default: break
      }
    }
    return nil
  }

  /// Where a plain value loses its end.
  private static func lostPlace(in value: ArraySlice<Unicode.Scalar>) -> Int? {
    value.indices.dropFirst().first { value[$0] == "#" && isLost($0, in: value) }
  }

  /// A comment is set off by a blank on either side; one that hugs its word was meant as text.
  private static func isLost(_ place: Int, in value: ArraySlice<Unicode.Scalar>) -> Bool {
    place > value.startIndex && value[place - 1] == " " && place + 1 < value.endIndex
      && value[place + 1] != " " && value[place + 1] != "#"
  }
}

extension TypingSlips {
  static func indentation(_ scalar: Unicode.Scalar) -> Phrase {
    switch scalar {
    case "\t":
      Phrase(
        zh: "行首用了制表符（Tab）；缩进只能用半角空格",
        en: "a tab stands before the text; indent by plain spaces"
      )
    case "\u{A0}":
      Phrase(
        zh: "行首用了不换行空格（U+00A0）；缩进只能用半角空格",
        en: "no-break spaces (U+00A0) stand before the text; indent by plain spaces"
      )
    default:
      Phrase(
        zh: "行首用了全角空格（U+3000）；缩进只能用半角空格",
        en: "full-width spaces (U+3000) stand before the text; indent by plain spaces"
      )
    }
  }

  static let colon = Phrase(
    zh: "键后用了全角冒号“：”；应为半角冒号加一个空格",
    en: "a full-width colon stands after the key; expected a plain colon and a space"
  )

  static func braces(_ mark: Unicode.Scalar) -> Phrase {
    Phrase(
      zh: "用了全角括号“\(mark)”；应为半角的 { } 或 [ ]",
      en: "a full-width bracket “\(mark)”; expected plain { } or [ ]"
    )
  }

  static func blank(_ scalar: Unicode.Scalar) -> Phrase {
    let (zh, en) =
      scalar == "\u{A0}"
      ? ("不换行空格（U+00A0）", "a no-break space (U+00A0)")
      : ("全角空格（U+3000）", "a full-width space (U+3000)")
    return Phrase(
      zh: "值前用了\(zh)；应为半角空格",
      en: "\(en) stands before the value; expected a plain space"
    )
  }

  static func lostEnd(_ scalars: ArraySlice<Unicode.Scalar>) -> Phrase {
    let lost = Phrase.quoted(
      String(String.UnicodeScalarView(scalars.filter { $0 != "\r" }))
    )
    return Phrase(
      zh: "\(lost.zh)从“#”起被当作注释，没有读入；若是内容，请给整个值加引号",
      en:
        "\(lost.en) is taken for a comment and lost; if it is text, put the value in quotation marks"
    )
  }
}
