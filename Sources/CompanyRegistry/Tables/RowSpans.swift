/// The cells of a page that reach over later rows, where their texts count as well.
struct RowSpans {
  private var spans: [Int: (last: Int, text: [UInt8])] = [:]

  /// Notes a cell that reaches down to a row.
  mutating func add(column: Int, last: Int, text: [UInt8]) {
    spans[column] = (last, text)
  }

  /// The text that reaches into a place from above; nil where none does.
  func text(column: Int, row: Int) -> [UInt8]? {
    guard let span = spans[column], span.last >= row else { return nil }
    return span.text
  }

  /// The last column that is reached into; -1 where none is.
  func lastColumn(row: Int) -> Int {
    spans.filter { $0.value.last >= row }.keys.max() ?? -1
  }
}
