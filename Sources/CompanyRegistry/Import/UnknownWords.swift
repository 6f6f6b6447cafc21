/// The ways in which a cell says that it says nothing.
enum UnknownWords {
  /// Whether trimmed bytes are such a word.
  static func contain(_ bytes: Bytes) -> Bool {
    guard bytes.count <= 9 else { return false }
    switch bytes[0] {
    case 78, 110, 45, 47, 226, 230, 229, 239, 42: break  // N n - / — 无 暂 未 －
    default: return false
    }
    return words.contains { word in
      guard word.count == bytes.count else { return false }
      for index in 0..<word.count where word[index] != bytes[index] { return false }
      return true
    }
  }

  private static let words = [
    "N/A", "n/a", "NA", "-", "--", "---", "—", "——", "/", "无", "暂无", "未公开", "未填写", "null",
    "NULL", "None", "nan", "NaN", "nil", "－", "－－", "*", "**", "***", "未知",
  ].map { Array($0.utf8) }
}
