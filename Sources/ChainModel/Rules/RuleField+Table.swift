extension RuleField {
  /// Every field once: a condition can ask for these and no others.
  public static let all: [RuleField] = amounts + flags

  private static let percent = [Spelling(text: "%", factor: 0.01)]

  private static let amounts: [RuleField] = [
    RuleField(
      "size",
      .yearly,
      zh: "规模",
      en: "capacity",
      ask: ("拟建规模多大", "how large is the plant to be")
    ),
    RuleField(
      "line-size",
      .yearly,
      zh: "单线规模",
      en: "capacity of one line",
      ask: ("单条生产线规模多大", "how large is one line")
    ),
    RuleField(
      "feed",
      .yearly,
      zh: "年加工原料量",
      en: "feed a year",
      ask: ("一年加工多少原料", "how much feed does it take a year")
    ),
    RuleField(
      "by-product",
      .yearly,
      zh: "配套产品规模",
      en: "capacity of the product made on site",
      ask: ("配套产品年产多少", "how much of that product is made a year")
    ),
    RuleField(
      "daily-feed",
      .plain([Spelling(text: "t/d", factor: 1)]),
      zh: "单线日处理量",
      en: "daily feed of one line",
      ask: ("单线每日处理原料多少吨", "how many tonnes of feed does one line take a day")
    ),
    RuleField(
      "energy",
      .perOutput([
        // tce; 1 kgoe = 1.4286 kgce (GB/T 2589).
        Spelling(text: "kgce", factor: 0.001), Spelling(text: "tce", factor: 1),
        Spelling(text: "kgoe", factor: 0.001_428_6),
      ]),
      zh: "单位产品综合能耗",
      en: "energy per unit of output",
      ask: ("按标准口径计的单位产品综合能耗是多少", "what is the energy per unit within the standard's boundary")
    ),
    RuleField(
      "refining-energy",
      .plain([Spelling(text: "kgoe/(t·factor)", factor: 1)]),
      zh: "单位能量因数能耗",
      en: "energy per tonne and energy factor",
      ask: ("炼油单位能量因数能耗是多少", "what is the refinery's energy per tonne and energy factor")
    ),
    RuleField(
      "furnace-power",
      .perOutput([Spelling(text: "kWh", factor: 1)]),
      zh: "电炉电耗",
      en: "power of the furnace per unit of output",
      ask: ("电石炉单位产品电耗是多少", "how much power does the furnace take per tonne")
    ),
    RuleField(
      "water",
      .perOutput([Spelling(text: "t", factor: 1), Spelling(text: "m3", factor: 1)]),
      zh: "单位产品新鲜水量",
      en: "fresh water per unit of output",
      ask: ("单位产品取用新鲜水多少", "how much fresh water does one unit of output take")
    ),
    RuleField(
      "flake-water",
      .perOutput([Spelling(text: "t", factor: 1), Spelling(text: "m3", factor: 1)]),
      zh: "瓶片清洗新鲜水量",
      en: "fresh water per tonne of flake",
      ask: ("每吨瓶片取用新鲜水多少", "how much fresh water does a tonne of flake take")
    ),
    RuleField(
      "spinning-water",
      .perOutput([Spelling(text: "t", factor: 1), Spelling(text: "m3", factor: 1)]),
      zh: "纺丝新鲜水量",
      en: "fresh water per tonne spun",
      ask: ("每吨纺丝取用新鲜水多少", "how much fresh water does a tonne of fibre spun take")
    ),
    RuleField(
      "material",
      .perOutput([Spelling(text: "t", factor: 1)]),
      zh: "原料单耗",
      en: "feed per tonne of output",
      ask: ("每吨产品耗用原料多少", "how much feed does a tonne of output take")
    ),
    RuleField(
      "water-reuse",
      .plain(percent),
      zh: "水重复利用率",
      en: "share of water reused",
      ask: ("水重复利用率是多少", "what share of the water is reused")
    ),
    RuleField(
      "park-reuse",
      .plain(percent),
      zh: "园区再生水利用率",
      en: "share of reclaimed water in the park",
      ask: ("所在园区再生水利用率是多少", "what share of reclaimed water does the park use")
    ),
    RuleField(
      "effluent-treated",
      .plain(percent),
      zh: "印染污水处理率",
      en: "share of dyeing effluent treated",
      ask: ("印染污水是否全部处理达标", "is all dyeing effluent treated to standard")
    ),
    RuleField(
      "catalogue-revenue",
      .plain(percent),
      zh: "目录内业务占主营收入比重",
      en: "share of revenue from listed business",
      ask: ("鼓励类目录内业务占主营收入多少", "what share of revenue comes from listed business")
    ),
    RuleField(
      "co2-share",
      .plain(percent),
      zh: "原料气CO2含量",
      en: "CO2 in the feed gas",
      ask: ("原料天然气的CO2含量是多少", "how much CO2 does the feed gas hold")
    ),
    RuleField(
      "weft-rate",
      .plain([Spelling(text: "m/min", factor: 1)]),
      zh: "织机入纬率",
      en: "weft insertion rate",
      ask: ("选用织机的入纬率是多少", "what is the weft insertion rate of the looms")
    ),
    RuleField(
      "rotor-speed",
      .plain([Spelling(text: "r/min", factor: 1)]),
      zh: "转杯转速",
      en: "rotor speed",
      ask: ("气流纺设备转速多少、是否自排风", "what is the rotor speed, and are the rotors self-ventilated")
    ),
    RuleField(
      "film-thickness",
      .plain([Spelling(text: "mm", factor: 1)]),
      zh: "地膜厚度",
      en: "thickness of the mulch film",
      ask: ("地膜厚度是多少", "how thick is the mulch film")
    ),
    RuleField(
      "review-days",
      .plain([Spelling(text: "d", factor: 1)]),
      zh: "审查天数",
      en: "days of the review",
      ask: ("安全条件审查需要多少天", "how many days does the safety review take")
    ),
  ]
}
