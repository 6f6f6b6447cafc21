import CXlsxWriter

/// Writes one sheet: title, note, head that stays in sight, filters, rows, and print set-up.
struct SheetWriter {
  /// The most characters that a cell can hold.
  static let longestText = 32_767

  let sheet: Sheet
  let page: UnsafeMutablePointer<lxw_worksheet>
  let styles: SheetStyles

  func write() {
    let head: lxw_row_t = 2
    worksheet_write_string(page, 0, 0, Self.shown(sheet.title), styles.title)
    if let note = sheet.note {
      worksheet_write_string(page, 1, 0, Self.shown(note), styles.note)
    }
    for (index, column) in sheet.columns.enumerated() {
      let place = lxw_col_t(index)
      worksheet_set_column(page, place, place, column.width, nil)
      worksheet_write_string(page, head, place, Self.shown(column.heading), styles.head)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.prefix(sheet.columns.count).enumerated() {
        write(cell, row: head + 1 + lxw_row_t(row), column: column)
      }
    }
    worksheet_freeze_panes(page, head + 1, sheet.columns.count > 2 ? 1 : 0)
    if !sheet.columns.isEmpty {
      let last = head + lxw_row_t(sheet.rows.count)
      worksheet_autofilter(page, head, 0, last, lxw_col_t(sheet.columns.count - 1))
    }
    setPaper(head: head)
  }

  /// Columns that fit an A3 sheet across at a size that can be read, measured in characters.
  private static let paperWidth = 260.0

  /// A4 across, or A3 where the columns need it; what is wider still goes on over several sheets,
  /// each with the head and the first column.
  private func setPaper(head: lxw_row_t) {
    let width = sheet.columns.reduce(0) { $0 + $1.width }
    let isWide = width > 0.7 * Self.paperWidth
    worksheet_set_landscape(page)
    worksheet_set_paper(page, isWide ? 8 : 9)
    worksheet_set_margins(page, 0.4, 0.4, 0.5, 0.6)
    worksheet_fit_to_pages(page, UInt16(exactly: (width / Self.paperWidth).rounded(.up)) ?? 1, 0)
    worksheet_repeat_rows(page, head, head)
    if width > Self.paperWidth { worksheet_repeat_columns(page, 0, 0) }
    worksheet_set_footer(page, "&L&A&R&P / &N")
  }

  private func write(_ cell: SheetCell, row: lxw_row_t, column: Int) {
    let place = lxw_col_t(column)
    switch cell {
    case .empty: return
    case .text(let text):
      worksheet_write_string(page, row, place, Self.shown(text), styles.text)
    case .number(let number):
      guard number.isFinite else {
        worksheet_write_string(page, row, place, "∞", styles.text)
        return
      }
      let pattern = sheet.columns[column].pattern ?? "General"
      worksheet_write_number(page, row, place, number, styles.number(pattern))
    case .date(let day):
      var value = lxw_datetime()
      value.year = Int32(day.year)
      value.month = Int32(day.month)
      value.day = Int32(day.day)
      worksheet_write_datetime(page, row, place, &value, styles.date)
    case .link(let text, let address):
      let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
      let url = isWeb ? address : "external:" + address
      let status = worksheet_write_url(page, row, place, url, styles.link)
      let shown = Self.shown(text)
      guard status == LXW_NO_ERROR else {
        worksheet_write_string(page, row, place, shown, styles.text)
        return
      }
      worksheet_write_string(page, row, place, shown, styles.link)
    }
  }

  /// A text as a cell can hold it.
  static func shown(_ text: String) -> String {
    var result = ""
    var units = 0
    for scalar in text.unicodeScalars {
      let shown: Unicode.Scalar
      switch scalar {
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        shown = "\u{FFFD}"
      default: shown = scalar
      }
      units += shown.value > 0xFFFF ? 2 : 1
      guard units < longestText else { return result + "…" }
      result.unicodeScalars.append(shown)
    }
    return result
  }
}
