extension GuardWord {
  /// The guards that every alias list starts with.
  ///
  /// Most compounds need none: a product followed by another noun is read as that noun's
  /// attribute. These are the words in which the alias stands last, or alone.
  public static let shipped: [GuardWord] =
    words(
      .otherSubstance,
      """
      聚氯乙烯 聚苯乙烯 聚四氟乙烯 四氟乙烯 三氯乙烯 四氯乙烯 过氯乙烯 苯乙烯 氯乙烯 聚氧乙烯 偏氯乙烯 聚醋酸乙烯
      聚乙烯醇 环氧丙烷 环氧氯丙烷 二氯乙烷 三氯乙烷 六氟乙烷 二氟乙烷 四氟乙烷 异丁烷 环丁烷 三氯乙酸 二氯乙酸
      三氟乙酸 过氧乙酸 苯乙酸 氯乙酸 聚合硫酸 过硫酸 亚硫酸 亚硝酸 烷基硫酸 聚乙二醇 二乙二醇 三乙二醇 一缩二乙二醇
      亚硫酸钠 硫代硫酸钠 焦亚硫酸钠 连二亚硫酸钠 次亚硫酸钠 低亚硫酸钠 十二烷基硫酸钠 过硫酸钠 过氧化钙 氢氧化钙
      多聚甲醛 聚甲醛 三聚甲醛 氨基苯甲醛 羟丙基甲基纤维素钠 氨基葡萄糖 聚醚醚酮 甲酸乙酯 二甘醇 三甘醇 石油焦
      四氯化碳 氯乙烷 溴乙烷 聚对苯二甲酸 间苯二甲酸 甲基丙烯 二氯丙烯 氯丙烯 溴丙烯 氯丁二烯 聚丁二烯 二异氰酸酯 交联聚乙烯
      """
    )
    + words(
      .otherGood,
      """
      棉花糖 人造黄油 无烟煤炭 废棉纱 废丝袜 毛巾架 电地毯 人造羊皮 仿羊皮 豆奶粉 地毯草 编织布 无纺织布 水玉米 丝瓜络
      果冻奶酪 腐乳粉 棉花被 棉花种子 玉米须 丝棉被 电子浆料 导电浆料 陶瓷浆料 煤浆料
      化学品防护服 辐射防护服 丝绵被 煤油脚 速生棉 种畜禽 种畜禽生产 青饲料 青贮饲料 针织坯布 色织布 1,3-丁二醇 2,3-丁二醇 1,2-丁二醇 1,2-丁二烯
      """
    )
    + words(
      .brand,
      "番茄小说 番茄花园 全棉时代 小红枣 辣椒网 棉花娃娃 大煤炭网 山葡萄 葡萄牙 葡萄糖 葡萄柚 红麻雀"
    )
    + words(
      .aroundIt,
      """
      纱窗 纱网 石油化工学院 石油大学 煤炭学院 丝绸之路 电力学院 纺织机器人 石油装备 天然气公司 棉花检验 棉花机械 喂纱器 工业水处理
      煤炭工业局 地膜回收机 纸箱机 电力局 （冷藏保鲜 (冷藏保鲜 集装箱、冷藏保鲜 冷藏保鲜、罐 、冷藏保鲜） 、冷藏保鲜) 罐式、冷藏保鲜 冷冻冷藏保鲜 提取水分 抽取水样
      """
    )
    + words(
      .chance,
      """
      新鲜水果 新鲜水产 收取水电 理收取水 代收取水 加工装 施工装 手工装 化工装 人工装 理工装 木工装 电工装 料工装 油化工装
      非标工装 机电石化 机电石油 丝织布艺 羊皮毛一体 吸取水 汲取水 获取水
      """
    )
    + words(
      .madeOfIt,
      "涤纶布标 棉纱手套 氨纶带 丙纶带 丙纶绳 涤纶带 涤纶绳 棉布鞋 棉布服装 地毯纱 毛巾布 针织布鞋 塑料编织袋布"
    )

  private static func words(_ reason: Reason, _ text: String) -> [GuardWord] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { GuardWord(String($0), reason) }
  }
}
