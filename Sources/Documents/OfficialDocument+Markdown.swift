extension OfficialDocument {
  /// The document as Markdown in pandoc's dialect; no text of the data can become markup.
  package var markdown: String {
    var parts = [head]
    for block in blocks { parts.append(Self.markdown(block)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    var lines = ["---", "title: \(Self.quoted(title))"]
    if let subtitle { lines.append("subtitle: \(Self.quoted(subtitle))") }
    if let dateline { lines.append("date: \(Self.quoted(dateline))") }
    lines.append("lang: \(language)")
    lines.append("---")
    return lines.joined(separator: "\n")
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: min(max(level, 1), 4)) + " " + escaped(text)
    case .paragraph(let runs): runs.map(markdown).joined()
    case .table(let grid): markdown(grid)
    case .quote(let text): "> " + escaped(text)
    case .note(let text): "::: {custom-style=\"Small\"}\n\(escaped(text))\n:::"
    case .picture(let image, let caption): picture(image, caption)
    }
  }

  private static func picture(_ image: [UInt8], _ caption: String) -> String {
    let data = "data:image/png;base64,\(Base64.text(image))"
    let figure = "::: {custom-style=\"Figure\"}\n![](\(data)){width=100%}\n:::"
    guard !caption.isEmpty else { return figure }
    return figure + "\n\n::: {custom-style=\"Image Caption\"}\n\(escaped(caption))\n:::"
  }

  private static func markdown(_ run: Run) -> String {
    let text = escaped(run.text)
    guard !text.isEmpty else { return "" }
    return switch run.style {
    case .plain: text
    case .strong: "**\(text)**"
    case .forbidden, .allowed, .ask: "[\(text)]{custom-style=\"\(run.style.rawValue)\"}"
    }
  }

  private static func markdown(_ grid: Grid) -> String {
    // Widths count for pandoc once a line is longer than its page of 72 columns.
    let total = grid.columns.reduce(0) { $0 + $1.width }
    let rule = grid.columns.map { column in
      let dashes = String(repeating: "-", count: max(2, column.width * 100 / total))
      return column.isNumeric ? dashes + ":" : ":" + dashes
    }
    var lines = [line(grid.columns.map { escaped($0.heading) }), line(rule)]
    lines += grid.rows.map { line($0.map(escaped)) }
    if let caption = grid.caption { lines += ["", ": " + escaped(caption)] }
    return lines.joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// A text on one line with every sign of punctuation kept from being markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "!"..."/", ":"..."@", "["..."`", "{"..."~":
        // A full stop or comma inside a line is none.
        if scalar != ".", scalar != ",", scalar != "%", scalar != "/", scalar != ":", scalar != ";"
        {
          result += "\\"
        }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return startsList(result) ? guarded(result) : result
  }

  /// Whether a line would begin a numbered list: `1. `.
  private static func startsList(_ text: String) -> Bool {
    let rest = text.drop { $0.isASCII && ($0.isNumber || $0.isLetter) }
    return rest.startIndex != text.startIndex && rest.hasPrefix(". ")
  }

  private static func guarded(_ text: String) -> String {
    guard let stop = text.firstIndex(of: ".") else { return text }
    return text[..<stop] + "\\" + text[stop...]
  }

  /// A text as YAML in single quotes.
  private static func quoted(_ text: String) -> String {
    "'" + escaped(text).replacing("'", with: "''") + "'"
  }
}
