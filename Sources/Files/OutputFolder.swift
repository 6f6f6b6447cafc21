import Glibc

/// The name of a folder that is to be written, checked before any work is done for it.
package struct OutputFolder: Hashable, Sendable {
  /// A file of an output.
  package struct File: Hashable, Sendable {
    /// The path below the folder, with `/`.
    package let path: String
    /// What it holds.
    package let bytes: [UInt8]

    /// Names a file and says what it holds.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Where it is, as it was named.
  package let path: String

  /// Takes a folder, which need not exist.
  ///
  /// - Parameters:
  ///   - path: Its name; a link to a folder and a mount point serve as well.
  ///   - inputs: What is read for it: the folder may neither be one of them nor hold one.
  /// - Throws: `FileError` where nothing could be written there.
  package init(_ path: String, apartFrom inputs: [String] = []) throws(FileError) {
    guard !path.isEmpty else { throw .noName }
    guard path != "-" else { throw .streamForFolder }
    guard !path.utf8.contains(0) else {
      throw .unwritable(path: path, reason: SystemReason.text(EINVAL))
    }
    var name = path
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    self.path = name
    switch Place.kind(of: name) {
    case .file, .stream: throw .unwritable(path: name, reason: SystemReason.text(ENOTDIR))
    case .nothing:
      // What is not there holds nothing that is read.
      return
    case .folder:
      guard access(name, W_OK) == 0 else {
        throw .unwritable(path: name, reason: SystemReason.text())
      }
    }
    let real = Place.real(name) ?? name
    for input in inputs {
      guard let place = Place.real(input) else { continue }
      if place == real || place.hasPrefix(real == "/" ? "/" : real + "/") {
        throw .aboveInput(folder: name, input: input)
      }
    }
    guard try Self.isOurs(name) else { throw .notOurs(path: name) }
  }

  /// Whether a folder was written by us, or holds nothing but what a file system puts there.
  private static func isOurs(_ path: String) throws(FileError) -> Bool {
    let names = try FolderTree.names(in: path)
    return names.contains(FolderStamp.name)
      || names.allSatisfy { ["lost+found", "System Volume Information"].contains($0) }
  }

  /// Whether a folder holds an output of ours and so is never read as data.
  package static func isOutput(_ path: String) -> Bool {
    access(path + "/" + FolderStamp.name, F_OK) == 0
  }

  /// Takes the folder for this run alone; it is made where it is not there.
  ///
  /// - Parameters:
  ///   - waiting: Is told once who has the folder, where another run has it and this one waits.
  ///   - isCancelled: Is asked while waiting.
  /// - Returns: The folder, held until the value goes.
  /// - Throws: `FileError` where the folder cannot be made or is not ours.
  package func claim(
    waiting: (String) -> Void,
    isCancelled: () -> Bool = { false }
  ) throws(FileError) -> ClaimedFolder {
    var made: [String] = []
    do throws(FileError) {
      made = try FolderTree.make(path)
      return try ClaimedFolder(self, made: made, waiting: waiting, isCancelled: isCancelled)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }
}
