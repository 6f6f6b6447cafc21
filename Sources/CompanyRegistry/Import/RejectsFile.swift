import Glibc

/// The list of rejected rows beside an input; it takes its name when it is whole.
final class RejectsFile {
  private let path: String
  private let temporary: String
  private var descriptor: CInt
  private var buffer: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins the file; the byte-order mark lets spreadsheets see that it is UTF-8.
  init(path: String) throws(RegistryError) {
    self.path = path
    temporary = path + ".part"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(file: path, reason: String(cString: strerror(errno)))
    }
    buffer.append(contentsOf: "row,reason,name,code\n".utf8)
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unlink(temporary)
    }
  }

  /// Adds a row.
  func add(row: Int, reason: String, name: String, code: String) throws(RegistryError) {
    buffer.append(contentsOf: "\(row),\(reason),".utf8)
    quote(name)
    buffer.append(44)
    quote(code)
    buffer.append(10)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes the rest and gives the file its name.
  func finish() throws(RegistryError) {
    try flush()
    close(descriptor)
    descriptor = -1
    guard rename(temporary, path) == 0 else {
      throw .unwritable(file: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Removes the list of an earlier run.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// Quotes a cell; one that a spreadsheet would compute gets an apostrophe before it.
  private func quote(_ text: String) {
    buffer.append(34)
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) { buffer.append(39) }
    for byte in text.utf8 {
      if byte == 34 { buffer.append(34) }
      buffer.append(byte)
    }
    buffer.append(34)
  }

  private func flush() throws(RegistryError) {
    var written = 0
    while written < buffer.count {
      let amount = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if amount < 0 {
        if errno == EINTR { continue }
        throw .unwritable(file: path, reason: String(cString: strerror(errno)))
      }
      written += amount
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
