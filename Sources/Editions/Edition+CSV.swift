import ChainModel
import DelimitedText

extension Edition {
  private static let head = [
    "kind", "id", "field", "value", "unit", "zh", "en", "touches", "fact", "sources",
  ]

  /// The edition as text for a data package; the first row names region and date.
  package var csv: String {
    var writer = DelimitedWriter()
    writer.write(["edition", region.text, asOf.description])
    writer.write(Self.head)
    for row in rows {
      writer.write([
        row.kind.rawValue, row.id, row.field, row.value, row.unit, row.name.zh, row.name.en,
        row.touches.map(\.text).joined(separator: ";"), row.fact,
        row.sources.map(\.text).joined(separator: ";"),
      ])
    }
    return writer.text
  }

  /// Reads the text of a data package.
  ///
  /// - Parameters:
  ///   - csv: The bytes of `edition.csv`.
  ///   - path: Where they come from, for messages.
  /// - Throws: `EditionError.notAnEdition` or `.tornLine`.
  package init(csv: [UInt8], path: String) throws(EditionError) {
    let table = DelimitedTable(csv)
    func cells(_ index: Int) -> [String] { table.rows[index].cells.map { Self.unguarded($0.text) } }
    guard table.faults.isEmpty, table.rows.count > 1, cells(0).count == 3, cells(0)[0] == "edition",
      let date = PartialDate(cells(0)[2]), cells(1) == Self.head
    else { throw .notAnEdition(path: path) }
    var rows: [Row] = []
    for index in 2..<table.rows.count {
      let row = cells(index)
      guard row.count == Self.head.count, let kind = Kind(rawValue: row[0]) else {
        throw .tornLine(path: path, line: table.rows[index].line)
      }
      rows.append(
        Row(
          kind: kind,
          id: row[1],
          field: row[2],
          value: row[3],
          unit: row[4],
          name: Name(zh: row[5], en: row[6]),
          touches: row[7].split(separator: ";").map { Product.ID(String($0)) },
          fact: row[8],
          sources: row[9].split(separator: ";").map { Source.ID(String($0)) }
        )
      )
    }
    self.init(region: Region.ID(cells(0)[1]), asOf: date, rows: rows)
  }

  /// A text without the apostrophe that keeps spreadsheets from computing it.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), DelimitedWriter.isFormula(String(text.dropFirst())) else {
      return text
    }
    return String(text.dropFirst())
  }
}
