package import ChainModel

/// Headings that several pages share.
package enum Heading {
  package static let map = Phrase(zh: "产业链图谱", en: "Map")
  package static let none = Phrase(zh: "无", en: "none")
  package static let zone = Phrase(zh: "片区", en: "Zone")
  package static let basis = Phrase(zh: "依据", en: "Basis")
  package static let gaps = Phrase(zh: "缺口与招商机会", en: "Gaps and opportunities")
  package static let balance = Phrase(zh: "供需平衡", en: "Supply and demand")
  package static let chain = Phrase(zh: "产业链", en: "Chain")
  package static let presentProcesses = Phrase(zh: "本地已有环节", en: "Processes here")
  package static let targets = Phrase(zh: "招商对象", en: "Targets")
  package static let method = Phrase(zh: "口径与方法", en: "Method")
  package static let howBig = Phrase(zh: "规模测算", en: "How big")
  package static let ranking = Phrase(zh: "排序依据", en: "How it ranks")
  package static let sources = Phrase(zh: "数据来源", en: "Sources")
  package static let sourceList = Phrase(zh: "来源清单", en: "All sources")
  package static let companies = Phrase(zh: "本地企业", en: "Companies here")
  package static let plants = Phrase(zh: "产能明细", en: "Plants")
  package static let routeUnknown = Phrase(zh: "工艺路线未载明", en: "route not stated")
  package static let about = Phrase(zh: "基本情况", en: "About")
  package static let company = Phrase(zh: "企业", en: "Company")
  package static let opened = Phrase(zh: "新出现的缺口", en: "Gaps opened")
  package static let closed = Phrase(zh: "已消除的缺口", en: "Gaps closed")
  package static let notSurveyed = Phrase(
    zh: "未见于资料，须先核实",
    en: "Not found in the sources; check first"
  )
  package static let process = Phrase(zh: "工艺", en: "Process")
  package static let products = Phrase(zh: "产品", en: "Products")
  package static let item = Phrase(zh: "项目", en: "Item")
  package static let localHarvest = Phrase(zh: "本地出产", en: "grown or extracted here")
  package static let freshness = Phrase(zh: "数据更新清单", en: "What to update")
  package static let figureKind = Phrase(zh: "数据类别", en: "Kind of figure")
  package static let value = Phrase(zh: "数值", en: "Value")
  package static let quality = Phrase(zh: "数据质量", en: "Data quality")
  package static let chains = Phrase(zh: "产业链", en: "Chains")
  package static let zones = Phrase(zh: "片区", en: "Zones")
  package static let opportunities = Phrase(zh: "招商机会", en: "Opportunities")
  package static let overview = Phrase(zh: "总览", en: "Overview")
}
