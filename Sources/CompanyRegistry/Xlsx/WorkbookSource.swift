/// placeholder
final class WorkbookSource: TableSource {
  let path: String
  init(path: String, sheet: String?) throws(RegistryError) { self.path = path; throw .malformed(file: path, reason: "xlsx") }
  var progress: (read: Int, total: Int) { (0,0) }
  var encoding: TextEncoding? { nil }
  var delimiter: UInt8? { nil }
  var sheet: String? { nil }
  func next(_ row: inout TableRow) throws(RegistryError) -> Bool { false }
}
