package import ChainModel
package import Spreadsheet

/// Makes sheets of tables: typed columns, units in the head, links back to the pages of the site.
package struct TableWorkbook: Sendable {
  /// The language of headings and units.
  package let language: Language
  private let address: @Sendable (AtlasLink) -> String?

  /// Makes a maker of sheets.
  ///
  /// - Parameters:
  ///   - language: The language of headings and units.
  ///   - address: Where a link leads, seen from the workbook; nil for links that are left out.
  package init(
    language: Language,
    address: @escaping @Sendable (AtlasLink) -> String? = { _ in nil }
  ) {
    self.language = language
    self.address = address
  }

  /// A workbook of tables, one a sheet.
  package func workbook(title: String, asOf: PartialDate, tables: [AtlasTable]) -> Workbook {
    Workbook(
      title: title,
      created: SheetDate(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      sheets: tables.map(sheet)
    )
  }

  func sheet(_ table: AtlasTable) -> Sheet {
    let flat = FlatTable(table, heading: .words, isCompact: true, language: language)
    return Sheet(
      name: table.sheet,
      title: table.title,
      note: table.note,
      columns: flat.columns.enumerated().map { index, column in
        SheetColumn(
          heading: column.heading,
          width: width(column, flat.rows.map { $0[index] }),
          pattern: pattern(column.kind)
        )
      },
      rows: flat.rows.map { $0.map(cell) }
    )
  }

  private func cell(_ cell: FlatTable.Cell) -> SheetCell {
    switch cell {
    case .empty: .empty
    case .text(let text, let link):
      link.flatMap(address).map { .link(text, address: $0) } ?? .text(text)
    case .number(let number): .number(number)
    case .date(let date):
      if let month = date.month, let day = date.day {
        .date(SheetDate(year: date.year, month: month, day: day))
      } else {
        .text(date.description)
      }
    }
  }

  private func pattern(_ kind: TableColumn.Kind) -> String? {
    switch kind {
    case .amount: "#,##0.##"
    case .money: "#,##0"
    case .percent: "0.0%"
    case .number(let digits): digits > 0 ? "0." + String(repeating: "0", count: digits) : "0"
    case .text, .date, .sources: nil
    }
  }

  private func width(_ column: FlatTable.Column, _ cells: [FlatTable.Cell]) -> Double {
    var widest = min(DisplayWidth.width(of: column.heading), 16)
    for cell in cells {
      switch cell {
      case .text(let text, _): widest = max(widest, DisplayWidth.width(of: text))
      case .number: widest = max(widest, 13)
      case .date: widest = max(widest, 11)
      case .empty: break
      }
    }
    return Double(min(max(widest + 2, 8), 48))
  }
}
