import Wording

/// A worksheet of an XLSX workbook (ECMA-376), row after row, in constant memory.
final class WorkbookSource: TableSource {
  let path: String
  private let strings: SpilledStrings
  private let stream: InflateStream
  private let xml: XmlScanner
  private let sheetName: String
  private var rowNumber = 0
  private var value: [UInt8] = []
  private static let widest = 512

  /// Opens a worksheet by its name, or the first.
  init(path: String, sheet: String?) throws(RegistryError) {
    self.path = path
    let archive = try ZipArchive(path: path)
    let sheets = try WorkbookParts.sheets(of: archive, path: path)
    let chosen = sheets.first { sheet == nil || $0.name == sheet }
    guard let chosen else {
      throw .malformed(file: path, .noWorksheet(sheet, known: sheets.map(\.name)))
    }
    sheetName = chosen.name
    strings = SpilledStrings()
    try WorkbookParts.readStrings(of: archive, path: path, into: strings)
    guard let stream = try archive.open(chosen.part) else {
      throw .malformed(file: path, .partMissing(chosen.part))
    }
    self.stream = stream
    xml = XmlScanner(stream, file: path)
  }

  var progress: (read: Int, total: Int) { (stream.position, stream.size) }
  var encoding: TextEncoding? { nil }
  var delimiter: UInt8? { nil }
  var sheet: String? { sheetName }

  func next(_ row: inout TableRow) throws(RegistryError) -> Bool {
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("row"):
        rowNumber = xml.attribute("r").flatMap { Int($0) } ?? rowNumber + 1
        row.clear()
        row.number = rowNumber
        try readCells(&row)
        if !row.bytes.isEmpty { return true }
      case .finish: return false
      default: break
      }
    }
  }

  private func readCells(_ row: inout TableRow) throws(RegistryError) {
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("c"):
        let column = xml.attribute("r").flatMap(Self.column) ?? row.ends.count
        let type = xml.attribute("t") ?? "n"
        try readValue(type)
        guard column < Self.widest, column >= row.ends.count else { continue }
        while row.ends.count < column { row.ends.append(row.bytes.count) }
        row.bytes.append(contentsOf: value)
        row.ends.append(row.bytes.count)
      case .end where xml.isNamed("row"): return
      case .finish:
        throw .malformed(file: path, .rowCutOff(rowNumber))
      default: break
      }
    }
  }

  /// Reads up to the end of a cell and leaves its value in `value`.
  private func readValue(_ type: String) throws(RegistryError) {
    value.removeAll(keepingCapacity: true)
    var takes = false
    while true {
      switch try xml.next() {
      case .start:
        takes = xml.isNamed("v") || type == "inlineStr" && xml.isNamed("t")
      case .text:
        if takes { value.append(contentsOf: xml.text) }
      case .end:
        takes = false
        guard xml.isNamed("c") else { continue }
        if type == "s" {
          let index = Int(String(decoding: value, as: UTF8.self))
          value.removeAll(keepingCapacity: true)
          if let index { try strings.copy(index, to: &value) }
        } else if type == "e" {
          value.removeAll(keepingCapacity: true)
        }
        return
      case .finish:
        throw .malformed(file: path, .rowCutOff(rowNumber))
      }
    }
  }

  /// The column of a reference, from 0: `AB12` is 27.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (65...90).contains(byte), column < 100_000 else { break }
      column = column * 26 + Int(byte) - 64
    }
    return column == 0 ? nil : column - 1
  }
}
