/// A division of GB/T 2260: a province, a prefecture or a county.
package struct Division: Hashable, Sendable, Identifiable {
  /// What a division is.
  package enum Level: Int, Hashable, Sendable, Comparable {
    case province = 1
    case prefecture = 2
    case county = 3

    /// Orders wider divisions before narrower ones.
    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The six digits as a number: `652800`.
  package let id: Int
  /// The official name: 巴音郭楞蒙古自治州.
  package let name: String
  /// The name without its kind: 巴音郭楞.
  package let shortName: String

  /// The level that the zeros of a code tell.
  package var level: Level { Self.level(of: id) }

  /// The level that the zeros of a code tell.
  package static func level(of code: Int) -> Level {
    if code % 10_000 == 0 { return .province }
    return code % 100 == 0 ? .prefecture : .county
  }

  /// The code of the province that a code lies in.
  package static func province(of code: Int) -> Int { code / 10_000 * 10_000 }

  /// The code of the prefecture that a code lies in; of the city itself where it stands directly
  /// under its province.
  package static func prefecture(of code: Int) -> Int {
    code / 100 % 100 == 90 ? code : code / 100 * 100
  }

  /// The name without its kind and the peoples it names.
  static func short(_ name: String) -> String {
    var rest = name[...]
    for ending in ["特别行政区", "自治区", "自治州", "自治县", "地区", "新区", "林区", "省", "市", "盟", "区", "县"]
    where rest.hasSuffix(ending) && rest.count > ending.count + 1 {
      rest = rest.dropLast(ending.count)
      break
    }
    guard name.contains("自治") else { return String(rest) }
    var shortened = true
    while shortened {
      shortened = false
      for people in peoples where rest.hasSuffix(people) && rest.count > people.count + 1 {
        rest = rest.dropLast(people.count)
        shortened = true
        break
      }
    }
    return String(rest)
  }

  private static let peoples = [
    "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "蒙古族", "蒙古", "回族", "壮族", "朝鲜族", "土家族", "苗族",
    "藏族", "羌族", "彝族", "布依族", "侗族", "哈尼族", "傣族", "白族", "景颇族", "傈僳族", "黎族",
  ]
}
