package import ChainModel

/// Headings that several pages share.
package enum Heading {
  static let map = Phrase(zh: "产业链图谱", en: "Map")
  package static let none = Phrase(zh: "无", en: "none")
  static let zone = Phrase(zh: "片区", en: "Zone")
  static let basis = Phrase(zh: "依据", en: "Basis")
  static let gaps = Phrase(zh: "缺口与招商机会", en: "Gaps and opportunities")
  static let balance = Phrase(zh: "供需平衡", en: "Supply and demand")
  static let chain = Phrase(zh: "产业链", en: "Chain")
  static let presentProcesses = Phrase(zh: "本地已有环节", en: "Processes here")
  package static let targets = Phrase(zh: "招商对象", en: "Targets")
  package static let method = Phrase(zh: "口径与方法", en: "Method")
  static let howBig = Phrase(zh: "规模测算", en: "How big")
  static let ranking = Phrase(zh: "排序依据", en: "How it ranks")
  package static let sources = Phrase(zh: "数据来源", en: "Sources")
  static let sourceList = Phrase(zh: "来源清单", en: "All sources")
  package static let companies = Phrase(zh: "本地企业", en: "Companies here")
  static let plants = Phrase(zh: "产能明细", en: "Plants")
  static let routeUnknown = Phrase(zh: "工艺路线未载明", en: "route not stated")
  static let about = Phrase(zh: "基本情况", en: "About")
  static let company = Phrase(zh: "企业", en: "Company")
  static let opened = Phrase(zh: "新出现的缺口", en: "Gaps opened")
  static let closed = Phrase(zh: "已消除的缺口", en: "Gaps closed")
  static let notSurveyed = Phrase(
    zh: "未见于资料，须先核实",
    en: "Not found in the sources; check first"
  )
  static let process = Phrase(zh: "工艺", en: "Process")
  package static let products = Phrase(zh: "产品", en: "Products")
  static let item = Phrase(zh: "项目", en: "Item")
  static let localHarvest = Phrase(zh: "本地出产", en: "grown or extracted here")
  package static let freshness = Phrase(zh: "数据更新清单", en: "What to update")
  static let figureKind = Phrase(zh: "数据类别", en: "Kind of figure")
  static let value = Phrase(zh: "数值", en: "Value")
  package static let quality = Phrase(zh: "数据质量", en: "Data quality")
  package static let chains = Phrase(zh: "产业链", en: "Chains")
  package static let zones = Phrase(zh: "片区", en: "Zones")
  package static let opportunities = Phrase(zh: "招商机会", en: "Opportunities")
  package static let overview = Phrase(zh: "总览", en: "Overview")
}
