extension GapKind {
  /// 缺链: needed here, and nothing here makes it.
  public static let missing = GapKind(
    id: "missing",
    words: Phrase(zh: "缺链", en: "missing"),
    verb: Phrase(zh: "补链", en: "supply the missing link"),
    badge: Phrase(zh: "缺", en: "M"),
    sign: "✕",
    colour: "#b32a18",
    outline: Outline(fill: "#fbe1dc", width: 1.2, dash: "4.5 2"),
    isProject: true,
    drives: [.demand],
    survey: .process,
    excludes: ["dependent", "weak", "absent", "unextended"]
  )

  /// 弱链: made here, but too little of it for what needs it or for what comes before it.
  public static let weak = GapKind(
    id: "weak",
    words: Phrase(zh: "弱链", en: "weak"),
    verb: Phrase(zh: "强链", en: "strengthen"),
    badge: Phrase(zh: "弱", en: "W"),
    sign: "▽",
    colour: "#8f5a00",
    outline: Outline(fill: "#fdeed0", width: 1.6),
    isProject: true,
    drives: [.feed, .demand],
    survey: .plants,
    excludes: ["absent", "unextended"]
  )

  /// 建链: the plan names it, and nothing of it exists yet.
  public static let absent = GapKind(
    id: "absent",
    words: Phrase(zh: "待建", en: "absent"),
    verb: Phrase(zh: "建链", en: "build"),
    badge: Phrase(zh: "建", en: "N"),
    sign: "◇",
    colour: "#ad2878",
    outline: Outline(fill: "#f9e3ef", width: 1.2, dash: "1.6 1.6"),
    isProject: true,
    drives: [.feed],
    survey: .process,
    excludes: ["unextended"]
  )

  /// 延链: its feed is in surplus here, and no plant takes the known next step.
  public static let unextended = GapKind(
    id: "unextended",
    words: Phrase(zh: "可延链", en: "unextended"),
    verb: Phrase(zh: "延链", en: "extend"),
    badge: Phrase(zh: "延", en: "E"),
    sign: "→",
    colour: "#1a5f9c",
    outline: Outline(fill: "#e0edf9", width: 1.2, dash: "9 2"),
    isProject: true,
    drives: [.feed],
    survey: .process,
    excludes: []
  )

  /// 副产未用: a by-product that leaves unused.
  public static let wasted = GapKind(
    id: "wasted",
    words: Phrase(zh: "副产未用", en: "wasted by-product"),
    verb: Phrase(zh: "综合利用", en: "put to use"),
    badge: Phrase(zh: "副", en: "B"),
    sign: "≈",
    colour: "#7a4e24",
    outline: Outline(fill: "#f3e8dc", width: 1.2, dash: "6 1.6 1.2 1.6"),
    isProject: true,
    drives: [.feed],
    survey: .plants,
    excludes: []
  )

  /// 单点风险: one company holds the supply.
  public static let fragile = GapKind(
    id: "fragile",
    words: Phrase(zh: "单点风险", en: "single point of failure"),
    verb: Phrase(zh: "分散风险", en: "spread the risk"),
    badge: Phrase(zh: "险", en: "F"),
    sign: "!",
    colour: "#6e45a0",
    outline: Outline(fill: "#ece5f5", width: 2.4, isDouble: true),
    isProject: false,
    drives: [],
    survey: .plants,
    excludes: []
  )

  /// 外购依赖: needed, and no known route can make it from what is here.
  public static let dependent = GapKind(
    id: "dependent",
    words: Phrase(zh: "外购依赖", en: "bought-in dependence"),
    verb: Phrase(zh: "保障外购", en: "secure purchases"),
    badge: Phrase(zh: "购", en: "D"),
    sign: "⇐",
    colour: "#46525d",
    outline: Outline(fill: "#e4e8eb", width: 1.2),
    isProject: false,
    drives: [],
    survey: .everything,
    excludes: ["weak", "absent", "unextended"]
  )

  /// 过剩: what is there stands half idle.
  public static let overbuilt = GapKind(
    id: "overbuilt",
    words: Phrase(zh: "过剩", en: "overbuilt"),
    verb: Phrase(zh: "不再新增", en: "add no more"),
    badge: Phrase(zh: "剩", en: "O"),
    sign: "▲",
    colour: "#5e5c1a",
    outline: Outline(fill: "#efeed6", width: 1.6),
    isProject: false,
    drives: [],
    survey: .plants,
    excludes: []
  )
}
