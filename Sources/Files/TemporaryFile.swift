import Glibc

/// A file without a name: it vanishes when it is closed, however the program ends.
package final class TemporaryFile {
  /// How many bytes were appended.
  package private(set) var size = 0
  let descriptor: Descriptor
  private let folder: String

  /// Makes a file in the folder that `TMPDIR` names, else in `/tmp`.
  package init() throws(FileError) {
    folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let descriptor = Self.unnamed(in: folder) ?? Self.unlinked(in: folder) else {
      throw .unwritable(path: folder, reason: SystemReason.text())
    }
    self.descriptor = descriptor
  }

  private static func unnamed(in folder: String) -> Descriptor? {
    Descriptor(open(folder, O_RDWR | Descriptor.withoutName | O_CLOEXEC, 0o600))
  }

  /// For file systems that know no files without names.
  private static func unlinked(in folder: String) -> Descriptor? {
    var template = Array("\(folder)/chainatlas-XXXXXX".utf8CString)
    guard let descriptor = Descriptor(mkstemp(&template)) else { return nil }
    _ = fcntl(descriptor.number, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }

  /// The path by which another library can open the file while it is held.
  package var path: String { "/proc/self/fd/\(descriptor.number)" }

  /// The path by which a program that this one runs can open the file while it is held.
  package var sharedPath: String { "/proc/\(getpid())/fd/\(descriptor.number)" }

  /// Writes bytes at the end.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    let failure = Descriptor.write(bytes, to: descriptor.number)
    guard failure == 0 else {
      throw .unwritable(path: folder, reason: SystemReason.text(failure))
    }
    size += bytes.count
  }

  /// Reads a stretch, or as much as there is of it.
  package func read(at offset: Int, count: Int, into block: inout [UInt8]) throws(FileError) {
    if block.count != count { block = [UInt8](repeating: 0, count: count) }
    let number = descriptor.number
    let amount = block.withUnsafeMutableBytes { Descriptor.read(number, into: $0, at: offset) }
    guard let amount else { throw .unreadable(path: folder, reason: SystemReason.text()) }
    if amount < count { block.removeLast(count - amount) }
  }

  /// All that the file holds, whoever wrote it.
  package func contents() throws(FileError) -> [UInt8] {
    guard lseek(descriptor.number, 0, SEEK_SET) == 0,
      let bytes = Descriptor.rest(descriptor.number, limit: Int.max - 1 << 20)
    else { throw .unreadable(path: folder, reason: SystemReason.text()) }
    return bytes
  }

  /// Writes all that the file holds to a descriptor; an error number, or 0.
  func copy(to number: CInt) -> CInt {
    var block: [UInt8] = []
    var offset = 0
    while true {
      block.removeAll(keepingCapacity: true)
      let got = Descriptor.append(descriptor.number, upTo: 1 << 16, at: offset, to: &block)
      guard let got else { return errno }
      if got == 0 { return 0 }
      let failure = Descriptor.write(block, to: number)
      guard failure == 0 else { return failure }
      offset += got
    }
  }

  /// Sets the place where a program that is given the file begins to read.
  func rewind() {
    lseek(descriptor.number, 0, SEEK_SET)
  }
}
