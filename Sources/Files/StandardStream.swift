import Glibc

/// Standard output or standard error, written to without ever trapping.
package enum StandardStream: CInt, Sendable {
  case output = 1
  case error = 2

  /// Prepares the streams of a program, once, before anything is opened.
  ///
  /// A stream that is closed gets its number taken, so that no file we open is written to in its
  /// place; a reader that goes away is told by an error and not by a signal.
  package static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for number in CInt(0)...2 where fcntl(number, F_GETFD) < 0 {
      // Open for reading: what writes to it fails, as it would on a closed stream.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes bytes.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    let failure = Descriptor.write(bytes, to: rawValue)
    guard failure == 0 else { throw error(failure) }
  }

  private func error(_ failure: CInt) -> FileError {
    let name = self == .output ? "stdout" : "stderr"
    return failure == EPIPE
      ? .brokenPipe(stream: name)
      : .unwritable(path: name, reason: SystemReason.text(failure))
  }
}
