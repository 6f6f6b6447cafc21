/// What an output folder says of itself: what it was made from, and which files are its own.
///
///     1f0c… (what it was made from, or `unfinished`)
///     partial .chainatlas-… (a folder of an unfinished run)
///     9a41… zh/index.html (fingerprint and path)
struct FolderStamp {
  /// The name of the file that holds it.
  static let name = ".atlas-stamp"
  /// What stands in place of a stamp while files are being exchanged.
  static let unfinished = "unfinished"
  private static let partialMark = "partial "
  /// How the names of folders begin that hold files until all are written.
  static let partialPrefix = ".chainatlas-"

  /// What the folder was made from.
  var stamp: String
  /// The folder of a run that has not ended.
  var partial: String?
  /// The fingerprint of each file by its path.
  var files: [(path: String, fingerprint: String)] = []

  init(stamp: String) {
    self.stamp = stamp
  }

  /// Reads a stamp; lines that could lead out of the folder are passed over.
  init(text: String) {
    let lines = text.split(separator: "\n")
    stamp = lines.first.map(String.init) ?? Self.unfinished
    for line in lines.dropFirst() {
      if line.hasPrefix(Self.partialMark) {
        let name = String(line.dropFirst(Self.partialMark.count))
        if name.hasPrefix(Self.partialPrefix), !name.contains("/") { partial = name }
        continue
      }
      guard let space = line.firstIndex(of: " ") else { continue }
      let path = String(line[line.index(after: space)...])
      guard Self.staysInside(path) else { continue }
      files.append((path, String(line[..<space])))
    }
  }

  /// The text of the file.
  var text: String {
    var lines = [stamp]
    if let partial { lines.append(Self.partialMark + partial) }
    lines += files.map { "\($0.fingerprint) \($0.path)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether a path is relative and names a place below the folder.
  static func staysInside(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0) && path != name
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// The fingerprint of a file's bytes.
  static func fingerprint(of bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint(seed: 23)
    fingerprint.combine(bytes)
    return fingerprint.text
  }
}
