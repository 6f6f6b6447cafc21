public import ChainModel

/// Reasons of the operating system in Chinese; those that hardly occur stay as the system says them.
public enum SystemReason {
  /// What the system says, in both languages.
  public static func phrase(_ reason: String) -> Phrase {
    Phrase(zh: chinese(reason), en: Phrase.shown(reason))
  }

  private static func chinese(_ reason: String) -> String {
    switch reason {
    case "No such file or directory": "没有这个文件或文件夹"
    case "Permission denied", "Operation not permitted": "没有权限"
    case "Is a directory": "这是文件夹，不是文件"
    case "Not a directory": "上级不是文件夹"
    case "File exists": "已有同名文件"
    case "No space left on device": "磁盘空间不足"
    case "Disk quota exceeded": "超出磁盘配额"
    case "Read-only file system": "磁盘只读"
    case "File name too long": "文件名过长"
    case "Too many open files": "打开的文件过多"
    case "Input/output error": "磁盘读写出错"
    case "Device or resource busy": "文件正被占用"
    case "Cannot allocate memory": "内存不足"
    default: Phrase.shown(reason)
    }
  }
}
