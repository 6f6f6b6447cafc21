import ChainModel

/// Names of provinces for readers of English; cities keep their own names.
enum PlaceNames {
  /// A place as files name it, in a language: the province in English, what follows as it is.
  static func text(_ place: String, in language: Language) -> String {
    guard language == .en else { return place }
    for (chinese, english) in provinces where place.hasPrefix(chinese) {
      let rest = place.dropFirst(chinese.count).drop { $0 == "省" || $0 == "市" || $0 == " " }
      return rest.isEmpty ? english : "\(english) (\(rest))"
    }
    return place
  }

  private static let provinces: [(String, String)] = [
    ("北京", "Beijing"), ("天津", "Tianjin"), ("河北", "Hebei"), ("山西", "Shanxi"),
    ("内蒙古", "Inner Mongolia"), ("辽宁", "Liaoning"), ("吉林", "Jilin"),
    ("黑龙江", "Heilongjiang"), ("上海", "Shanghai"), ("江苏", "Jiangsu"), ("浙江", "Zhejiang"),
    ("安徽", "Anhui"), ("福建", "Fujian"), ("江西", "Jiangxi"), ("山东", "Shandong"),
    ("河南", "Henan"), ("湖北", "Hubei"), ("湖南", "Hunan"), ("广东", "Guangdong"),
    ("广西", "Guangxi"), ("海南", "Hainan"), ("重庆", "Chongqing"), ("四川", "Sichuan"),
    ("贵州", "Guizhou"), ("云南", "Yunnan"), ("西藏", "Tibet"), ("陕西", "Shaanxi"),
    ("甘肃", "Gansu"), ("青海", "Qinghai"), ("宁夏", "Ningxia"), ("新疆", "Xinjiang"),
    ("香港", "Hong Kong"), ("澳门", "Macau"), ("台湾", "Taiwan"),
  ]
}
