import Glibc

/// A file that is read from its beginning, a block at a time.
final class FileBytes {
  /// The path, for messages.
  let path: String
  /// The size when it was opened.
  let size: Int
  /// How many bytes were read so far.
  private(set) var position = 0
  private let descriptor: CInt

  /// Opens a regular file.
  init(path: String) throws(RegistryError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw .unreadable(file: path, reason: reason)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .unreadable(file: path, reason: String(cString: strerror(EISDIR)))
    }
    size = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Appends up to a number of bytes from the place that was reached; false at the end.
  func read(upTo count: Int, into buffer: inout [UInt8]) throws(RegistryError) -> Bool {
    let amount = try read(upTo: count, at: position, into: &buffer)
    position += amount
    return amount > 0
  }

  /// Appends up to a number of bytes from a place in the file, and returns how many there were.
  func read(
    upTo count: Int,
    at offset: Int,
    into buffer: inout [UInt8]
  ) throws(RegistryError) -> Int {
    let start = buffer.count
    let count = min(count, max(0, size - offset))
    buffer.append(contentsOf: repeatElement(0, count: count))
    var amount = 0
    while amount < count {
      let got = buffer.withUnsafeMutableBytes { bytes in
        pread(
          descriptor,
          bytes.baseAddress?.advanced(by: start + amount),
          count - amount,
          off_t(offset + amount)
        )
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw .unreadable(file: path, reason: String(cString: strerror(errno)))
      }
      if got == 0 { break }
      amount += got
    }
    buffer.removeLast(count - amount)
    return amount
  }
}
