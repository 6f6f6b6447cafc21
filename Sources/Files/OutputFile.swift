import Glibc

/// A file that is there as a whole or not at all.
///
/// Devices, pipes and terminals are written to and never replaced; a symbolic link is followed; an
/// existing file keeps its owner and mode. A file that no new one can replace is written into.
package enum OutputFile {
  /// Refuses a name that cannot be written, before any work is done for it.
  package static func check(_ path: String) throws(FileError) {
    guard !path.isEmpty else { throw .noName }
    guard !path.utf8.contains(0) else {
      throw .unwritable(path: path, reason: SystemReason.text(EINVAL))
    }
    guard stream(path) == nil else { return }
    switch Place.kind(of: path) {
    case .stream: return
    case .folder: throw .unwritable(path: path, reason: SystemReason.text(EISDIR))
    case .file, .nothing:
      guard !path.hasSuffix("/") else {
        throw .unwritable(path: path, reason: SystemReason.text(EISDIR))
      }
      guard let place = Place.resolved(path) else {
        throw .unwritable(path: path, reason: SystemReason.text())
      }
      let folder = Place.split(place).folder
      guard Place.kind(of: folder) == .folder else {
        throw .unwritable(path: path, reason: SystemReason.text(ENOTDIR))
      }
      // Where no file can be made beside it, one that is there is still written into.
      guard access(folder, W_OK) == 0 || access(place, W_OK) == 0 else {
        throw .unwritable(path: path, reason: SystemReason.text(failureOfWriting(folder)))
      }
    }
  }

  /// Whether anything stands at a path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a file can be made in the folder of a path.
  package static func canMakeFile(beside path: String) -> Bool {
    access(Place.split(path).folder, W_OK) == 0
  }

  /// Removes a file that is known to be ours.
  package static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else {
      throw .unwritable(path: path, reason: SystemReason.text())
    }
  }

  /// Writes a file.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { Descriptor.write(bytes, to: $0) }
  }

  /// Writes what a temporary file holds, a block at a time.
  package static func write(contentsOf file: TemporaryFile, to path: String) throws(FileError) {
    try write(to: path) { file.copy(to: $0) }
  }

  /// Writes a file; `fill` writes all of it to a descriptor and returns an error number or 0.
  private static func write(to path: String, _ fill: (CInt) -> CInt) throws(FileError) {
    try check(path)
    if let stream = stream(path) { return try say(fill, to: stream, path) }
    if Place.kind(of: path) == .stream {
      guard let descriptor = Descriptor(open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)) else {
        throw .unwritable(path: path, reason: SystemReason.text())
      }
      return try say(fill, to: descriptor.number, path)
    }
    guard let place = Place.resolved(path) else {
      throw .unwritable(path: path, reason: SystemReason.text())
    }
    try replace(place, by: fill, calledBy: path)
  }

  /// The descriptor that a path such as `/dev/stdout` names.
  private static func stream(_ path: String) -> CInt? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
        return CInt(path.dropFirst(prefix.count))
      }
      return nil
    }
  }

  private static func say(
    _ fill: (CInt) -> CInt,
    to number: CInt,
    _ path: String
  ) throws(FileError) {
    let failure = fill(number)
    if failure == EPIPE { throw .brokenPipe(stream: path) }
    guard failure == 0 else {
      throw .unwritable(path: path, reason: SystemReason.text(failure))
    }
  }

  /// Writes a file without a name in the target's folder, then gives it the target's.
  private static func replace(
    _ place: String,
    by fill: (CInt) -> CInt,
    calledBy path: String
  ) throws(FileError) {
    let folder = Place.split(place).folder
    let name = folder + "/" + Place.unguessable(".chainatlas-")
    var isNamed = false
    var descriptor = Descriptor(open(folder, O_WRONLY | Descriptor.withoutName | O_CLOEXEC, 0o666))
    if descriptor == nil {
      descriptor = Descriptor(open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      isNamed = descriptor != nil
    }
    guard let descriptor else { return try overwrite(place, by: fill, calledBy: path) }
    func failed(_ failure: CInt) -> FileError {
      if isNamed { unlink(name) }
      return .unwritable(path: path, reason: SystemReason.text(failure))
    }
    guard keepOwner(of: place, on: descriptor.number) else {
      if isNamed { unlink(name) }
      return try overwrite(place, by: fill, calledBy: path)
    }
    let failure = fill(descriptor.number)
    guard failure == 0 else { throw failed(failure) }
    guard fsync(descriptor.number) == 0 else { throw failed(errno) }
    if !isNamed {
      let own = "/proc/self/fd/\(descriptor.number)"
      guard linkat(AT_FDCWD, own, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 else {
        throw failed(errno)
      }
      isNamed = true
    }
    guard rename(name, place) == 0 else {
      let failure = errno
      guard failure == EBUSY else { throw failed(failure) }
      // A file that is mounted where it stands keeps its place.
      unlink(name)
      return try overwrite(place, by: fill, calledBy: path)
    }
  }

  /// Gives a new file the owner and mode of the one it replaces; false where that is not allowed.
  private static func keepOwner(of place: String, on number: CInt) -> Bool {
    var old = stat()
    var new = stat()
    guard stat(place, &old) == 0, fstat(number, &new) == 0 else { return true }
    if old.st_uid != new.st_uid || old.st_gid != new.st_gid,
      fchown(number, old.st_uid, old.st_gid) != 0
    {
      return false
    }
    return old.st_mode & 0o7777 == new.st_mode & 0o7777
      || fchmod(number, old.st_mode & 0o7777) == 0
  }

  private static func failureOfWriting(_ folder: String) -> CInt {
    access(folder, W_OK) == 0 ? 0 : errno
  }

  /// Writes into a file that no new one can replace: somebody else's, in a folder of others, or
  /// mounted where it stands.
  private static func overwrite(
    _ place: String,
    by fill: (CInt) -> CInt,
    calledBy path: String
  ) throws(FileError) {
    guard Place.kind(of: place) == .file,
      let descriptor = Descriptor(open(place, O_WRONLY | O_TRUNC | O_CLOEXEC))
    else {
      throw .unwritable(path: path, reason: SystemReason.text())
    }
    try say(fill, to: descriptor.number, path)
    guard fsync(descriptor.number) == 0 else {
      throw .unwritable(path: path, reason: SystemReason.text())
    }
  }
}
