package import Phrases

/// Why a file, a folder, a stream or a program could not be used.
package enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file could not be read; the reason is the system's.
  case unreadable(path: String, reason: String)
  /// A file or folder could not be written; the reason is the system's.
  case unwritable(path: String, reason: String)
  /// A pipe or a device stands where only a file can be read.
  case notAFile(path: String)
  /// An output without a name.
  case noName
  /// Standard output was named where a folder is written.
  case streamForFolder
  /// An output folder holds, or is, what is read.
  case aboveInput(folder: String, input: String)
  /// An output folder holds what no run of this program wrote.
  case notOurs(path: String)
  /// A file of an output stands where one that we did not write is.
  case inTheWay(path: String)
  /// The reader of a stream went away; nobody is left to be told.
  case brokenPipe(stream: String)
  /// The work was stopped between two steps; nothing half-made is left.
  case interrupted
  /// A program is not on the path, or cannot be started.
  case programMissing(program: String, reason: String)
  /// A program failed; its last words.
  case programFailed(program: String, status: Int, words: String)

  /// Whether the words of the caller are at fault, and not the task.
  package var isUsage: Bool {
    switch self {
    case .noName, .streamForFolder, .aboveInput: true
    default: false
    }
  }

  /// The sentence that a person reads.
  package var phrase: Phrase {
    switch self {
    case .unreadable(let path, let reason):
      Phrase(
        zh: "\(path)：无法读取（\(SystemReason.chinese(reason))）",
        en: "\(path): cannot be read (\(reason))"
      )
    case .unwritable(let path, let reason):
      Phrase(
        zh: "无法写入 \(path)：\(SystemReason.chinese(reason))",
        en: "cannot write \(path): \(reason)"
      )
    case .notAFile(let path):
      Phrase(
        zh: "\(path)：是管道或设备，不是文件；请先存为文件再读",
        en: "\(path): is a pipe or a device, not a file; save it as a file first"
      )
    case .noName:
      Phrase(zh: "输出的名称是空的；请给出文件或文件夹", en: "the output has no name; name a file or a folder")
    case .streamForFolder:
      Phrase(
        zh: "这里要写一个文件夹，不能写到标准输出（-）；请给出文件夹",
        en: "a folder is written here, which standard output (-) cannot take; name a folder"
      )
    case .aboveInput(let folder, let input):
      Phrase(
        zh: "输出文件夹 \(folder) 就是所读的 \(input) 或在其之上；请另选文件夹",
        en: "the output folder \(folder) is or holds \(input), which is read; choose another"
      )
    case .notOurs(let path):
      Phrase(
        zh: "\(path)：已有别的内容，不是本程序所写；请另选文件夹，或先移走其中的文件",
        en: "\(path): holds what this program did not write; choose another folder or move it away"
      )
    case .inTheWay(let path):
      Phrase(
        zh: "\(path)：此处已有一个不是本程序所写的文件，未作改动；请先移走",
        en: "\(path): a file that this program did not write stands here and was left; move it away"
      )
    case .brokenPipe(let stream): Phrase(zh: "\(stream)：读者已离开", en: "\(stream): broken pipe")
    case .interrupted: Phrase(zh: "已中断；没有留下未写完的内容", en: "interrupted; nothing half-made is left")
    case .programMissing(let program, let reason):
      Phrase(
        zh: "无法启动 \(program)：\(SystemReason.chinese(reason))；请安装它，或不要求它所做的输出",
        en: "cannot start \(program): \(reason); install it, or do without what it makes"
      )
    case .programFailed(let program, let status, let words):
      Phrase(
        zh: "\(program) 失败（状态 \(status)）：\(words)",
        en: "\(program) failed with status \(status): \(words)"
      )
    }
  }

  /// The sentence in English.
  package var description: String { phrase.en }
}
