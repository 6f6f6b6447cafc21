/// Tells a list of goods that a dealer may carry from a few that a firm may make, where a scope names them
/// without a verb.
///
/// Who makes something says so, or names little else. A clause of many things, or one under the words
/// of a licence to deal in dangerous goods (易燃液体：甲醇、四氢呋喃), is what somebody trades in or uses up.
enum TradersList {
  /// How many things a clause names at least that is nobody's own make.
  ///
  /// Of the clauses without a verb in the first ten of 89 lists of a public register, those of makers named
  /// thirteen at most (甘草浸膏、甘草酸…), and those of dealers without words of a licence twenty and more.
  static let many = 16

  /// Whether a clause without a verb is such a list.
  static func holds(_ clause: String) -> Bool {
    things(in: clause) >= many || isLicensed(clause)
  }

  /// How many things a clause names; the marks within `1，4-二甲苯` part none.
  static func things(in clause: String) -> Int {
    let scalars = Array(clause.unicodeScalars)
    var things = 0
    var isInside = false
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "，", "、", ",", "；", ";", ".", "：", ":", " ", "。":
        let isLocant =
          place > 0 && place + 1 < scalars.count && isDigit(scalars[place - 1])
          && isDigit(scalars[place + 1])
        if !isLocant { isInside = false }
      default:
        if !isInside { things += 1 }
        isInside = true
      }
    }
    return things
  }

  /// Whether a clause speaks of such a licence, and not to leave its goods out.
  private static func isLicensed(_ clause: String) -> Bool {
    var brackets: [String] = []
    var depth = 0
    var open = ""
    for character in clause {
      switch character {
      case "（", "(", "【", "[", "［":
        depth += 1
        if depth == 1 { brackets.append("") }
      case "）", ")", "】", "]", "］": depth = max(0, depth - 1)
      default:
        if depth == 0 {
          open.append(character)
        } else {
          brackets[brackets.count - 1].append(character)
        }
      }
    }
    return ([open] + brackets).contains { text in
      !excluding.contains(where: text.holds) && licences.contains(where: text.holds)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Classes of the catalogue of dangerous goods, its marks, and what only a dealer's licence says.
  private static let licences = [
    "易燃液体", "易燃固体", "压缩气体", "腐蚀品", "毒害品", "氧化剂", "危险化学品", "危化品", "易制爆", "易制毒", "闭杯闪点", "含量", "含氨",
    "稳定的", "抑制了的", "票据", "无储存", "不储存", "禁止储存", "不得储存", "不带储存", "不带有储存", "无仓储", "经营许可证",
  ]
  private static let excluding = ["不含", "除", "不包括", "不得经营", "不涉及", "药品类"]
}
