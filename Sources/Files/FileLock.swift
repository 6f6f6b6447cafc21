import Glibc

/// A file that this run alone may change, until the lock is let go.
package final class FileLock {
  private let descriptor: Descriptor

  /// Takes the lock of a file that is there.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - waiting: Is told once who has the lock, where another run has it and this one waits.
  ///   - isCancelled: Is asked while waiting.
  /// - Throws: `FileError`, `.interrupted` where the wait was given up.
  package convenience init(
    path: String,
    waiting: (String) -> Void,
    isCancelled: () -> Bool
  ) throws(FileError) {
    guard let descriptor = Descriptor(open(path, O_RDONLY | O_CLOEXEC)) else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    try self.init(descriptor, waiting: waiting, isCancelled: isCancelled)
  }

  init(
    _ descriptor: Descriptor,
    waiting: (String) -> Void,
    isCancelled: () -> Bool
  ) throws(FileError) {
    self.descriptor = descriptor
    var hasSaid = false
    while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
      // A file system without locks still takes files.
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      if !hasSaid { waiting(Self.holder(of: descriptor.number)) }
      hasSaid = true
      if isCancelled() { throw .interrupted }
      usleep(100_000)
    }
  }

  /// The process that has the lock of a file, as far as the system tells: `1234 chainatlas`.
  private static func holder(of number: CInt) -> String {
    var status = stat()
    guard fstat(number, &status) == 0 else { return "?" }
    do throws(FileError) {
      let locks = String(
        decoding: try InputFile.contents(of: "/proc/locks"),
        as: UTF8.self
      )
      let inode = ":\(status.st_ino)"
      for line in locks.split(separator: "\n") where line.contains("FLOCK") {
        let words = line.split(separator: " ")
        guard words.count > 5, words[5].hasSuffix(inode) else { continue }
        let name = try InputFile.contents(of: "/proc/\(words[4])/comm")
        return "\(words[4]) " + String(decoding: name.dropLast(), as: UTF8.self)
      }
    } catch {
      return "?"
    }
    return "?"
  }
}
