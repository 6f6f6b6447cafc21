import Glibc

/// An input that can be read twice: a file as it is, a pipe or standard input copied to a file
/// without a name.
///
/// The copy takes as much room in `TMPDIR` as the input has bytes, and little memory.
package final class SpooledInput {
  /// What stands for standard input on a command line.
  package static let standardInput = "-"

  /// Where to read it.
  package let path: String
  private let copy: TemporaryFile?

  /// Takes a file, or reads a pipe or standard input to its end.
  package init(path: String) throws(FileError) {
    let isStandard = path == Self.standardInput
    var status = stat()
    let isPipe =
      isStandard
      || stat(path, &status) == 0
        && (status.st_mode & S_IFMT == S_IFIFO
          || status.st_mode & S_IFMT == S_IFCHR || status.st_mode & S_IFMT == S_IFSOCK)
    guard isPipe else {
      self.path = path
      copy = nil
      return
    }
    let number = isStandard ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard let descriptor = Descriptor(number) else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    let file = try TemporaryFile()
    var block: [UInt8] = []
    while true {
      block.removeAll(keepingCapacity: true)
      let amount = Descriptor.append(descriptor.number, upTo: 1 << 20, at: nil, to: &block)
      guard let amount else { throw .unreadable(path: path, reason: SystemReason.text()) }
      if amount == 0 { break }
      try file.append(block)
    }
    copy = file
    self.path = file.path
  }
}
