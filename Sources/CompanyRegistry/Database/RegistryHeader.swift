import Files

/// What the first bytes of a database file say, read without opening it as a database: so that one
/// that is not ours is never touched.
struct RegistryHeader {
  /// Whether the file holds nothing yet.
  let isEmpty: Bool
  /// Whether it writes changes to a log beside it.
  let hasLog: Bool

  /// Reads the header of a file (SQLite's file format, section 1.3).
  ///
  /// Throws `RegistryError.foreignDatabase` where it is no registry of ours.
  init(path: String) throws(RegistryError) {
    let file = try InputFile.opened(path)
    isEmpty = file.size == 0
    var bytes: [UInt8] = []
    _ = try file.take(upTo: 100, at: 0, into: &bytes)
    guard !bytes.isEmpty else {
      hasLog = false
      return
    }
    guard bytes.count == 100, bytes.starts(with: "SQLite format 3\0".utf8) else {
      throw .foreignDatabase(file: path, .notSQLite)
    }
    hasLog = bytes[18] == 2 || bytes[19] == 2
    func number(at place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let (id, version) = (number(at: 68), number(at: 60))
    // One whose making was cut off still has all of it in its log.
    if id == 0, version == 0, OutputFile.exists(path + "-wal") { return }
    guard id == Schema.applicationID else {
      throw .foreignDatabase(file: path, .otherProgram)
    }
    guard version == Schema.version else {
      throw .foreignDatabase(file: path, .otherVersion(version, known: Schema.version))
    }
  }
}
