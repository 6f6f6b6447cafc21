package import ChainFormat
package import CompanyRegistry

/// Column mappings between their file and the registry.
package enum RegistryMapping {
  /// Reads a mapping file.
  ///
  /// Throws `ChainFormatError.invalid` with everything that is wrong with it.
  package static func read(_ path: String) throws(ChainFormatError) -> ColumnMapping {
    let file = try MappingReader(
      path: path,
      fields: RegistryField.allCases.map(\.rawValue),
      encodings: TextEncoding.allCases.map(\.rawValue)
    ).read()
    var headings: [RegistryField: String] = [:]
    for column in file.columns {
      if let field = RegistryField(rawValue: column.field) { headings[field] = column.heading }
    }
    return ColumnMapping(
      headings: headings,
      encoding: file.encoding.flatMap(TextEncoding.init),
      delimiter: file.delimiter.flatMap { $0 == "tab" ? 9 : $0.utf8.first },
      sheet: file.sheet,
      headingRow: file.headingRow,
      capitalUnit: file.capitalUnit
    )
  }

  /// The mapping file that says what was recognised; the other columns stand in it as remarks.
  ///
  /// - Parameters:
  ///   - proposal: What the columns were taken for.
  ///   - personal: The remark beside a column about persons.
  ///   - unused: The remark beside a column that is not read.
  /// - Returns: The text of the file, which the reader reads to the same mapping.
  package static func text(
    of proposal: ColumnProposal,
    personal: String,
    unused: String
  ) -> String {
    var lines = ["columns:"]
    for column in proposal.columns {
      let samples = column.samples.filter { !$0.isEmpty }.map { String($0.prefix(24)) }
      let remark = samples.isEmpty ? "" : "  # " + line(samples.joined(separator: " | "))
      switch column.meaning {
      case .field(let field):
        lines.append("  \(field.rawValue): \(quoted(column.heading))\(remark)")
      case .personal: lines.append("  # \(line(column.heading)): \(personal)")
      case .unused: lines.append("  # \(line(column.heading)): \(unused)")
      }
    }
    if let encoding = proposal.encoding { lines.append("encoding: \(encoding.rawValue)") }
    if let delimiter = proposal.delimiter {
      let text = delimiter == 9 ? "tab" : String(Unicode.Scalar(delimiter))
      lines.append("delimiter: \(delimiter == 9 ? text : quoted(text))")
    }
    if let sheet = proposal.sheet { lines.append("sheet: \(quoted(sheet))") }
    lines.append("heading-row: \(proposal.headingRow)")
    if let unit = proposal.capitalUnit { lines.append("capital-unit: \(quoted(unit))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A text on one line, without control characters.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }
}
