import Glibc

/// A file that is read, from its beginning a block at a time or anywhere.
///
/// Pipes and devices are refused at once instead of blocking: what is read twice must be a file.
package final class InputFile {
  /// The path, for messages.
  package let path: String
  /// The size when it was opened.
  package let size: Int
  /// How many bytes were read so far, in order.
  package private(set) var position = 0
  private let descriptor: Descriptor

  /// Opens a regular file.
  package init(path: String) throws(FileError) {
    self.path = path
    guard !path.utf8.contains(0) else {
      throw .unreadable(path: path, reason: SystemReason.text(ENOENT))
    }
    guard let descriptor = Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    self.descriptor = descriptor
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: size = Int(status.st_size)
    case S_IFDIR: throw .unreadable(path: path, reason: SystemReason.text(EISDIR))
    default: throw .notAFile(path: path)
    }
  }

  /// Appends up to a number of bytes from the place that was reached; false at the end.
  package func read(upTo count: Int, into buffer: inout [UInt8]) throws(FileError) -> Bool {
    let amount = try read(upTo: count, at: position, into: &buffer)
    position += amount
    return amount > 0
  }

  /// Appends up to a number of bytes from a place in the file, and returns how many there were.
  package func read(
    upTo count: Int,
    at offset: Int,
    into buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    let count = min(count, max(0, size - offset))
    let amount = Descriptor.append(descriptor.number, upTo: count, at: offset, to: &buffer)
    guard let amount else { throw .unreadable(path: path, reason: SystemReason.text()) }
    return amount
  }

  /// All bytes of a file, a pipe or a device, which must not be larger than a limit.
  ///
  /// - Returns: The bytes; at most a block more than the limit where there are more.
  package static func contents(
    of path: String,
    limit: Int = Int.max - 1 << 20
  ) throws(FileError) -> [UInt8] {
    guard !path.utf8.contains(0) else {
      throw .unreadable(path: path, reason: SystemReason.text(ENOENT))
    }
    guard let descriptor = Descriptor(open(path, O_RDONLY | O_CLOEXEC)),
      let bytes = Descriptor.rest(descriptor.number, limit: limit)
    else { throw .unreadable(path: path, reason: SystemReason.text()) }
    return bytes
  }
}
