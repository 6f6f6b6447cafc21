extension RuleField {
  /// The fields that are answered with yes or no.
  static let flags: [RuleField] = [
    flag(
      "restricted",
      "落入限制类",
      "falls under a restricted class",
      "是否落入限制类（看同一环节的其他条款）",
      "does it fall under a restricted class (see the other clauses of this process)"
    ),
    flag(
      "energy-benchmark",
      "能效达到标杆水平",
      "reaches the energy benchmark",
      "能效是否达到最新版标杆水平",
      "does its energy efficiency reach the latest benchmark"
    ),
    flag(
      "capacity-replaced",
      "等量或减量置换",
      "replaces equal or larger old capacity",
      "有没有等量或减量置换的产能指标",
      "is there old capacity that it replaces"
    ),
    flag(
      "in-national-plan",
      "列入国家规划布局",
      "is in the national layout plan",
      "是否列入国家批准的石化产业规划布局方案",
      "is it in the nationally approved layout plan for petrochemicals"
    ),
    flag(
      "own-gas-methanol",
      "以自产气制甲醇为原料",
      "starts from gas methanol made on site",
      "甲醇是否由本项目以天然气自产",
      "is the methanol made from natural gas on site"
    ),
    flag(
      "waste-salt",
      "以工业废盐为原料",
      "takes industrial waste salt as feed",
      "是否以工业废盐为原料",
      "does it take industrial waste salt as feed"
    ),
    flag(
      "electronic-grade",
      "电子级产品",
      "is of electronic grade",
      "产品是不是电子级",
      "is the product of electronic grade"
    ),
    flag(
      "coke-batch",
      "间歇焦炭法",
      "is the batch coke process",
      "是否间歇焦炭法",
      "is it the batch coke process"
    ),
    flag(
      "semi-continuous",
      "半连续纺",
      "spins semi-continuously",
      "是否半连续纺",
      "does it spin semi-continuously"
    ),
    flag(
      "batch-polymer",
      "间歇聚合",
      "polymerises in batches",
      "是否间歇聚合",
      "does it polymerise in batches"
    ),
    flag(
      "hank-dyeing",
      "绞纱染色",
      "dyes in hanks",
      "是否绞纱染色",
      "does it dye in hanks"
    ),
    flag(
      "in-park",
      "在工业园区内集中建设",
      "stands in an industrial park with common heat and effluent",
      "是否在工业园区内集中建设，符合园区规划和规划环评",
      "does it stand in an industrial park, within the park's plan and its environmental review"
    ),
    flag(
      "plans-observed",
      "符合土地、城市、环境规划和分区管控",
      "observes land, city and zoning plans",
      "是否符合土地利用、城市总体、环境保护规划和生态环境分区管控",
      "does it observe land use, city and environmental plans and ecological zoning"
    ),
    flag(
      "obsolete-equipment",
      "采用淘汰类工艺装备",
      "uses equipment that is to be eliminated",
      "是否采用淘汰类工艺装备",
      "does it use equipment that is to be eliminated"
    ),
    flag(
      "second-hand",
      "使用内地淘汰的二手设备",
      "uses second-hand equipment discarded inland",
      "设备是不是二手，是否属内地淘汰",
      "is the equipment second-hand and discarded inland"
    ),
    flag(
      "water-short",
      "位于缺水或水质较差地区",
      "lies where water is short or poor",
      "厂址是否属缺水、水质较差或地下水超采地区（问水利局）",
      "is the site short of water, or its groundwater overdrawn (ask the water bureau)"
    ),
    flag(
      "reclaimed-water",
      "合理使用再生水",
      "uses reclaimed water where it can",
      "有条件时是否使用再生水",
      "does it use reclaimed water where it can"
    ),
    flag(
      "conforms-to-policy",
      "符合国家产业政策",
      "conforms to industrial policy",
      "是否符合国家产业政策",
      "does it conform to industrial policy"
    ),
    flag(
      "safety-review",
      "通过安全条件审查",
      "has passed the safety review",
      "是否已通过危险化学品建设项目安全条件审查",
      "has it passed the safety review for hazardous chemicals"
    ),
    flag(
      "explosive-licence",
      "取得民爆生产许可或证明不在名表内",
      "holds a licence for civil explosives, or is not on the list",
      "产品是否列入民爆品名表，有没有生产许可（问公安与工信）",
      "is the product on the list of civil explosives, and is there a licence"
    ),
    flag(
      "listed-park",
      "在布局园区内",
      "stands in one of the listed parks",
      "厂址是否在文件列出的园区内",
      "is the site in one of the parks that the text lists"
    ),
    flag(
      "filed-or-integrated",
      "属备案项目、扩建或全产业链配套",
      "is a filed project, an extension or part of a whole chain",
      "是不是79个备案项目、现有企业扩建或全产业链配套",
      "is it one of the 79 filed projects, an extension, or part of a whole chain"
    ),
    flag(
      "equipment-ordered",
      "已订购设备",
      "has ordered its equipment",
      "气流纺设备是否已订购",
      "has the rotor equipment been ordered"
    ),
  ]

  private static func flag(
    _ id: ID,
    _ zh: String,
    _ en: String,
    _ askZH: String,
    _ askEN: String
  ) -> RuleField {
    RuleField(id, .flag, zh: zh, en: en, ask: (askZH, askEN))
  }
}
