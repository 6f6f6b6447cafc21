import ChainModel
import DelimitedText

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
          "confidence", "note", "formerNames", "rank", "revenue", "expansions", "firms", "accepted",
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
    let delimiter = Self.delimiter(of: file)
    let table = DelimitedTable(
      file.bytes,
      dialect: Dialect(delimiter: delimiter, maximumRecordBytes: SourceText.maximumLineBytes)
    )
    if delimiter != UInt8(ascii: ",") {
      reading.report(
        Diagnostic(
          .warning,
          at: Origin(file: file.path, line: 1),
          Self.otherDelimiter(delimiter)
        )
      )
    }
    for fault in table.faults {
      let place = Origin(file: file.path, line: fault.line, column: fault.column)
      reading.error(fault.phrase, at: place)
    }
    guard let header = table.rows.first else {
      reading.error(Self.noHeader, at: Origin(file: file.path, line: 1))
      return nil
    }
    var columns: [String: Int] = [:]
    // Spreadsheets write empty columns and rows at the ends of what was once used.
    let named = header.cells.lastIndex { !$0.text.trimmed.isEmpty }.map { $0 + 1 } ?? 0
    for (index, cell) in header.cells.prefix(max(1, named)).enumerated() {
      let name = cell.text.trimmed
      let place = Origin(file: file.path, line: cell.line, column: cell.column)
      if !kind.columns.contains(name) {
        let nearest = reading.suggestion(for: name, among: kind.columns)
        reading.error(
          Self.unknownColumn(name, expected: kind.columns, suggestion: nearest),
          at: place
        )
      } else if columns[name] != nil {
        reading.error(Self.repeatedColumn(name), at: place)
      } else {
        columns[name] = index
      }
    }
    for name in kind.needed where columns[name] == nil {
      reading.error(
        Self.missingColumn(name),
        at: Origin(file: file.path, line: header.line)
      )
    }
    let width = max(1, named)
    let torn = Set(table.faults.map(\.line))
    var empty = header.cells.count > width ? 1 : 0
    var rows: [Row] = []
    for row in table.rows.dropFirst() {
      let origin = Origin(file: file.path, line: row.line)
      if row.cells.count > 1, row.cells.allSatisfy(\.text.trimmed.isEmpty) {
        empty += 1
        continue
      }
      let extra = row.cells.dropFirst(width)
      let isPadded = !extra.isEmpty && extra.allSatisfy(\.text.trimmed.isEmpty)
      if isPadded { empty += 1 }
      if row.cells.count != width, !isPadded, !torn.contains(row.line) {
        reading.error(Self.cellCount(row.cells.count, columns: width), at: origin)
      }
      rows.append(
        Row(
          cells: isPadded ? Array(row.cells.prefix(width)) : row.cells,
          columns: columns,
          origin: origin,
          reading: reading
        )
      )
    }
    self.rows = rows
    if empty > 0 {
      reading.report(
        Diagnostic(.warning, at: Origin(file: file.path, line: 1), Self.emptyEnds(lines: empty))
      )
    }
  }

  /// The delimiter of a file: a comma, unless its head has none and a semicolon or a tab.
  private static func delimiter(of file: WorkspaceFile) -> UInt8 {
    let head = file.bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard !head.contains(UInt8(ascii: ",")) else { return UInt8(ascii: ",") }
    return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first { head.contains($0) } ?? UInt8(ascii: ",")
  }
}

extension Table {
  static func otherDelimiter(_ delimiter: UInt8) -> Phrase {
    let isTab = delimiter == UInt8(ascii: "\t")
    return Phrase(
      zh: "各列以\(isTab ? "制表符" : "分号")分隔，已照此读取；请另存为以逗号分隔的 CSV",
      en:
        "columns are separated by \(isTab ? "tabs" : "semicolons") and were read so; save with commas"
    )
  }

  static func emptyEnds(lines: Int) -> Phrase {
    Phrase(
      zh: "\(lines) 行末尾有空列或整行为空（如“,,,,”），已略去；请在电子表格中删除这些空列空行",
      en: "\(lines) lines end in empty columns or are empty (such as “,,,,”) and were passed over; "
        + "delete these columns and rows in the spreadsheet"
    )
  }
}

extension DelimitedFault {
  /// The fault in words for people.
  var phrase: Phrase {
    switch kind {
    case .unterminatedQuote:
      Phrase(
        zh: "单元格的引号没有配对；应有右引号，引号本身应写作两个引号",
        en:
          "a quoted cell does not end; expected a closing quotation mark (one inside is written twice)"
      )
    case .textAfterQuote:
      Phrase(
        zh: "右引号之后还有文字；应为分隔符或换行，引号本身应写作两个引号",
        en:
          "text after the closing quotation mark; expected a delimiter or the end of the row (a mark inside is written twice)"
      )
    case .recordTooLong(let limit):
      Phrase(
        zh: "行过长；不得超过 \(limit) 字节",
        en: "the row is too long; expected at most \(limit) bytes"
      )
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

extension Table {
  /// A column that the table does not have.
  static func unknownColumn(_ name: String, expected: [String], suggestion: String?) -> Phrase {
    let name = Phrase.quoted(name)
    let expected = Phrase.list(expected)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的列\(name.zh)；应为 \(expected.zh) 之一\(suggestion.zh)",
      en: "unknown column \(name.en); expected one of \(expected.en)\(suggestion.en)"
    )
  }

  /// A column that stands twice.
  static func repeatedColumn(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "列\(name.zh)重复；应只有一列",
      en: "the column \(name.en) stands twice; expected it once"
    )
  }

  /// A column that must be there.
  static func missingColumn(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "缺少列\(name.zh)；表头应有此列",
      en: "the column \(name.en) is missing; expected it in the header"
    )
  }

  /// A row with more or fewer cells than the header.
  static func cellCount(_ count: Int, columns: Int) -> Phrase {
    Phrase(
      zh: "本行有 \(count) 格；表头有 \(columns) 列，应一致",
      en: "the row has \(count) cells; expected \(columns), as in the header"
    )
  }

  /// A table without a first row.
  static let noHeader = Phrase(
    zh: "表为空；第一行应为列名",
    en: "the table is empty; expected column names in the first row"
  )
}
