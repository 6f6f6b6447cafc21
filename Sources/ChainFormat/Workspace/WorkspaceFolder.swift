import ChainModel
import Files
import Glibc

/// Lists and reads the files of a workspace.
///
/// Only what can be chains is opened: regular files that end in `.yaml`, `.yml` or `.csv`. Names
/// that begin with a dot and Markdown are passed over.
struct WorkspaceFolder {
  /// The deepest folder that is looked into.
  static let maximumDepth = 8
  /// The largest file that is read, in bytes.
  static let maximumBytes = 64 << 20

  let path: String
  private(set) var files: [WorkspaceFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  private struct Inode: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// Reads everything below a path.
  init(path: String) throws(ChainFormatError) {
    self.path = path
    var status = stat()
    guard !path.utf8.contains(0) else { throw .noFolder(path) }
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOTDIR: throw .notAFolder(path)
      case ENOENT: throw .noFolder(path)
      default: throw .file(.unreadable(path: path, reason: Self.reason()))
      }
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard let names = names(in: path) else {
      throw .file(.unreadable(path: path, reason: Self.reason()))
    }
    look(at: names, in: "", above: [Self.inode(status)])
  }

  private mutating func look(at names: [String], in folder: String, above: [Inode]) {
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      let below = folder.isEmpty ? name : "\(folder)/\(name)"
      if name.unicodeScalars.contains(where: { $0.value < 32 || $0 == "\u{FFFD}" || $0 == "\u{7F}" }
      ) {
        report(Self.oddName, at: below)
        continue
      }
      look(atFile: below, named: name, above: above)
    }
  }

  private mutating func look(atFile below: String, named name: String, above: [Inode]) {
    let full = "\(path)/\(below)"
    var status = stat()
    guard stat(full, &status) == 0 else {
      return report(errno == ELOOP ? Self.linkLoop : .unreadable(Self.reason()), at: below)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let inode = Self.inode(status)
      guard !above.contains(inode) else { return report(Self.linkLoop, at: below) }
      // An atlas inside the workspace is made of it, and no part of it.
      guard !OutputFolder.isOutput(full) else { return }
      guard above.count < Self.maximumDepth else {
        return report(Self.foldersTooDeep(limit: Self.maximumDepth), at: below)
      }
      guard let names = names(in: full) else {
        return report(.unreadable(Self.reason()), at: below)
      }
      look(at: names, in: below, above: above + [inode])
    case S_IFREG:
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.hasSuffix(".csv") else {
        guard !name.hasSuffix(".md"), !name.hasSuffix("~") else { return }
        diagnostics.append(Diagnostic(.warning, at: Origin(file: below), Self.notRead(name)))
        return
      }
      let size = Int(status.st_size)
      guard size <= Self.maximumBytes else {
        return report(.tooLarge(bytes: size, limit: Self.maximumBytes), at: below)
      }
      do throws(FileError) {
        files.append(WorkspaceFile(path: below, bytes: try InputFile.contents(of: full)))
      } catch .unreadable(_, let reason) {
        report(.unreadable(reason), at: below)
      } catch {
        report(Self.notRegular, at: below)
      }
    default: report(Self.notRegular, at: below)
    }
  }

  private mutating func report(_ phrase: Phrase, at file: String) {
    diagnostics.append(Diagnostic(at: Origin(file: file), phrase))
  }

  private func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func inode(_ status: stat) -> Inode {
    Inode(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }
}

extension WorkspaceFolder {
  /// Folders inside folders beyond the limit.
  static func foldersTooDeep(limit: Int) -> Phrase {
    Phrase(
      zh: "文件夹嵌套过深；不得超过 \(limit) 层",
      en: "the folders are nested too deeply; expected at most \(limit) levels"
    )
  }

  /// A symbolic link that leads back to a folder above it.
  static let linkLoop = Phrase(
    zh: "符号链接指回上级文件夹；请删除该链接",
    en: "the symbolic link leads back to a folder above it; remove the link"
  )

  /// A file or folder name that is no UTF-8 or holds control characters.
  static let oddName = Phrase(
    zh: "名称含控制字符或不是 UTF-8；请改名",
    en: "the name has control characters or is not UTF-8; rename it"
  )

  /// A file that is neither YAML nor CSV.
  static func notRead(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "未读取文件\(name.zh)；工作区只读 .yaml、.yml 与 .csv",
      en: "the file \(name.en) is not read; expected .yaml, .yml or .csv"
    )
  }

  /// A pipe, a device or a socket.
  static let notRegular = Phrase(
    zh: "不是普通文件；应为文本文件",
    en: "not a regular file; expected a text file"
  )
}
