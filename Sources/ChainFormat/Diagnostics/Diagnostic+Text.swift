public import ChainModel

extension Diagnostic {
  /// The diagnostic as compilers print them: `file:line:column: error: message`.
  ///
  /// Notes follow, one a line, with the same place. The words `error`, `warning` and `note` are
  /// the same in every language, since editors look for them.
  ///
  /// - Parameters:
  ///   - language: The language of the message.
  ///   - folder: What stands before the path, for example `Chains`.
  /// - Returns: One line, and one for each note.
  public func text(in language: Language, folder: String = "") -> String {
    let place = Self.place(of: origin, folder: folder)
    let mark = rule.map { " [\($0)]" } ?? ""
    let first = "\(place): \(severity.rawValue): \(phrase.text(in: language))\(mark)"
    return ([first] + notes.map { "\(place): note: \($0.text(in: language))" })
      .joined(separator: "\n")
  }

  private static func place(of origin: Origin, folder: String) -> String {
    var prefix = Substring(folder)
    while prefix.hasSuffix("/") && prefix.utf8.count > 1 { prefix = prefix.dropLast() }
    let path = prefix.isEmpty || origin.file.isEmpty ? origin.file : "\(prefix)/\(origin.file)"
    let file = path.isEmpty ? String(prefix) : path
    return Origin(file: onOneLine(file), line: origin.line, column: origin.column).description
  }

  private static func onOneLine(_ path: String) -> String {
    guard path.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
      return path
    }
    return String(
      String.UnicodeScalarView(
        path.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\u{FFFD}" : $0 }
      )
    )
  }
}
