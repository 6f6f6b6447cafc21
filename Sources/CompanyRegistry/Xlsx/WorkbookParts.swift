/// Finds the parts of a workbook.
enum WorkbookParts {
  /// A worksheet.
  struct Sheet {
    let name: String
    /// The name of its part in the archive.
    let part: String
  }

  /// The worksheets in the order of the workbook.
  static func sheets(of archive: ZipArchive, path: String) throws(RegistryError) -> [Sheet] {
    guard let workbook = try archive.open("xl/workbook.xml") else {
      throw .malformed(file: path, .notAWorkbook)
    }
    var relations: [String: String] = [:]
    if let stream = try archive.open("xl/_rels/workbook.xml.rels") {
      let xml = XmlScanner(stream, file: path)
      reading: while true {
        switch try xml.next() {
        case .start where xml.isNamed("Relationship"):
          if let id = xml.attribute("Id"), let target = xml.attribute("Target") {
            relations[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
          }
        case .finish: break reading
        default: break
        }
      }
    }
    var sheets: [Sheet] = []
    let xml = XmlScanner(workbook, file: path)
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("sheet"):
        let fallback = "xl/worksheets/sheet\(sheets.count + 1).xml"
        let part = xml.attribute("id").flatMap { relations[$0] } ?? fallback
        sheets.append(Sheet(name: xml.attribute("name") ?? "", part: part))
      case .finish: return sheets
      default: break
      }
    }
  }

  /// Reads the table of shared strings; phonetic readings are left out.
  static func readStrings(
    of archive: ZipArchive,
    path: String,
    into strings: SpilledStrings
  ) throws(RegistryError) {
    guard let stream = try archive.open("xl/sharedStrings.xml") else { return }
    let xml = XmlScanner(stream, file: path)
    var string: [UInt8] = []
    var takes = false
    var isPhonetic = false
    while true {
      switch try xml.next() {
      case .start:
        if xml.isNamed("si") { string.removeAll(keepingCapacity: true) }
        if xml.isNamed("rPh") { isPhonetic = true }
        takes = xml.isNamed("t") && !isPhonetic
      case .text:
        if takes { string.append(contentsOf: xml.text) }
      case .end:
        takes = false
        if xml.isNamed("rPh") { isPhonetic = false }
        if xml.isNamed("si") { try strings.append(string) }
      case .finish: return
      }
    }
  }
}
