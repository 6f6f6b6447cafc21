import ChainModel
import Words

extension AtlasFault {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "无法写入 \(path)：\(SystemReason.phrase(reason).zh)"
    case .notAnAtlas(let path): "\(path) 里已有其他文件，不是本程序写出的图谱；请另选一个文件夹"
    case .noTemporaryFolder(let folder): "无法在 \(folder) 中建立临时文件"
    case .sheetTooLarge(let sheet, let rows, let columns):
      "工作表“\(sheet)”有 \(rows) 行 \(columns) 列，超过工作簿上限 1048576 行 16384 列"
    case .printerMissing(let program, let reason):
      "无法印制图册：\(program) 不能启动（\(SystemReason.phrase(reason).zh)）；请安装 weasyprint，或去掉 --pdf"
    case .printerFailed(let program, let status, let words):
      "无法印制图册：\(program) 以状态 \(status) 退出" + (words.isEmpty ? "" : "，其报告为：\(words)")
    case .notAnEdition(let path): "\(path) 不是图谱数据包里的 edition.csv"
    case .tornLine(let path, let line): "\(path) 第 \(line) 行不完整"
    }
  }
}
