import Glibc

/// A file that vanishes when it is closed.
final class SpillFile {
  private let path: String
  private let descriptor: CInt
  private var size = 0

  init(path: String) throws(RegistryError) {
    self.path = path
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/chainatlas-XXXXXX".utf8CString)
    descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else {
      throw .unwritable(file: folder, reason: String(cString: strerror(errno)))
    }
    _ = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { unlink($0) } }
  }

  deinit {
    close(descriptor)
  }

  /// Writes bytes at the end.
  func append(_ bytes: [UInt8]) throws(RegistryError) {
    var written = 0
    while written < bytes.count {
      let amount = bytes.withUnsafeBytes {
        pwrite(
          descriptor,
          $0.baseAddress?.advanced(by: written),
          $0.count - written,
          off_t(size + written)
        )
      }
      guard amount >= 0 || errno == EINTR else {
        throw .unwritable(file: path, reason: String(cString: strerror(errno)))
      }
      written += max(0, amount)
    }
    size += bytes.count
  }

  /// Reads a stretch, or as much as there is of it.
  func read(at offset: Int, count: Int, into block: inout [UInt8]) throws(RegistryError) {
    if block.count != count { block = [UInt8](repeating: 0, count: count) }
    let wanted = min(count, size - offset)
    var amount = 0
    while amount < wanted {
      let got = block.withUnsafeMutableBytes {
        pread(
          descriptor,
          $0.baseAddress?.advanced(by: amount),
          wanted - amount,
          off_t(offset + amount)
        )
      }
      guard got > 0 || got < 0 && errno == EINTR else {
        throw .unreadable(file: path, reason: String(cString: strerror(errno)))
      }
      amount += max(0, got)
    }
    if wanted < count { block.removeLast(count - wanted) }
  }
}
