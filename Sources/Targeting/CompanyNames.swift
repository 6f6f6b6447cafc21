/// Names of companies as they count for comparison.
enum CompanyNames {
  /// A name in half-width, without spaces, brackets and the form of the company.
  static func folded(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(narrow, to: &result) }
      case 0x3000, 0xA0: break
      default: append(scalar, to: &result)
      }
    }
    for ending in endings where result.hasSuffix(ending) && result.count > ending.count + 1 {
      result.removeLast(ending.count)
      break
    }
    return result
  }

  /// The names that a cell of a table stands for: `荣盛石化/浙江石油化工`, brackets left out.
  static func parts(_ cell: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in cell {
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "/", "；", ";", "、":
        if depth == 0 { parts.append("") }
      default: if depth == 0 { parts[parts.count - 1].append(character) }
      }
    }
    return parts.map(folded).filter { $0.count >= 2 }
  }

  /// Whether a name is that of a trader: what is left of the city's trading companies.
  static func isTrader(_ name: String) -> Bool {
    traders.contains { name.holds($0) }
  }

  /// Whether a name says that its shares are under special treatment.
  static func isUnderTreatment(_ name: String) -> Bool {
    ["*ST", "＊ST", "*ＳＴ"].contains { name.holds($0) }
  }

  /// The word of another trade in a name, if there is one.
  static func otherTrade(_ name: String) -> String? {
    otherTrades.first { name.holds($0) }
  }

  /// Whether a name is that of a works or a department of a company: 某某公司工艺品厂.
  static func isPartOfCompany(_ name: String) -> Bool {
    guard name.holds("公司") else { return false }
    var depth = 0
    var open = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      default: if depth == 0 { open.unicodeScalars.append(scalar) }
      }
    }
    guard open.holds("公司"), !open.hasSuffix("公司") else { return false }
    return partEndings.contains { open.hasSuffix($0) }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case " ", "\t", "(", ")", "（", "）", "\"", "'": break
    case "a"..."z":
      result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) - 32))
    default: result.unicodeScalars.append(scalar)
    }
  }

  private static let endings = [
    "集团股份有限公司", "集团有限责任公司", "集团有限公司", "股份有限公司", "有限责任公司", "有限公司", "总公司", "公司",
  ]
  private static let partEndings = ["厂", "部", "站", "社", "处", "店", "中心", "车间", "基地", "队", "场"]
  static let otherTrades = [
    "房地产", "置业", "地产", "物业", "酒店", "宾馆", "旅游", "建筑", "装饰", "电子", "电器", "电气", "机电", "机械", "装备", "五金",
    "印刷", "纸业", "造纸", "家具", "玩具", "鞋业", "汽车", "运输", "广告", "工艺品", "水产", "矿业", "煤炭", "钢铁", "橡胶", "木业",
    "玻璃", "陶瓷", "水泥", "珠宝", "眼镜", "钟表", "自行车", "摩托", "仪器", "轴承", "电缆", "塑料", "箱包", "皮革",
  ]
  static let traders = [
    "贸易", "商贸", "经贸", "工贸总", "物资", "供销", "进出口", "经销", "外贸", "商社", "商业", "百货", "批发", "对外经济",
  ]
}
