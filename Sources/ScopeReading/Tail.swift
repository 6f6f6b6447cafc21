/// The families of products that a word may follow without making another thing of them.
struct Tail: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let fibre = Tail(rawValue: 1 << 0)
  static let yarn = Tail(rawValue: 1 << 1)
  static let fabric = Tail(rawValue: 1 << 2)
  static let goods = Tail(rawValue: 1 << 3)
  static let chemical = Tail(rawValue: 1 << 4)
  static let mineral = Tail(rawValue: 1 << 5)
  static let crop = Tail(rawValue: 1 << 6)
  static let drink = Tail(rawValue: 1 << 7)
  static let food = Tail(rawValue: 1 << 8)
  static let film = Tail(rawValue: 1 << 9)
  static let lint = Tail(rawValue: 1 << 11)
  static let made = Tail(rawValue: 1 << 12)
  static let machine = Tail(rawValue: 1 << 10)

  /// The words, with the families they may follow.
  static let words: [(Tail, String)] = [
    (.lint, "棉 麻 麻类 麻皮"),
    (.fibre, "丝 纤维 长丝 短纤 短纤维 纤维丝 维"),
    (.yarn, "纱线 织"),
    (.yarn, "线 纱"),
    (.fabric, "匹 料 布 面料 布料 织物 布匹 坯"),
    (.goods, "装 裤 服装 服饰 制品 用品 织品 褥 布 套 衫 类制品"),
    (.film, "材 膜 布 材料 类制品"),
    (.chemical, "气 气体 溶液 水溶液 树脂 粒子 颗粒 粒料 液体 单体 料 原液"),
    (.mineral, "矿 矿石 气 资源 块 焦炭"),
    (.crop, "草 料 果 鲜果 干果 原料 籽"),
    (.drink, "酒 饮料"),
    (.machine, "设备 机器 装备 整机 产品"),
    (.made, "制品"),
    (.food, "品 制品 食品 粉"),
  ]

  /// What may follow the products of a family.
  static func allowed(inFamily family: String?) -> Tail {
    switch family ?? "" {
    case "basic-chemicals", "bdo-family", "olefins", "agro-input", "polyester", "cellulose":
      [.chemical]
    case "circular": [.fibre]
    case "cotton-cellulose": [.fibre, .lint]
    case "fibres": [.fibre]
    case "yarns": [.yarn]
    case "fabrics": [.fabric]
    case "finished-goods": [.goods]
    case "nonwovens-technical": [.film, .goods]
    case "upstream": [.mineral]
    case "feed": [.crop]
    case "grape": [.drink]
    case "meat": [.food]
    case "stalk": [.film]
    case "tomato", "pepper", "walnut", "dairy": [.made]
    default: []
    }
  }

  /// Whether other syllables before it make another substance of a product of this family.
  static func isCompounding(family: String?) -> Bool {
    switch family ?? "" {
    case "basic-chemicals", "bdo-family", "olefins", "agro-input", "polyester", "cellulose",
      "upstream", "hull", "herb":
      true
    default: false
    }
  }
}
