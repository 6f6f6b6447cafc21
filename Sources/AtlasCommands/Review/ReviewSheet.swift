import ChainFormat
import ChainModel
import Spreadsheet

/// Reads the workbook that `ReviewTemplate` makes, filled in, as the text of a form.
struct ReviewSheet {
  let path: String

  /// The answers by key, in the order of the sheet.
  func answers() throws -> [(key: String, answer: String)] {
    let reader = try WorkbookReader(path: path)
    guard let sheet = reader.sheets.first else { return [] }
    let rows = try reader.rows(of: sheet)
    var answers: [(key: String, answer: String)] = []
    var bytes: [UInt8] = []
    var ends: [Int] = []
    while true {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      guard try rows.next(bytes: &bytes, ends: &ends) != nil else { return answers }
      var cells: [String] = []
      var start = 0
      for end in ends {
        cells.append(String(decoding: bytes[start..<end], as: UTF8.self))
        start = end
      }
      guard cells.count >= 4, !cells[3].isEmpty, cells[3] != "key", !cells[1].isEmpty else {
        continue
      }
      answers.append((cells[3], cells[1]))
    }
  }

  /// The form as YAML, for the one reader of forms.
  ///
  /// - Parameter model: The model whose fields say in which unit a bare number is meant.
  /// - Returns: The text.
  /// - Throws: `WorkbookFault`.
  func text(_ model: RegionalModel) throws -> String {
    let answers = try answers()
    func answer(_ key: String) -> String? { answers.first { $0.key == key }?.answer }
    var lines: [String] = []
    for key in ["name", "investor", "zone"] {
      if let answer = answer(key) { lines.append("\(key): \(Self.quoted(answer))") }
    }
    if let capex = answer("capex") { lines.append("capex: \(capex)") }
    lines.append("steps:")
    var steps = 0
    for number in 1...ReviewTemplate.plants {
      guard let process = answer("step\(number).process") else { continue }
      steps += 1
      lines.append("  - process: \(Self.quoted(process))")
      if let size = answer("step\(number).size") { lines.append("    size: \(size)") }
      if let unit = answer("step\(number).unit") { lines.append("    unit: \(Self.quoted(unit))") }
    }
    if steps == 0 { lines[lines.count - 1] = "steps: []" }
    let resources = answers.filter { $0.key.hasPrefix("resources.") }
    if !resources.isEmpty {
      lines.append("resources:")
      lines += resources.map { "  \($0.key.dropFirst("resources.".count)): \($0.answer)" }
    }
    let facts = answers.filter { $0.key.hasPrefix("facts.") }
    if !facts.isEmpty {
      lines.append("facts:")
      for (key, answer) in facts {
        let id = RuleField.ID(String(key.dropFirst("facts.".count)))
        let isFlag = model.rulebook.field(id)?.measure == .flag
        let isBare = answer.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = isBare ? model.rulebook.field(id)?.unitExamples().first ?? "" : ""
        lines.append(
          isFlag ? "  \(id.text): \(answer)" : "  \(id.text): \(Self.quoted(answer + " " + unit))"
        )
      }
    }
    let wishes = answers.filter { $0.key.hasPrefix("wish") }
    if !wishes.isEmpty {
      lines.append("wishes:")
      lines += wishes.map { "  - \(Self.quoted($0.answer))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return "'" + text.replacing("'", with: "''").replacing("\n", with: " ") + "'"
  }
}
