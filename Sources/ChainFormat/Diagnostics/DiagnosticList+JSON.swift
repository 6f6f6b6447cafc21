public import ChainModel

extension DiagnosticList {
  /// The diagnostics as a JSON document with the schema `chainatlas.check/1`.
  public func json(in language: Language) -> String {
    let items = diagnostics.map { item in
      let notes = item.notes.map { Self.quoted($0.text(in: language)) }
      var fields = [
        "\"severity\": \(Self.quoted(item.severity.rawValue))",
        "\"file\": \(Self.quoted(item.origin.file))",
        "\"line\": \(item.origin.line)",
        "\"column\": \(item.origin.column)",
        "\"message\": \(Self.quoted(item.phrase.text(in: language)))",
        "\"notes\": [\(notes.joined(separator: ", "))]",
      ]
      if let rule = item.rule { fields.append("\"rule\": \(Self.quoted(rule))") }
      if item.severity == .warning { fields.append("\"explained\": \(item.isExplained)") }
      return "    {\(fields.joined(separator: ", "))}"
    }
    let body = items.isEmpty ? "[]" : "[\n\(items.joined(separator: ",\n"))\n  ]"
    return """
      {
        "schema": "chainatlas.check/1",
        "diagnostics": \(body),
        "errors": \(errors),
        "warnings": \(warnings),
        "explained": \(explained)
      }

      """
  }

  /// A text as a JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 32 || scalar.value == 0x2028 || scalar.value == 0x2029 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
