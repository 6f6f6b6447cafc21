import Glibc

/// A folder that is written whole or not at all.
///
/// Files are written to a folder beside it, which then takes its place by one rename; a stamp says
/// what it was made from, so that a second run with the same stamp has nothing to do.
public struct OutputFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Points to a folder, which need not exist.
  public init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  private static let stampName = ".atlas-stamp"

  /// Whether the folder was written with this stamp and every file still has its size.
  ///
  /// O(files).
  public func holds(stamp: String) -> Bool {
    guard let text = Self.read(path + "/" + Self.stampName) else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map(String.init) == stamp else { return false }
    for line in lines.dropFirst() {
      guard let space = line.firstIndex(of: " "), let size = Int(line[..<space]) else {
        return false
      }
      var status = stat()
      let file = path + "/" + line[line.index(after: space)...]
      guard stat(file, &status) == 0, Int(status.st_size) == size else { return false }
    }
    return true
  }

  /// Size and time of a file, of which a stamp is made where reading it would take too long; also of
  /// the journal that a database keeps beside it.
  public static func state(of path: String) -> String {
    [path, path + "-wal"].map { file in
      var status = stat()
      guard stat(file, &status) == 0 else { return "-" }
      return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    .joined(separator: " ")
  }

  /// Replaces the folder by these files.
  ///
  /// - Parameters:
  ///   - files: The files, each path once.
  ///   - stamp: What they were made from.
  /// - Throws: `AtlasError.notWritten`, or `.notAnAtlas` where the folder holds other things.
  public func write(_ files: [AtlasFile], stamp: String) throws(AtlasError) {
    let partial = path + ".partial"
    let old = path + ".old"
    try checkIsOurs()
    try Self.removeTree(partial)
    try Self.makeFolders(partial)
    do throws(AtlasError) {
      var made: Set<String> = []
      var lines = [stamp]
      for file in files {
        if let slash = file.path.lastIndex(of: "/") {
          let folder = String(file.path[..<slash])
          if made.insert(folder).inserted { try Self.makeFolders(partial + "/" + folder) }
        }
        try Self.write(file.bytes, to: partial + "/" + file.path)
        lines.append("\(file.bytes.count) \(file.path)")
      }
      let text = lines.joined(separator: "\n") + "\n"
      try Self.write(Array(text.utf8), to: partial + "/" + Self.stampName)
    } catch {
      try Self.removeTree(partial)
      throw error
    }
    try Self.removeTree(old)
    if access(path, F_OK) == 0 { try Self.rename(path, to: old) }
    try Self.rename(partial, to: path)
    try Self.removeTree(old)
  }

  /// Refuses a folder with other things in it.
  private func checkIsOurs() throws(AtlasError) {
    guard let folder = opendir(path) else {
      if access(path, F_OK) == 0 { throw .notAnAtlas(path: path) }
      return
    }
    defer { closedir(folder) }
    var isEmpty = true
    while let entry = readdir(folder) {
      let name = Self.name(of: entry)
      if name == Self.stampName { return }
      if name != ".", name != ".." { isEmpty = false }
    }
    if !isEmpty { throw .notAnAtlas(path: path) }
  }

  private static func rename(_ from: String, to: String) throws(AtlasError) {
    guard Glibc.rename(from, to) == 0 else { throw .notWritten(path: to, reason: reason()) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  private static func makeFolders(_ path: String) throws(AtlasError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part
      if mkdir(prefix, 0o755) != 0, errno != EEXIST {
        throw .notWritten(path: prefix, reason: reason())
      }
      prefix += "/"
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(AtlasError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .notWritten(path: path, reason: reason()) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + done }, bytes.count - done)
      }
      guard count > 0 else {
        let reason = reason()
        close(file)
        throw .notWritten(path: path, reason: reason)
      }
      done += count
    }
    guard close(file) == 0 else { throw .notWritten(path: path, reason: reason()) }
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[0..<count]
    }
  }

  private static func removeTree(_ path: String) throws(AtlasError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = name(of: entry)
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(folder)
      for name in names { try removeTree(path + "/" + name) }
      guard rmdir(path) == 0 else { throw .notWritten(path: path, reason: reason()) }
      return
    }
    guard unlink(path) == 0 else { throw .notWritten(path: path, reason: reason()) }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
