public import ChainModel
import Markup

extension DiagnosticList {
  /// The diagnostics as a JSON document with the schema `chainatlas.check/1`.
  public func json(in language: Language) -> String {
    JSONWriter().text(
      .fields([
        "schema": "chainatlas.check/1",
        "diagnostics": .array(diagnostics.map { Self.json(of: $0, in: language) }),
        "errors": .number(Double(errors)),
        "warnings": .number(Double(warnings)),
        "explained": .number(Double(explained)),
      ])
    )
  }

  private static func json(of item: Diagnostic, in language: Language) -> JSONValue {
    var fields = [
      JSONField("severity", .string(item.severity.rawValue)),
      JSONField("file", .string(item.origin.file)),
      JSONField("line", .number(Double(item.origin.line))),
      JSONField("column", .number(Double(item.origin.column))),
      JSONField("message", .string(item.phrase.text(in: language))),
      JSONField("notes", .strings(item.notes.map { $0.text(in: language) })),
    ]
    if let rule = item.rule { fields.append(JSONField("rule", .string(rule))) }
    if item.severity == .warning {
      fields.append(JSONField("explained", .bool(item.isExplained)))
    }
    return .object(fields)
  }
}
