/// Finds the tables in a page of HTML or in an XML workbook of 2003, both of which come under the
/// name `.xls`; as tolerant as the programs that open them.
struct MarkupScanner {
  /// A table: its cells behind each other, and where each cell and row ends.
  struct Table {
    var name: String
    var bytes: [UInt8] = []
    var ends: [Int] = []
    /// Where the cells of each row begin and end, in `ends`, and the row's number.
    var rows: [(number: Int, cells: Range<Int>)] = []
  }

  private(set) var tables: [Table] = []
  private let text: [UInt8]
  private var cell: [UInt8] = []
  private var isInCell = false
  private var column = 0
  private var rowStart: (bytes: Int, ends: Int)?
  private var number = 0
  private var sheetName: String?
  private var spans = RowSpans()
  private var span = 1
  private var down = 0
  private var hasText = false

  init(_ text: [UInt8]) {
    self.text = text
    scan()
    tables.removeAll { $0.rows.isEmpty }
  }

  private mutating func scan() {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        let end = text[index...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
        if isInCell { append(text[index..<end]) }
        index = end
        continue
      }
      if text[index...].starts(with: "<!--".utf8) {
        index = end(of: "-->", from: index)
      } else if text[index...].starts(with: "<![CDATA[".utf8) {
        let stop = end(of: "]]>", from: index)
        if isInCell { cell.append(contentsOf: text[index + 9..<max(index + 9, stop - 3)]) }
        index = stop
      } else {
        index = tag(at: index)
      }
    }
    finishRow()
  }

  private func end(of mark: String, from index: Int) -> Int {
    let mark = Array(mark.utf8)
    var place = index
    while place + mark.count <= text.count {
      if text[place] == mark[0], text[place...].starts(with: mark) { return place + mark.count }
      place += 1
    }
    return text.count
  }

  /// Takes the tag at a place, and returns where what follows it begins.
  private mutating func tag(at start: Int) -> Int {
    var stop = start + 1
    var quote: UInt8 = 0
    while stop < text.count {
      let byte = text[stop]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      stop += 1
    }
    let inside = text[start + 1..<min(stop, text.count)]
    let isEnd = inside.first == UInt8(ascii: "/")
    let words = String(decoding: inside.dropFirst(isEnd ? 1 : 0), as: UTF8.self)
    let whole = words.prefix { $0 != " " && $0 != "/" && $0 != "\n" && $0 != "\r" && $0 != "\t" }
    let name = (whole.split(separator: ":").last ?? whole).lowercased()
    if isEnd { close(name) } else { open(name, String(words.dropFirst(whole.count))) }
    if !isEnd, words.hasSuffix("/") { close(name) }
    if !isEnd, name == "style" || name == "script" {
      return end(of: "</\(whole)", from: stop)
    }
    return min(stop + 1, text.count)
  }

  private mutating func open(_ name: String, _ attributes: String) {
    switch name {
    case "worksheet": sheetName = Self.attribute("Name", in: attributes)
    case "table":
      finishRow()
      number = 0
      spans = RowSpans()
      tables.append(Table(name: sheetName ?? "\(tables.count + 1)"))
    case "tr", "row":
      finishRow()
      if tables.isEmpty { tables.append(Table(name: "1")) }
      number = Self.attribute("Index", in: attributes).flatMap { Int($0) } ?? number + 1
      column = 0
      hasText = false
      let last = tables.count - 1
      rowStart = (tables[last].bytes.count, tables[last].ends.count)
    case "td", "th", "cell":
      finishCell()
      guard rowStart != nil else { return }
      if let index = Self.attribute("Index", in: attributes).flatMap({ Int($0) }), index <= 512 {
        while column < index - 1 { addCovered() }
      }
      while spans.text(column: column, row: number) != nil { addCovered() }
      isInCell = true
      span = min(512, Self.attribute("colspan", in: attributes).flatMap { Int($0) } ?? 1)
      if let merged = Self.attribute("MergeAcross", in: attributes).flatMap({ Int($0) }) {
        span = min(512, merged + 1)
      }
      let rows = Self.attribute("rowspan", in: attributes).flatMap { Int($0) }.map { $0 - 1 }
      down = rows ?? Self.attribute("MergeDown", in: attributes).flatMap { Int($0) } ?? 0
      down = min(1 << 20, down)
    case "br", "p", "div": if isInCell, !cell.isEmpty { cell.append(UInt8(ascii: " ")) }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "td", "th", "cell": finishCell()
    case "tr", "row", "table": finishRow()
    case "worksheet": sheetName = nil
    default: break
    }
  }

  private mutating func finishCell() {
    guard isInCell else { return }
    isInCell = false
    cell = Array(cell[TextFolding.trimmed(cell.span)])
    if !cell.isEmpty { hasText = true }
    repeat {
      if down > 0 { spans.add(column: column, last: number + down, text: cell) }
      addCell()
      span -= 1
    } while span > 0
  }

  /// Adds what reaches into the next place from above, or an empty cell.
  private mutating func addCovered() {
    cell = spans.text(column: column, row: number) ?? []
    addCell()
  }

  private mutating func addCell() {
    let last = tables.count - 1
    guard let start = rowStart else { return }
    let range = TextFolding.trimmed(cell.span)
    tables[last].bytes.append(contentsOf: cell[range])
    tables[last].ends.append(tables[last].bytes.count - start.bytes)
    cell.removeAll(keepingCapacity: true)
    column += 1
  }

  private mutating func finishRow() {
    finishCell()
    guard let start = rowStart else { return }
    defer { rowStart = nil }
    let last = tables.count - 1
    guard hasText else {
      tables[last].bytes.removeLast(tables[last].bytes.count - start.bytes)
      tables[last].ends.removeLast(tables[last].ends.count - start.ends)
      return
    }
    while column <= spans.lastColumn(row: number), column < 512 { addCovered() }
    tables[last].rows.append((number, start.ends..<tables[last].ends.count))
  }

  /// Appends text with its entities resolved.
  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "&"),
        let end = bytes[index..<min(index + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let character = Self.character(String(decoding: bytes[index + 1..<end], as: UTF8.self))
      else {
        cell.append(byte < 32 ? UInt8(ascii: " ") : byte)
        index += 1
        continue
      }
      cell.append(contentsOf: String(character).utf8)
      index = end + 1
    }
  }

  private static func character(_ entity: String) -> Character? {
    switch entity {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default: break
    }
    guard entity.hasPrefix("#") else { return nil }
    let isHexadecimal = entity.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    return UInt32(entity.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { Character($0) }
  }

  /// The value of an attribute, whatever its prefix and case.
  private static func attribute(_ name: String, in text: String) -> String? {
    let wanted = name.lowercased()
    var rest = Substring(text)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split { $0.isWhitespace || $0 == ":" }.last?.lowercased() ?? ""
      rest = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      let value: Substring
      if let quote = rest.first, quote == "\"" || quote == "'" {
        rest.removeFirst()
        value = rest.prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 1)
      } else {
        value = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(value.count)
      }
      if key == wanted { return String(value) }
    }
    return nil
  }
}
