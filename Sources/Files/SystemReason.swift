import Glibc
import Phrases

/// What the operating system says of a call that failed.
enum SystemReason {
  /// The words for an error number; by default that of the last call.
  static func text(_ number: CInt = errno) -> String {
    String(cString: strerror(number))
  }

  /// A reason in Chinese; those that hardly occur stay as the system says them.
  static func chinese(_ reason: String) -> String {
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
    case "Bad file descriptor": "已经关闭"
    case "Too many levels of symbolic links": "链接循环"
    default: Phrase.shown(reason)
    }
  }
}
