import ChainModel
import Words

extension AtlasPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .heading(let heading): heading.chinese
    case .title(let region): "\(region.zh)产业链招商图谱"
    case .overviewLead(let region, let asOf, let chains, let gaps, let projects, let feasible):
      "截至\(asOf)，\(region.zh)梳理产业链\(chains)条，查出缺口\(gaps)处，其中可通过招商补齐的\(projects)处，规模条件可行的\(feasible)处。"
    case .opportunitiesLead(let projects, let others):
      "可招商的缺口\(projects)处，按排序列出；另有\(others)处属于风险、外购依赖或过剩，列入关注清单。"
    case .chainLead(let stages, let processes, let present, let projects):
      "分\(stages)段、\(processes)个环节，本地已有\(present)个；招商机会\(projects)项。"
    case .targetsLead(let opportunities, let companies, let anchors):
      "为\(opportunities)项招商机会排出目标企业\(companies)家，并列出本地骨干企业\(anchors)家的上下游缺口与对象。"
    case .targetsWithoutRegistry(let firms):
      "本版未接企业名录，只在所收\(firms)家重点企业中排序；接入名录后可从全部登记企业中筛选。"
    case .targetsWithRegistry(let files):
      "已接企业名录\(PhraseText.列(files))，与所收重点企业合并排序。名录不是现行登记信息，联系前须核实企业是否存续、是否仍做该产品。"
    case .targetCompaniesNote:
      "每家企业列一次，先列产品对口环节多的。括号内为该企业在各环节名单中的名次；理由见各机会卡片，全部特征见工作簿。"
    case .targetsShown(let shown, let all):
      all > shown ? "列出得分最高的\(shown)家，候选企业共\(all)家，详见招商对象" : "候选企业共\(all)家，详见招商对象"
    case .differenceMap(let chain): "\(chain.zh)：两版差异（▲供应增加，▼供应减少，✓缺口消除；着色的为新出现的缺口）"
    case .noTargets: "所收企业中没有生产该产品或相邻产品的，须另行查找。"
    case .noRegistryHere: "本版未接企业名录，只在所收重点企业中排序。"
    case .companiesLead(let count, let plants):
      "收录本地企业及在本地有产能的企业\(count)家（含合并报告的企业群），产能记录\(plants)条。"
    case .productsLead(let count): "收录产品\(count)种。先列有本地供应或需求的产品，再列全部产品及别名、代码。"
    case .sourcesLead(let count): "共\(count)个来源。等级越靠前越可靠；数字点击后可到数据行。"
    case .qualityLead(let figures, let sourced, let estimates):
      "图谱共用数据\(figures)个，其中直接有来源的\(sourced)个，属估算的\(estimates)个。未查到不等于没有，凡无人调查的环节均标“未见于资料”。"
    case .freshnessLead(let stale, let undated):
      "超过时效的数据\(stale)个，按应更新的单位分列；另有\(undated)个数据没有日期。"
    case .methodLead: "本页说明各项数字如何得出，供核对。"
    case .zoneLead(let owner, let plants, let fits, let vetoed):
      "管理主体：\(owner)；已收录产能\(plants)处；适合本片区的招商机会\(fits)项，被禁止事项排除的\(vetoed)项。"
    case .zoneArea(let area): "面积\(area)平方公里。"
    case .zoneKicker(let area, let owner): "\(area) km² · \(owner)"
    case .zoneCounts(let plants, let fits): "产能\(plants)处，首选在此的机会\(fits)项"
    case .trustNotice: "每个数字都注明来源和数据行；带“估”的含推算数。使用前请看："
    case .rankCaption(let count): "前\(count)项各能消化的外流价值（按本地富余量和价格计）"
    case .completenessNote: "占比按环节数计；加权口径按每个环节一套典型装置的年增加值计，价格为估算"
    case .mapAlternative(let chain, let stages):
      "\(chain.zh)图谱，自左至右各段：\(stages.map(\.zh).joined(separator: "、"))。图中内容均见本页表格。"
    case .flowCaption: "各段主产品的产量及去向，宽度与吨数成比例；向下的分支为链内没有消化的部分"
    case .ladderCaption(let raw, let unit):
      "1\(unit.text(in: .zh))\(raw.zh)逐级加工后的产值；空心为本地尚无的环节"
    case .chokepoints(let product, let processes):
      "\(product.zh)的本地生产离不开：\(processes.map(\.zh).joined(separator: "、"))；其中任何一环停下，本地即无从生产"
    case .ladderNote: "沿主要原料计算，按产品价格折算，未扣其他原料和加工成本；价格多为估算。"
    case .tonnes(let amount):
      amount >= 1e4
        ? DecimalText.significant(amount / 1e4) + "万吨" : DecimalText.significant(amount) + "吨"
    case .gapTitle(let verb, let product): "\(verb)：\(product.zh)"
    case .byProcess: "建议工艺："
    case .stop: "。"
    case .colon: "："
    case .inBrackets(let text): "（\(text)）"
    case .proposal(let amount): "建议规模\(amount)/年"
    case .outputValue(let money): "，年产值约\(money)"
    case .bestZone(let zone): "首选片区：\(zone)"
    case .confidenceIs(let share): "数据在其区间内变动时，本结论成立的比例\(DecimalText.percent(share))"
    case .notSurveyedLead: "该环节未经专门调查，本结论为“未见于资料”，须先向园区和主管部门核实。"
    case .noProject: "此项不宜以新建项目解决，列此供决策参考。"
    case .limitedBy(let product): "受本地\(product.zh)余量限制"
    case .marketIs(let market, let kind, let year):
      Self.zh(market) + Self.zh(kind) + (year.map { "（\($0)年）" } ?? "")
    case .perYear: "每年"
    case .moneyFor(let unit): "元/\(unit)"
    case .perUnit(let unit): "每\(unit.text(in: .zh))"
    case .noLocalFeed: "主要原料均须外购，不构成约束"
    case .noLocalDemand: "本地尚无需求"
    case .usedHere: "本地已有用户："
    case .usedIfBuilt(let names): "下游若建成还可用于：\(names)"
    case .endProduct: "终端产品，销往国内外市场"
    case .noOutletKnown: "资料中未见去向，须补充市场调查"
    case .noLocalUser: "本地没有下游用户"
    case .noLocalSupply: "本地没有供应"
    case .covers(let share): "本地供应只够需求的\(DecimalText.percent(share))"
    case .insteadOf(let product): "替代\(product)"
    case .orElse(let names): "或\(names.joined(separator: "、"))"
    case .recipeNote: "按每 1 单位主产品计；“化学计量”由反应式算出"
    case .noPlants: "资料中未见产能。"
    case .conflictsNote: "同一数字有多个说法时，采用等级高者；等级相同采用较新者；其余保留在此"
    case .unsurveyedNote: "下列环节没有来源专门调查过；图谱不把“没查到”当作“没有”"
    case .routelessNote: "来源未载明工艺路线：只计供应，不计原料需求，以免虚构缺口。"
    case .survey(let name, let asOf, let processes):
      "《\(name.zh)》（\(asOf)），覆盖\(processes)个环节"
    case .checkFound(let errors, let warnings): "检查结果：错误\(errors)条，提示\(warnings)条。"
    case .rankNote: "排序方法见“口径与方法”"
    case .resource(let key): Self.chineseResources[key]?.0 ?? key
    case .resourceUnit(let key): Self.chineseResources[key]?.1 ?? ""
    case .hazard(let key): Self.chineseHazards[key] ?? key
    case .figureKind(let key): Self.chineseKinds[key] ?? key
    case .owner(let key): Self.chineseOwners[key] ?? key
    case .riskNotSurveyed: "未见于资料，不等于本地没有：接洽前向园区和主管部门核实有无在建、在谈项目"
    case .riskShortfall(let product, let amount): "达到最小经济规模还须外购\(product.zh)\(amount)/年，须先落实货源与运价"
    case .riskEstimates(let share): "结论有\(DecimalText.percent(share))建立在推算数上，立项前须以企业数据替换"
    case .riskHazards(let words): "工艺涉及\(words.joined(separator: "、"))，须按规定办理安全、环保手续"
    case .riskAllVetoed: "各片区均有禁止事项，须先解决落地许可"
    case .riskCaution(let rule): rule.zh
    case .riskNationalIdle(let share): "全国产能利用率仅\(DecimalText.percent(share))，须防低水平重复建设"
    case .riskBoughtIn(let names): "以下原料须从外地购入：\(names.joined(separator: "、"))"
    case .riskVia(let names): "须先建或同步建设：\(names.joined(separator: " → "))，否则原料接不上"
    case .riskClaims(let product, let others):
      "\(product)富余量同时被以下机会占用，不能重复计算：\(others.joined(separator: "、"))"
    case .riskNone: "现有数据未显示突出风险"
    case .differenceLead(let from, let to, let opened, let closed, let moved):
      "由\(from)版到\(to)版：新出现缺口\(opened)处，消除\(closed)处，名次或规模变化\(moved)处；每处变化都列出引起变化的数据行。"
    case .noCause: "相关数据未变，系其他机会变动带来的名次移动"
    case .methodBalance:
      "供应＝已计产能×开工率×产出系数＋本地出产；需求＝各环节产量×单耗。自给率＝供应÷需求；本地转化率＝本地用量÷供应。有统计总量的年份，以总量代替该年以前投产的分项产能，二者不相加。"
    case .methodSize:
      "规模看四个界限：本地原料余量、本地缺额、外部市场、最小经济规模。建议规模取一套典型装置；原料或市场不够时按够用的量取。低于最小经济规模的，写明还须外购多少，排在可行项目之后。"
    case .methodRank:
      "排序只用两把尺子：先看建议规模能消化多少本地外流（富余量乘价格，元），再看抽样中结论成立的比例。低于最小经济规模的不计消化量；数据待核的不列入前十；在建可补的不作为项目。"
    case .methodSources: "每个数字注明依据（有来源、化学计量、推导、估算）与来源等级："
    }
  }
}
