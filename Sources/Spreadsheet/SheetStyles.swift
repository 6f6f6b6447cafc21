import CXlsxWriter

/// The cell formats of one workbook, made once each.
final class SheetStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format?
  let note: Format?
  let head: Format?
  let text: Format?
  let link: Format?
  let date: Format?
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var numbers: [String: Format] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    title = workbook_add_format(book)
    format_set_bold(title)
    format_set_font_size(title, 14)
    note = workbook_add_format(book)
    format_set_font_color(note, 0x59_5959)
    head = workbook_add_format(book)
    format_set_bold(head)
    format_set_text_wrap(head)
    format_set_bg_color(head, 0xE8_EEF4)
    format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    text = workbook_add_format(book)
    // A little room between text and the number on its left.
    format_set_indent(text, 1)
    format_set_text_wrap(text)
    format_set_align(text, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    link = workbook_add_format(book)
    format_set_text_wrap(link)
    format_set_align(link, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_font_color(link, 0x0B_5394)
    format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    date = workbook_add_format(book)
    format_set_num_format(date, "yyyy-mm-dd")
    format_set_align(date, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_align(date, UInt8(LXW_ALIGN_CENTER.rawValue))
  }

  /// The format of numbers with a pattern.
  func number(_ pattern: String) -> Format? {
    if let format = numbers[pattern] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_num_format(format, pattern)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    numbers[pattern] = format
    return format
  }
}
