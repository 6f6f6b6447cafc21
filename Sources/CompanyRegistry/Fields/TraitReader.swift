/// Recognises branches, outlets, offices and individual businesses by name, type and code.
///
/// A built reader is a table from the last character of a word to the words that end in it, so
/// that a name costs one look-up.
struct TraitReader: Sendable {
  private struct Ending: Sendable {
    let word: [UInt8]
    let traits: CompanyTraits
  }

  private let endings: [UInt32: [Ending]]
  private let typeWords: [Ending]

  init() {
    var endings: [UInt32: [Ending]] = [:]
    for (traits, words) in Self.nameEndings {
      for word in words.split(separator: " ") {
        let bytes = Array(word.utf8)
        endings[Self.lastCharacter(bytes.span, end: bytes.count), default: []]
          .append(Ending(word: bytes, traits: traits))
      }
    }
    // The longest ending decides: 分店 before 店, 总店 before 店.
    self.endings = endings.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    typeWords = Self.typeParts.flatMap { traits, words in
      words.split(separator: " ").map { Ending(word: Array($0.utf8), traits: traits) }
    }
  }

  /// The traits of a row from its folded name, its type and its folded code.
  func traits(name: Bytes, type: Bytes, code: Bytes) -> CompanyTraits {
    var traits: CompanyTraits = []
    var end = name.count
    if end > 0, name[end - 1] == UInt8(ascii: ")") {
      var open = end - 1
      while open > 0, name[open] != UInt8(ascii: "(") { open -= 1 }
      if name[open] == UInt8(ascii: "(") {
        traits.formUnion(ending(of: name, end: end - 1))
        end = open
      }
    }
    if end > 0, name[end - 1] == UInt8(ascii: ".") { end -= 1 }
    traits.formUnion(ending(of: name, end: end))
    if !type.isEmpty {
      for part in typeWords where contains(type, part.word) { traits.formUnion(part.traits) }
    }
    if code.count == CreditCode.length, code[0] == 57, code[1] == 50 { traits.insert(.individual) }
    return traits
  }

  private func ending(of name: Bytes, end: Int) -> CompanyTraits {
    guard let candidates = endings[Self.lastCharacter(name, end: end)] else { return [] }
    next: for candidate in candidates {
      let start = end - candidate.word.count
      guard start >= 0 else { continue }
      for index in 0..<candidate.word.count where name[start + index] != candidate.word[index] {
        continue next
      }
      return candidate.traits
    }
    return []
  }

  private static func lastCharacter(_ bytes: Bytes, end: Int) -> UInt32 {
    guard end >= 3 else { return 0 }
    return UInt32(bytes[end - 3]) << 16 | UInt32(bytes[end - 2]) << 8 | UInt32(bytes[end - 1])
  }

  private func contains(_ bytes: Bytes, _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    next: for start in 0...(bytes.count - word.count) where bytes[start] == word[0] {
      for index in 1..<word.count where bytes[start + index] != word[index] { continue next }
      return true
    }
    return false
  }

  private static let nameEndings: [(CompanyTraits, String)] = [
    (
      .branch,
      """
      分公司 支公司 分厂 分行 支行 支局 分局 分社 分站 分场 分院 分校 分部 分所 分库 分中心 分理处 营业厅 \
      营业所 营业处 业务部 储蓄所 储蓄专柜 邮政所 邮电所 代办所 信用社 工程处 工程部 项目部 项目经理部 \
      事业部 发行站 维护站 车间 工段 分支机构 第一分公司 物资部 管理部 管理站 管理所 管理处 施工队 \
      工程队 货运部 开发部 发展部 技术部 采购部 财务部
      """
    ),
    (
      [.branch, .outlet],
      """
      分店 支店 连锁店 加盟店 直营店 专营店 专卖店 营业部 经营部 门市部 门市 经销部 经销处 经销站 经销点 \
      销售部 销售处 销售站 销售点 零售部 零售店 零售点 批发部 服务部 服务站 服务点 服务处 供应站 供应点 \
      供应处 供应部 供销部 供销站 收购站 收购点 收购部 收购组 代销点 代销店 代办点 代办站 加油站 加油点 \
      加气站 供油站 油站 经营处 经营站 经营点 维修部 修理部 修配部 综合部 贸易部 日杂部 商品部 食品部 \
      工矿部 百货部 五金部 化工部 生资部 农资部 建材部 烟酒部 副食部 餐饮部 一部 二部 三部 四部 五部 \
      六部 七部 八部 九部 十部 售票处 接待站 发货站 转运站 储运站 中转站 网点 便民店 中心店 药店部
      """
    ),
    (
      .outlet,
      """
      店 商店 总店 超市 商场 商行 商城 商厦 百货大楼 购物中心 药房 大药房 餐厅 饭庄 酒家 酒楼 酒吧 宾馆 \
      旅馆 旅社 招待所 茶庄 茶楼 茶馆 浴室 浴池 浴场 网吧 书城 书社 报亭 售亭 报刊亭 服务亭 理发厅 美容院 \
      美发厅 舞厅 歌厅 影院 影剧院 照相馆 相馆 停车场 食堂 食品站 粮站 购销站 油库 粮店 市场 幼儿园 医院 \
      诊所 洗衣房 洗染店 菜市场 俱乐部 电影院 汽修厂 修理厂 修车厂 煤气站 液化气站 电管站 茧站 屠宰点
      """
    ),
    (.office, "办事处 代表处 联络处 联络站 办事所 驻京办 代表机构 代理处"),
    (.cooperative, "合作社 专业合作社 合作社联合社 联合社 供销社"),
    (.publicBody, "委员会 协会 学会 研究会 商会 基金会 管委会 学校 大学 学院"),
  ]

  private static let typeParts: [(CompanyTraits, String)] = [
    (.branch, "分支机构 分公司 非法人 营业单位 经营单位 办事机构"),
    (.office, "代表机构 办事机构"),
    (.individual, "个体 个人经营"),
    (.cooperative, "合作社"),
    (.publicBody, "事业单位 社团法人 社会团体 机关法人 民办非企业"),
  ]
}
