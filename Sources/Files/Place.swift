import Glibc

/// Where a path leads, with links followed.
enum Place {
  /// What stands at a path.
  enum Kind {
    case nothing, file, folder
    /// A device, a pipe or a socket.
    case stream
  }

  /// What stands at a path, behind links.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .stream
    }
  }

  /// The path without links, whether its last part is there or not; nil for a circle of links.
  static func resolved(_ path: String) -> String? {
    var path = path
    for _ in 0..<40 {
      if let real = real(path) { return real }
      guard let link = link(path) else {
        let (folder, name) = split(path)
        return real(folder).map { ($0 == "/" ? "" : $0) + "/" + name }
      }
      path = link.hasPrefix("/") ? link : split(path).folder + "/" + link
    }
    return nil
  }

  /// The path of what is there, without links.
  static func real(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  /// The folder and the name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  private static func link(_ path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink(path, $0, text.count) } ?? -1
      }
    }
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// A name that nobody can guess.
  static func unguessable(_ prefix: String) -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
    return prefix + digits
  }
}
