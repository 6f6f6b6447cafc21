import Files

/// JSON objects, one a line, as rows of one column for each field of a registry.
///
/// Keys are headings of exports, in any order and not the same in every line; what `registry read`
/// wrote is read by its `fields`.
final class JSONLineSource: TableSource {
  private let reader: LineReader
  private let selection: LineSelection
  private let headings = HeadingReader()
  private var line: [UInt8] = []
  private var rowNumber = 0
  private var isBegun = false
  /// What the keys of a line mean, for each list of keys that was met.
  private var meanings: [[String]: [Int?]] = [:]

  /// The headings of the rows, by the places of the fields.
  static let heads = RegistryField.allCases.sorted { $0.place < $1.place }.map { $0.headings[0] }

  init(path: String, selection: LineSelection = LineSelection()) throws(RegistryError) {
    do throws(FileError) {
      reader = try LineReader(path: path)
    } catch {
      throw .file(error)
    }
    self.selection = selection
  }

  var path: String { reader.path }
  var progress: (read: Int, total: Int) { (reader.position, reader.size) }
  var encoding: TextEncoding? { nil }
  var delimiter: UInt8? { nil }
  var sheet: String? { nil }

  func next(_ row: inout TableRow) throws(RegistryError) -> Bool {
    row.clear()
    guard isBegun else {
      isBegun = true
      for head in Self.heads {
        row.bytes.append(contentsOf: head.utf8)
        row.ends.append(row.bytes.count)
      }
      row.number = 0
      return true
    }
    while true {
      do throws(FileError) {
        guard try reader.next(into: &line) else { return false }
      } catch {
        throw .file(error)
      }
      rowNumber += 1
      row.number = rowNumber
      guard let object = FlatObject(line) else {
        row.fault = .notJSON
        return true
      }
      guard selection.takes(object) else { continue }
      let fields = object["fields"].flatMap(FlatObject.init) ?? object
      fill(&row, fields.members)
      row.passed = object.members.filter { $0.key.hasPrefix("_") }
        .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
      return true
    }
  }

  private func fill(_ row: inout TableRow, _ members: [(key: String, value: [UInt8])]) {
    let keys = members.map(\.key)
    let places: [Int?]
    if let known = meanings[keys] {
      places = known
    } else {
      places = fields(of: keys)
      if meanings.count > 4096 { meanings.removeAll() }
      meanings[keys] = places
    }
    for field in Self.heads.indices {
      if let member = places.firstIndex(of: field) {
        row.bytes.append(contentsOf: members[member].value)
      }
      row.ends.append(row.bytes.count)
    }
  }

  /// The place of the field of each key; a field's own name goes before headings.
  private func fields(of keys: [String]) -> [Int?] {
    if keys.contains(RegistryField.name.rawValue) {
      return keys.map { RegistryField(rawValue: $0)?.place }
    }
    return headings.meanings(of: keys).map { meaning in
      if case .field(let field) = meaning { return field.place }
      return nil
    }
  }
}
