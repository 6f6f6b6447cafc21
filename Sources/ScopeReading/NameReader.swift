/// Reads the name of a firm: 新疆某某棉纺厂 makes yarn, 某某棉花收购站 buys cotton.
struct NameReader {
  /// Words that may follow a product in a name.
  private static let endings = [
    "有限", "公司", "股份", "集团", "总公司", "厂", "总厂", "分厂", "实业", "科技", "工业", "责任", "企业", "商行", "商店",
    "门市", "经营部", "合作社", "专业合作", "农场", "研究所", "店", "站", "矿", "基地", "开发", "中心", "联合", "分公司", "供销",
    "运输", "物流", "仓储", "加工", "收购", "销售", "生产", "制造", "种植", "养殖", "开采", "贸易", "经销", "购销", "批发", "进出口",
    "研究", "研发", "服务", "供应", "（", "(",
  ]
  /// What a name says the firm does, by the first word found.
  private static let deeds: [(String, Sense)] = [
    ("销售", .sell), ("经销", .sell), ("贸易", .sell), ("商贸", .sell), ("经营部", .sell), ("门市", .sell),
    ("商行", .sell), ("商店", .sell), ("批发", .sell), ("供应", .sell), ("购销", .sell), ("专卖", .sell),
    ("店", .sell),
    ("收购", .buy), ("收储", .buy), ("进出口", .trade), ("加工", .process), ("种植", .grow), ("养殖", .grow),
    ("农场", .grow), ("研究", .research), ("研发", .research), ("运输", .serve), ("物流", .serve),
    ("仓储", .serve),
    ("服务", .serve), ("检验", .serve), ("租赁", .rent), ("开采", .mine), ("制造", .make), ("生产", .make),
    ("厂", .make),
  ]

  private let endings = Self.endings.map { Array($0.utf8) }
  private let deeds = Self.deeds.map { (Array($0.0.utf8), $0.1) }

  /// Whether the words after a product leave it what the firm is about.
  func allowsRight(
    from position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int
  ) -> Bool {
    position == end || endings.contains { Self.matches($0, at: position, in: text, end) }
  }

  /// What the rest of a name says the firm does.
  func deed(
    from position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int
  ) -> Sense {
    for (word, sense) in deeds {
      for start in stride(from: position, to: end, by: 1)
      where text[start] == word[0] && Self.matches(word, at: start, in: text, end) {
        return sense
      }
    }
    return []
  }

  private static func matches(
    _ word: [UInt8],
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    _ end: Int
  ) -> Bool {
    guard position + word.count <= end else { return false }
    for index in word.indices where text[position + index] != word[index] { return false }
    return true
  }
}
