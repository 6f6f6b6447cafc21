import ChainModel
import DelimitedText
import Wording

/// A CSV file of a region: its columns and its rows.
struct Table {
  /// The tables that a region may have, with their columns.
  enum Kind: String, CaseIterable {
    case facilities, totals, companies, markets, ties
    case primarySupply = "primary-supply"
    case factorPrices = "factor-prices"

    /// The kind of thing that a row is.
    var thing: ThingKind {
      switch self {
      case .facilities: .facility
      case .totals: .total
      case .companies: .company
      case .markets: .market
      case .primarySupply: .supply
      case .factorPrices: .factorPrice
      case .ties: .tie
      }
    }

    /// The file's name.
    var fileName: String { rawValue + ".csv" }

    /// All columns, in the order of the format reference.
    var columns: [String] {
      switch self {
      case .facilities:
        [
          "id", "company", "zone", "process", "product", "capacity", "unit", "status", "since",
          "asOf", "utilisation", "source", "confidence", "note", "accepted",
        ]
      case .totals:
        [
          "id", "zone", "processes", "product", "amount", "unit", "year", "kind", "source", "note",
          "accepted",
        ]
      case .companies:
        [
          "id", "name", "en", "kind", "scope", "uscc", "stock", "province", "city", "zone",
          "products", "capacity", "unit", "capacityText", "xinjiang", "group", "source", "asOf",
          "confidence", "note", "formerNames", "rank", "revenue", "expansions", "accepted",
        ]
      case .markets:
        [
          "id", "product", "market", "kind", "amount", "unit", "year", "source", "note", "accepted",
        ]
      case .primarySupply:
        ["id", "product", "place", "amount", "unit", "year", "source", "note", "accepted"]
      case .factorPrices:
        [
          "id", "factor", "item", "scope", "place", "amount", "unit", "year", "source", "note",
          "accepted",
        ]
      case .ties:
        [
          "id", "company", "with", "withName", "kind", "since", "until", "source", "note",
          "accepted",
        ]
      }
    }

    /// The columns that must be there.
    var needed: [String] {
      switch self {
      case .facilities: ["id", "company", "zone", "product", "status"]
      case .totals: ["id", "processes", "product", "amount", "unit", "year", "kind"]
      case .companies: ["id", "name", "scope"]
      case .markets: ["id", "product", "market", "kind", "amount"]
      case .primarySupply: ["id", "product"]
      case .factorPrices: ["id", "factor", "item", "scope", "place", "amount", "unit"]
      case .ties: ["id", "company", "kind"]
      }
    }
  }

  let kind: Kind
  let rows: [Row]

  /// Reads a file; what is wrong with its form is reported.
  init?(_ file: WorkspaceFile, kind: Kind, _ reading: Reading) {
    self.kind = kind
    let table = DelimitedTable(
      file.bytes,
      dialect: Dialect(delimiter: 0x2C, maximumRecordBytes: SourceText.maximumLineBytes)
    )
    for fault in table.faults {
      let place = Origin(file: file.path, line: fault.line, column: fault.column)
      reading.error(.syntax(fault.phrase), at: place)
    }
    guard let header = table.rows.first else {
      reading.error(.syntax(.noHeader), at: Origin(file: file.path, line: 1))
      return nil
    }
    var columns: [String: Int] = [:]
    for (index, cell) in header.cells.enumerated() {
      let name = cell.text.trimmed
      let place = Origin(file: file.path, line: cell.line, column: cell.column)
      if !kind.columns.contains(name) {
        let nearest = reading.suggestion(for: name, among: kind.columns)
        reading.error(
          .value(.unknownColumn(name, expected: kind.columns, suggestion: nearest)),
          at: place
        )
      } else if columns[name] != nil {
        reading.error(.value(.repeatedColumn(name)), at: place)
      } else {
        columns[name] = index
      }
    }
    for name in kind.needed where columns[name] == nil {
      reading.error(
        .value(.missingColumn(name)),
        at: Origin(file: file.path, line: header.line)
      )
    }
    let width = header.cells.count
    let torn = Set(table.faults.map(\.line))
    rows = table.rows.dropFirst().map { row in
      let origin = Origin(file: file.path, line: row.line)
      if row.cells.count != width, !torn.contains(row.line) {
        reading.error(.syntax(.cellCount(row.cells.count, columns: width)), at: origin)
      }
      return Row(cells: row.cells, columns: columns, origin: origin, reading: reading)
    }
  }
}

extension DelimitedFault {
  /// The fault in words for people.
  var phrase: SyntaxPhrase {
    switch kind {
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .recordTooLong(let limit): .recordTooLong(limit: limit)
    }
  }
}

extension String {
  /// The text without spaces at its ends, wide ones included.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return self }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0x3000
    }
    guard isSpace(first) || isSpace(last) else { return self }
    let rest = scalars.drop(while: isSpace)
    guard let end = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...end])
  }
}
