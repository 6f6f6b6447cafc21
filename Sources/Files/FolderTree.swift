import Glibc

/// Folders: listing, making and removing them.
enum FolderTree {
  /// The names in a folder in order, without `.` and `..`.
  static func names(in path: String) throws(FileError) -> [String] {
    guard let stream = opendir(path) else {
      throw .unreadable(path: path, reason: SystemReason.text())
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it, and returns which were not there, from above.
  static func make(_ path: String) throws(FileError) -> [String] {
    var prefix = path.hasPrefix("/") ? "/" : ""
    var made: [String] = []
    for part in path.split(separator: "/") {
      prefix += part
      let failure = mkdir(prefix, 0o777) == 0 ? 0 : errno
      if failure == 0 {
        made.append(prefix)
      } else if failure != EEXIST, Place.kind(of: prefix) != .folder {
        for folder in made.reversed() { rmdir(folder) }
        throw .unwritable(path: prefix, reason: SystemReason.text(failure))
      }
      prefix += "/"
    }
    return made
  }

  /// Removes a folder and all in it; links are removed, not followed.
  static func remove(_ path: String) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 else { throw .unwritable(path: path, reason: SystemReason.text()) }
      return
    }
    guard unlink(path) == 0 else { throw .unwritable(path: path, reason: SystemReason.text()) }
  }

  /// The paths of all files below a folder, in order; links are not followed.
  static func files(below path: String) throws(FileError) -> [String] {
    var files: [String] = []
    for name in try names(in: path) {
      var status = stat()
      guard lstat(path + "/" + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        files += try Self.files(below: path + "/" + name).map { name + "/" + $0 }
      } else {
        files.append(name)
      }
    }
    return files
  }
}
