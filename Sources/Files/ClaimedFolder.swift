import Glibc

/// An output folder that this run alone writes, until it is let go.
///
/// Files are written to a folder inside it, then take their places one after the other; the stamp
/// names all that is ours at every moment, so that a run that was cut off is put right by the next.
/// Only what the stamp lists is ever deleted.
package final class ClaimedFolder {
  /// The folder.
  package let folder: OutputFolder
  private let path: String
  private let lock: FileLock
  private let made: [String]
  private var hasWritten = false

  init(
    _ folder: OutputFolder,
    made: [String],
    waiting: (String) -> Void,
    isCancelled: () -> Bool
  ) throws(FileError) {
    self.folder = folder
    self.made = made
    path = folder.path
    guard let folder = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      throw .unwritable(path: path, reason: SystemReason.text())
    }
    lock = try FileLock(folder, waiting: waiting, isCancelled: isCancelled)
  }

  deinit {
    if !hasWritten { abandon() }
  }

  /// Whether a run that was cut off left something half-made, which the next writing clears.
  package var isUnfinished: Bool {
    guard let known = readStamp() else { return false }
    return known.partial != nil || known.stamp == FolderStamp.unfinished
  }

  /// Takes back what was made for this run, as long as nothing was written; for a run that ends
  /// before this value goes.
  package var abandon: @Sendable () -> Void {
    let made = made
    return { for folder in made.reversed() { rmdir(folder) } }
  }

  /// Whether the folder was made from this, and every file still holds what was written.
  ///
  /// Reads all files.
  package func holds(stamp: String) -> Bool {
    guard let known = readStamp(), known.stamp == stamp, known.partial == nil else { return false }
    return known.files.allSatisfy { file in
      do throws(FileError) {
        let bytes = try InputFile.contents(of: path + "/" + file.path)
        return FolderStamp.fingerprint(of: bytes) == file.fingerprint
      } catch {
        return false
      }
    }
  }

  /// Replaces what the folder holds of ours by these files.
  ///
  /// - Parameters:
  ///   - files: The files, each path once.
  ///   - stamp: What they were made from.
  ///   - isCancelled: Is asked between two files; once they take their places it is too late.
  /// - Returns: The files in the folder that are not ours and were left, in order of their paths.
  /// - Throws: `FileError`; what was there before is then still there as it was.
  @discardableResult
  package func write(
    _ files: [OutputFolder.File],
    stamp: String,
    isCancelled: () -> Bool = { false }
  ) throws(FileError) -> [String] {
    let old = readStamp()
    if let partial = old?.partial { try FolderTree.remove(path + "/" + partial) }
    let listed = Set(old?.files.map(\.path) ?? [])
    try checkPlaces(of: files, listed: listed)
    var next = old ?? FolderStamp(stamp: FolderStamp.unfinished)
    let partial = Place.unguessable(FolderStamp.partialPrefix)
    next.partial = partial
    try save(next)
    do throws(FileError) {
      try fill(path + "/" + partial, files, isCancelled)
    } catch {
      try FolderTree.remove(path + "/" + partial)
      next.partial = nil
      if old == nil { unlink(path + "/" + FolderStamp.name) } else { try save(next) }
      throw error
    }
    hasWritten = true
    return try exchange(files, from: partial, listed: listed, stamp: stamp)
  }

  /// Gives the files their places, deletes what is no longer made, and says what was left.
  private func exchange(
    _ files: [OutputFolder.File],
    from partial: String,
    listed: Set<String>,
    stamp: String
  ) throws(FileError) -> [String] {
    var now = FolderStamp(stamp: stamp)
    now.files = files.map { ($0.path, FolderStamp.fingerprint(of: $0.bytes)) }
    let mine = Set(files.map(\.path))
    let gone = listed.subtracting(mine).sorted()
    // Cut off from here on, the folder is known to be unfinished, and all of it to be ours.
    var between = now
    between.stamp = FolderStamp.unfinished
    between.partial = partial
    between.files += gone.map { ($0, "-") }
    try save(between)
    for file in gone {
      unlink(path + "/" + file)
      removeEmptyFolders(above: file)
    }
    for (number, file) in files.enumerated() {
      _ = try FolderTree.make(Place.split(path + "/" + file.path).folder)
      let place = path + "/" + file.path
      guard rename(path + "/" + partial + "/\(number)", place) == 0 else {
        throw .unwritable(path: place, reason: SystemReason.text())
      }
    }
    rmdir(path + "/" + partial)
    try save(now)
    let known = mine.union([FolderStamp.name])
    return try FolderTree.files(below: path).filter { !known.contains($0) }
  }

  /// Writes the files under numbers, then makes sure that they are on the disk.
  private func fill(
    _ place: String,
    _ files: [OutputFolder.File],
    _ isCancelled: () -> Bool
  ) throws(FileError) {
    guard mkdir(place, 0o777) == 0 else {
      throw .unwritable(path: place, reason: SystemReason.text())
    }
    for (number, file) in files.enumerated() {
      if isCancelled() { throw .interrupted }
      let name = place + "/\(number)"
      guard
        let descriptor = Descriptor(open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      else { throw .unwritable(path: file.path, reason: SystemReason.text()) }
      let failure = Descriptor.write(file.bytes, to: descriptor.number)
      guard failure == 0 else {
        throw .unwritable(path: file.path, reason: SystemReason.text(failure))
      }
    }
    for number in files.indices {
      if isCancelled() { throw .interrupted }
      let written = Descriptor(open(place + "/\(number)", O_RDONLY | O_CLOEXEC))
      guard let written, fsync(written.number) == 0 else {
        throw .unwritable(path: files[number].path, reason: SystemReason.text())
      }
    }
  }

  /// Refuses places that are taken by what is not ours, before anything is written.
  private func checkPlaces(
    of files: [OutputFolder.File],
    listed: Set<String>
  ) throws(FileError) {
    var folders: Set<String> = []
    let mine = Set(files.map(\.path))
    for file in files {
      let place = path + "/" + file.path
      guard FolderStamp.staysInside(file.path) else {
        throw .unwritable(path: place, reason: SystemReason.text(EINVAL))
      }
      var parts = file.path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        let folder = parts.joined(separator: "/")
        guard folders.insert(folder).inserted else { break }
        if mine.contains(folder) {
          throw .unwritable(path: place, reason: SystemReason.text(ENOTDIR))
        }
        try checkFolder(folder, listed: listed)
        parts.removeLast()
      }
      var status = stat()
      guard lstat(place, &status) == 0 else { continue }
      guard listed.contains(file.path), status.st_mode & S_IFMT != S_IFDIR else {
        throw .inTheWay(path: place)
      }
    }
  }

  /// A folder of ours is a folder: never a link that leads elsewhere.
  private func checkFolder(_ folder: String, listed: Set<String>) throws(FileError) {
    var status = stat()
    guard lstat(path + "/" + folder, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR || listed.contains(folder) else {
      throw .inTheWay(path: path + "/" + folder)
    }
  }

  private func removeEmptyFolders(above file: String) {
    var parts = file.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 {
      parts.removeLast()
    }
  }

  private func readStamp() -> FolderStamp? {
    do throws(FileError) {
      let bytes = try InputFile.contents(of: path + "/" + FolderStamp.name)
      return FolderStamp(text: String(decoding: bytes, as: UTF8.self))
    } catch {
      return nil
    }
  }

  private func save(_ stamp: FolderStamp) throws(FileError) {
    try OutputFile.write(Array(stamp.text.utf8), to: path + "/" + FolderStamp.name)
  }
}
