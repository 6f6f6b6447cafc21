import AtlasSite
import ChainWorkspace
import Files
import Glibc
import Phrases

/// Writes an output folder and says what a person has to know of it.
///
/// A signal ends the work before the writing at once, and the writing before the first file takes
/// its place; either way the folder is as it was.
struct FolderWriting {
  private let folder: OutputFolder
  private let language: Language
  private let interruption = Interruption()

  init(_ folder: OutputFolder, language: Language) {
    self.folder = folder
    self.language = language
  }

  /// Takes the folder for this run; waits for another one that has it.
  func claim() throws(FileError) -> ClaimedFolder {
    let claimed = try folder.claim(
      waiting: { Console.message(Self.waiting(folder.path, for: $0).text(in: language)) },
      isCancelled: { interruption.isRequested }
    )
    if claimed.isUnfinished { Console.message(Self.unfinished(folder.path).text(in: language)) }
    let abandon = claimed.abandon
    let failure = Failure(FileError.interrupted)
    let words = failure?.phrase?.text(in: language)
    let status = failure?.kind.rawValue ?? EXIT_FAILURE
    interruption.endAtOnce {
      abandon()
      if let words { Console.message(words) }
      _exit(status)
    }
    return claimed
  }

  /// Writes the files.
  func write(
    _ files: [AtlasFile],
    to claimed: ClaimedFolder,
    stamp: String
  ) throws(FileError) {
    interruption.endBetweenSteps()
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

  private static func unfinished(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path)：上一次运行中途停止，其未写完的内容由本次清理",
      en: "\(path): an earlier run was cut off; what it left half-made is cleared"
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
