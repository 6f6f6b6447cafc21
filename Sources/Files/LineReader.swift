import Glibc

/// The lines of a file, a pipe or standard input, read once in constant memory.
package final class LineReader {
  /// What is read, for messages.
  package let path: String
  /// The bytes that were read so far.
  package private(set) var position = 0
  /// The bytes of a file; 0 where nobody knows.
  package let size: Int
  private let descriptor: Descriptor
  private var block: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  private static let blockSize = 1 << 16

  /// Opens a path; `-` is standard input.
  package init(path: String) throws(FileError) {
    self.path = path
    let isStandard = path == SpooledInput.standardInput
    let number = isStandard ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard let descriptor = Descriptor(number) else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    self.descriptor = descriptor
    var status = stat()
    size =
      fstat(descriptor.number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      ? Int(status.st_size) : 0
  }

  /// Reads the next line without its end; false where nothing is left.
  package func next(into line: inout [UInt8]) throws(FileError) -> Bool {
    line.removeAll(keepingCapacity: true)
    while true {
      if let end = block[place...].firstIndex(of: 0x0A) {
        line.append(contentsOf: block[place..<end])
        place = end + 1
        if line.last == 0x0D { line.removeLast() }
        return true
      }
      line.append(contentsOf: block[place...])
      place = block.count
      guard !isAtEnd else { return !line.isEmpty }
      try refill()
    }
  }

  private func refill() throws(FileError) {
    block.removeAll(keepingCapacity: true)
    place = 0
    var chunk = [UInt8](repeating: 0, count: Self.blockSize)
    // One read: what a pipe has is handed on, and nothing waits for a full block.
    let number = descriptor.number
    let got = chunk.withUnsafeMutableBytes { buffer in
      var got = -1
      repeat {
        got = read(number, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      return got
    }
    guard got >= 0 else { throw .unreadable(path: path, reason: SystemReason.text()) }
    position += got
    isAtEnd = got == 0
    block.append(contentsOf: chunk[..<got])
  }
}
