/// The words that stand in the first column below a table.
enum Footers {
  private static let words = [
    "合计", "总计", "小计", "数据来源", "资料来源", "来源：", "来源:", "备注", "注：", "注:", "说明：", "说明:", "制表", "填表",
    "导出时间", "导出日期", "以上数据", "免责声明", "本报告", "本表",
  ].map { Array($0.utf8) }

  /// Whether a name is such a word, or begins with one and is no company's.
  static func hold(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, first >= 0xE4,
      let word = words.first(where: { name.starts(with: $0) })
    else { return false }
    let endings = ["公司", "厂", "社", "店", "中心"].map { Array($0.utf8) }
    return name.count == word.count || !endings.contains { name.suffix($0.count).elementsEqual($0) }
  }
}
