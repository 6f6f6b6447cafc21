/// Builds workbooks by hand, so that parts can be named, hidden and damaged as other programs do.
struct BookMaker {
  struct Sheet {
    let name: String
    var state = "visible"
    var kind = "worksheet"
    let rows: [[String]]
  }

  var main = "xl/workbook.xml"
  var separator = "/"
  /// Rewrites the XML of a sheet, for damage.
  var damage: (String) -> String = { $0 }

  func bytes(_ sheets: [Sheet]) -> [UInt8] {
    let folder = "xl/"
    let name = main.dropFirst(folder.count)
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var parts: [(String, String)] = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"\(type)officeDocument\" Target=\"\(main)\"/></Relationships>"
      )
    ]
    var list = ""
    var relations = ""
    for (number, sheet) in sheets.enumerated() {
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" state=\"\(sheet.state)\" r:id=\"s\(number)\"/>"
      relations +=
        "<Relationship Id=\"s\(number)\" Type=\"\(type)\(sheet.kind)\" Target=\"/xl/tab\(number).xml\"/>"
      let rows = sheet.rows.map { row in
        "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
      }
      let xml = "<worksheet><sheetData>" + rows.joined() + "</sheetData></worksheet>"
      parts.append(("xl/tab\(number).xml", damage(xml)))
    }
    parts.append((main, "<workbook xmlns:r=\"r\"><sheets>\(list)</sheets></workbook>"))
    parts.append(("xl/_rels/\(name).rels", "<Relationships>\(relations)</Relationships>"))
    return Self.zip(parts.map { ($0.0.replacing("/", with: separator), Array($0.1.utf8)) })
  }

  /// A ZIP file whose entries are stored as they are.
  static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (text, bytes) in entries {
      let name = Array(text.utf8)
      // Flags, method, time and date are nothing; sizes are those of the bytes.
      var header: [UInt8] = number(0, 8)
      header += number(Int(crc(bytes)), 4)
      header += number(bytes.count, 4)
      header += number(bytes.count, 4)
      header += number(name.count, 2)
      header += number(0, 2)
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0]
      directory += header
      directory += number(0, 10)
      directory += number(file.count, 4)
      directory += name
      file += [0x50, 0x4B, 3, 4, 20, 0]
      file += header
      file += name
      file += bytes
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    end += number(0, 4)
    end += number(entries.count, 2)
    end += number(entries.count, 2)
    end += number(directory.count, 4)
    end += number(file.count, 4)
    end += number(0, 2)
    return file + directory + end
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var state: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      state ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = state & 1 == 1
        state >>= 1
        if isOdd { state ^= 0xEDB8_8320 }
      }
    }
    return ~state
  }
}
