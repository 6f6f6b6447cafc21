/// A table of facts with its headings found, below titles and notices.
struct FactHeading {
  /// The rows below the headings.
  let source: any TableSource
  /// What the table holds.
  let register: FactRegister
  /// The column of each kind of fact.
  let columns: [FactRegister.Column: Int]
  /// How many columns the headings have.
  let width: Int

  /// Finds the headings among the first rows.
  init(_ source: any TableSource, _ register: FactRegister) throws(RegistryError) {
    self.source = source
    self.register = register
    var row = TableRow()
    var first: [FactRegister.Column: Int]?
    for _ in 0..<HeadingReader.searched {
      guard try source.next(&row) else { break }
      let headings = (0..<row.count).map { HeadingReader.bare(row.text($0)) }
      var columns: [FactRegister.Column: Int] = [:]
      for column in FactRegister.Column.allCases {
        columns[column] = headings.firstIndex { column.headings.contains($0) }
      }
      if register.required.allSatisfy({ columns[$0] != nil }) {
        self.columns = columns
        width = row.count
        return
      }
      if first == nil || columns.count > first?.count ?? 0 { first = columns }
    }
    guard let first else { throw .malformed(file: source.path, .emptyTable) }
    let missing = register.required.first { first[$0] == nil } ?? .name
    throw .missingColumn(file: source.path, heading: missing.headings[0])
  }

  /// Whether a table has the headings that a register needs.
  static func fits(
    _ source: any TableSource,
    _ register: FactRegister
  ) throws(RegistryError) -> Bool {
    do throws(RegistryError) {
      _ = try FactHeading(source, register)
      return true
    } catch .missingColumn {
      return false
    } catch .malformed(_, .emptyTable) {
      return false
    }
  }
}
