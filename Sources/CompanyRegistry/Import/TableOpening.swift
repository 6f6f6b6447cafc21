/// A table with its headings understood, ready to be read row after row.
struct TableOpening {
  /// The rows.
  let source: any TableSource
  /// What the columns were taken for.
  let proposal: ColumnProposal
  /// The column of each field, by the place of the field; -1 where there is none.
  let columns: [Int]
  /// Rows that were read in search of the headings and belong to the data.
  let pending: [TableRow]

  /// Finds the headings of a table.
  init(
    _ source: any TableSource,
    mapping: ColumnMapping,
    samples: Int = 0
  ) throws(RegistryError) {
    self.source = source
    let path = source.path
    let reader = HeadingReader()
    var rows: [TableRow] = []
    var row = TableRow()
    let searched = max(mapping.headingRow ?? HeadingReader.searched, HeadingReader.searched)
    do throws(RegistryError) {
      while rows.count < searched + samples, try source.next(&row) { rows.append(row) }
    } catch {
      // Damage below the headings is said when the import comes to it.
      guard case .workbook = error, !rows.isEmpty else { throw error }
    }
    var found: (place: Int, meanings: [ColumnProposal.Meaning])?
    for (place, row) in rows.prefix(searched).enumerated() {
      let headings = (0..<row.count).map { row.text($0) }
      if let wanted = mapping.headingRow {
        guard row.number == wanted else { continue }
      }
      if !mapping.headings.isEmpty {
        if mapping.headingRow == nil {
          // The heading row is the first that holds the name's heading.
          guard let name = mapping.headings[.name],
            headings.contains(where: {
              HeadingReader.folded($0) == HeadingReader.folded(name)
            })
          else { continue }
        }
        found = (
          place, try reader.meanings(of: headings, mapping: mapping, file: path)
        )
        break
      }
      let meanings = reader.meanings(of: headings)
      if meanings.contains(.field(.name)) {
        found = (place, meanings)
        break
      }
    }
    if found == nil, samples > 0, mapping.headings.isEmpty,
      let place = rows.prefix(searched).firstIndex(where: { $0.count > 1 })
    {
      let row = rows[place]
      found = (place, reader.meanings(of: (0..<row.count).map { row.text($0) }))
    }
    if samples > 0, let headings = found {
      found?.meanings = ContentGuess.fill(
        headings.meanings,
        from: rows[(headings.place + 1)...]
      )
    }
    guard let found else {
      if let wanted = mapping.headings[.name] {
        throw .missingColumn(file: path, heading: wanted)
      }
      let first = rows.first.map { row in (0..<row.count).map { row.text($0) } } ?? []
      throw .noHeading(file: path, found: first)
    }
    let heading = rows[found.place]
    let data = Array(rows[(found.place + 1)...])
    let headings = (0..<heading.count).map { heading.text($0) }
    var columns = [Int](repeating: -1, count: RegistryField.allCases.count)
    for (column, meaning) in found.meanings.enumerated() {
      if case .field(let field) = meaning { columns[field.place] = column }
    }
    proposal = ColumnProposal(
      columns: headings.indices.map { column in
        ColumnProposal.Column(
          heading: headings[column],
          meaning: found.meanings[column],
          samples: Self.samples(column, found.meanings[column], data)
        )
      },
      headingRow: heading.number,
      encoding: source.encoding,
      delimiter: source.delimiter,
      sheet: source.sheet,
      capitalUnit: mapping.capitalUnit
        ?? HeadingReader.capitalUnit(in: headings, meanings: found.meanings)
    )
    self.columns = columns
    pending = data
  }

  /// The first values of a column that holds a field; of telephones only the public lines.
  private static func samples(
    _ column: Int,
    _ meaning: ColumnProposal.Meaning,
    _ rows: [TableRow]
  ) -> [String] {
    guard case .field(let field) = meaning else { return [] }
    return rows.prefix(3).map {
      field == .phone ? PublicLine.kept(of: $0.text(column)) : $0.text(column)
    }
  }

  /// Opens a table of a file: the sheet that the mapping names, else the first that fits.
  init(path: String, mapping: ColumnMapping, samples: Int = 0) throws(RegistryError) {
    let file = try TableFile(path: path, mapping: mapping)
    if file.parts.count == 1 || mapping.sheet != nil {
      let part = file.parts.first { $0.name == mapping.sheet || mapping.sheet == nil }
      guard let part else {
        throw .malformed(
          file: path,
          .noWorksheet(mapping.sheet, known: file.parts.compactMap(\.name))
        )
      }
      try self.init(file.source(of: part), mapping: mapping, samples: samples)
      return
    }
    let plan = try ReadingPlan(path: path, mapping: mapping) { source throws(RegistryError) in
      try Self.fits(source, mapping: mapping)
    }
    guard let name = plan.readable.first, let part = file.parts.first(where: { $0.name == name })
    else { throw .noTable(file: path, plan.unread) }
    try self.init(file.source(of: part), mapping: mapping, samples: samples)
  }

  /// Whether a table has a row of headings near its top.
  static func fits(
    _ source: any TableSource,
    mapping: ColumnMapping
  ) throws(RegistryError) -> Bool {
    do throws(RegistryError) {
      _ = try TableOpening(source, mapping: mapping)
      return true
    } catch .noHeading {
      return false
    } catch .missingColumn {
      return false
    }
  }
}
