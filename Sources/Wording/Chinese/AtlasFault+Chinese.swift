extension AtlasFault {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .sheetTooLarge(let sheet, let rows, let columns):
      "工作表“\(sheet)”有 \(rows) 行 \(columns) 列，超过工作簿上限 1048576 行 16384 列"
    case .notAnEdition(let path): "\(path) 不是图谱数据包里的 edition.csv"
    case .tornLine(let path, let line): "\(path) 第 \(line) 行不完整"
    }
  }
}
