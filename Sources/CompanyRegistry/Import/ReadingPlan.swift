import Phrases

/// Which tables of a file are read, and which are not and why.
struct ReadingPlan {
  /// The names of the sheets that are read, in order; nil for a text file, which is one table.
  let readable: [String?]
  /// What is not read.
  let unread: [UnreadPart]

  /// Looks at every table of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mapping: Which sheet to read, where a person says it.
  ///   - fits: Whether a table has the headings that are looked for.
  /// - Throws: What keeps the file from being opened, or `.noTable` where no sheet fits.
  init(
    path: String,
    mapping: ColumnMapping,
    fits: (any TableSource) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    let file = try TableFile(path: path, mapping: mapping)
    if let wanted = mapping.sheet, !file.parts.contains(where: { $0.name == wanted }) {
      throw .malformed(
        file: path,
        .noWorksheet(wanted, known: file.parts.compactMap(\.name))
      )
    }
    var readable: [String?] = []
    var unread: [UnreadPart] = []
    for part in file.parts {
      guard let name = part.name else {
        readable.append(nil)
        continue
      }
      func leave(_ reason: UnreadPart.Reason, rows: Int = 0) {
        unread.append(UnreadPart(part: name, rows: rows, reason: reason))
      }
      if let wanted = mapping.sheet {
        if name == wanted { readable.append(name) } else { leave(.notNamed) }
        continue
      }
      guard part.hasCells else {
        leave(.noCells)
        continue
      }
      do throws(RegistryError) {
        let isFit = part.isVisible ? try fits(file.source(of: part)) : false
        if isFit {
          readable.append(name)
          continue
        }
        let rows = try Self.rows(of: file.source(of: part))
        leave(rows == 0 ? .empty : part.isVisible ? .noHeadings : .hidden, rows: rows)
      } catch {
        leave(.fault(error.phrase))
      }
    }
    if readable.isEmpty {
      if file.parts.isEmpty { throw .malformed(file: path, .noWorksheet(nil, known: [])) }
      throw .noTable(file: path, unread)
    }
    self.readable = readable
    self.unread = unread
  }

  private static func rows(of source: any TableSource) throws(RegistryError) -> Int {
    var row = TableRow()
    var count = 0
    while try source.next(&row) { count += 1 }
    return count
  }
}
