import AtlasSite
import Files
import Phrases

/// Writes an output folder and says what a person has to know of it.
struct FolderWriting {
  private let folder: OutputFolder
  private let language: Language

  init(_ folder: OutputFolder, language: Language) {
    self.folder = folder
    self.language = language
  }

  /// Takes the folder for this run; waits for another one that has it.
  func claim() throws(FileError) -> ClaimedFolder {
    let interruption = Interruption()
    defer { interruption.end() }
    return try folder.claim(
      waiting: { Console.message(Self.waiting(folder.path, for: $0).text(in: language)) },
      isCancelled: { interruption.isRequested }
    )
  }

  /// Writes the files; a signal stops it before the first file takes its place.
  func write(
    _ files: [AtlasFile],
    to claimed: ClaimedFolder,
    stamp: String
  ) throws(FileError) {
    let interruption = Interruption()
    defer { interruption.end() }
    let kept = try claimed.write(
      files.map { OutputFolder.File(path: $0.path, bytes: $0.bytes) },
      stamp: stamp
    ) { interruption.isRequested }
    if !kept.isEmpty { Console.message(Self.kept(kept, in: folder.path).text(in: language)) }
  }
}

extension FolderWriting {
  /// Another process, by number and name, has the folder or the registry.
  static func waiting(_ path: String, for holder: String) -> Phrase {
    Phrase(
      zh: "\(path)：另一次运行（进程 \(holder)）正在写入，等待其结束",
      en: "\(path): another run (process \(holder)) is writing here; waiting for it to end"
    )
  }

  private static func kept(_ names: [String], in path: String) -> Phrase {
    let shown = Phrase.list(Array(names.prefix(10)))
    let isCut = names.count > 10
    return Phrase(
      zh: "\(path)：保留了 \(names.count) 个不属于本次输出的文件：\(shown.zh)\(isCut ? "等" : "")",
      en: "\(path): left \(names.count) files that are not part of this output: \(shown.en)"
        + (isCut ? ", …" : "")
    )
  }
}
