import ChainModel
import Words

extension TargetPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .feature(let feature): feature.chinese
    case .makes(let evidence, let product, let clause): evidence.chinese(product.zh, clause)
    case .statedMaker(let product, let text):
      "所收资料列其产品有\(product.zh)" + (text.map { "（\(PhraseText.shown($0))）" } ?? "")
    case .makesNeighbour(let neighbour, let product, let clause):
      "做的是\(product.zh)的相邻环节\(neighbour.zh)（\(PhraseText.引(clause))），未写明做\(product.zh)"
    case .statedNeighbour(let neighbour, let product):
      "所收资料列其产品有相邻环节的\(neighbour.zh)，未列\(product.zh)"
    case .nameSays(let product): "企业名称即含\(product.zh)"
    case .placeInScope(let characters, let made, let items, let isOtherTrade):
      (characters == 0 ? "写在经营范围开头" : "写在经营范围第 \(characters + 1) 个字起")
        + (items.map { "，所列约 \($0) 项中本产品及相邻产品占 \(made) 项" } ?? "")
        + (isOtherTrade ? "，企业名称属其他行业" : "")
    case .placeInList(let place, let count):
      count == 1 ? "所列产品只此一种" : "在所列 \(count) 种产品中排第 \(place)"
    case .sizes(let sizes): sizes.map(\.chinese).joined(separator: "，")
    case .worked(let from, let to): "\(from) 年成立，至 \(to) 年满 \(max(0, to - from)) 年"
    case .title(let title): "有“\(PhraseText.shown(title))”称号"
    case .listed(let stock): "上市公司（\(PhraseText.shown(stock))）"
    case .leader: "所收资料列为行业重点企业"
    case .comesFrom(let place, let region, let phrase):
      "地处\(place)，属\(region.zh)" + (phrase.map { "（方案：“\($0)”）" } ?? "")
    case .comesFromElsewhere(let place): "地处\(place)，不在方案点名的来源地区"
    case .tie(let tie, let partner): "\(tie.chinese)：\(PhraseText.shown(partner))"
    case .inXinjiang(let text): "在疆已有基础：\(PhraseText.shown(text))"
    case .away(let kilometres, let home):
      "距\(home.zh)约 \(DecimalText.fixed(kilometres / 10, digits: 0))0 公里"
    case .fits(let mode): "可按“\(mode.zh)”模式合作"
    case .flags(let flags): "须核实：" + flags.map(\.chinese).joined(separator: "、")
    case .noFlags: "未见明显风险信号"
    case .unknown(let feature): "\(feature.chinese)未见于资料"
    case .sentence(let sentence): sentence.chinese
    case .reasons(let reasons): reasons.map(\.chinese).joined(separator: "；")
    case .verify(let flags, let unknown):
      (flags.map(\.chinese)
        + (unknown.isEmpty ? [] : ["未知：" + unknown.map(\.chinese).joined(separator: "、")]))
        .joined(separator: "；")
    case .flag(let flag): flag.chinese
    case .label(let label): label.chinese
    case .listTitle(let name): "\(name.zh)招商对象"
    case .listNote(let candidates, let shown):
      "从 \(candidates) 家候选企业中按得分列出前 \(shown) 家；未知特征按常见值计，“已知权重”为有资料可依的权重占比。"
    case .noRegistry: "未提供企业名录（--registry），只在所收重点企业中排序。"
    case .registry(let files, let earliest, let latest, let found):
      "企业名录\(PhraseText.列(files))：\(found) 家写有本产品或相邻产品"
        + (earliest.flatMap { from in latest.map { "，成立于 \(from.year) 至 \($0.year) 年" } } ?? "")
        + "。名录不是现行登记信息，联系前须核实企业是否存续、是否仍做该产品。"
    case .registrySource: "企业名录（使用单位自备，按其许可使用）"
    case .explanationTitle: "得分说明"
    case .explanationNote:
      "得分 = 各项特征的加权平均，特征取 0 到 1；未知特征不计零分，按“未知时取”一栏的常见值计。权重与常见值载于 targeting.yaml，是判断，可修改。"
    case .sourcesTitle: "来源"
    case .anchorTitle: "链式招商：本地骨干企业的上下游缺口与对象"
    case .anchorNote: "上游指该企业用得着而本地缺的，下游指可以接着用该企业产品的；每个缺口列得分最高的几家。"
    case .ranked(let companies):
      companies.map { "\($0.name)（\(DecimalText.fixed($0.score * 100, digits: 0))）" }
        .joined(separator: "；")
    case .direction(.upstream): "上游"
    case .direction(.downstream): "下游"
    case .unknownSubject(let text, let suggestion):
      "没有缺口、产品、环节或段\(PhraseText.引(text))\(PhraseText.提示(suggestion))；可写名称、别名或编号，可用 chainatlas gaps 查看缺口编号，或写 all"
    case .notAProject(let kind):
      kind == .overbuilt ? "该缺口为过剩：不宜再招同类项目，名单仅供了解行业。" : "该缺口没有可招商的环节。"
    case .evidenceMark(let evidence): evidence.chinese
    case .stated: "所收资料列有"
    }
  }
}

extension TargetPhrase.Sentence {
  var chinese: String {
    var text = "\(PhraseText.shown(name))得 \(DecimalText.fixed(score * 100, digits: 1)) 分"
    text += "（已知权重 \(DecimalText.percent(known))）"
    if !reasons.isEmpty { text += "：" + reasons.map(\.chinese).joined(separator: "；") }
    if !unknown.isEmpty { text += "；未知：" + unknown.map(\.chinese).joined(separator: "、") }
    return text + "。"
  }
}

extension TargetPhrase.Size {
  var chinese: String {
    switch self {
    case .capital(let amount, let isConverted):
      "注册资本\(isConverted ? "折合约 " : " ")\(AmountText.money(amount, in: .zh))"
    case .staff(let count): "参保 \(count) 人"
    case .capacity(let share, let text):
      (text.map { "产能 \(PhraseText.shown($0))，" } ?? "产能") + "约为典型规模的 \(DecimalText.percent(share))"
    }
  }
}

extension MakingEvidence {
  var chinese: String {
    switch self {
    case .make: "写明生产"
    case .process: "写明加工"
    case .grow: "写明种植或开采"
    case .research: "写明研发"
    case .unspecified: "列有产品，未写明做什么"
    case .name: "仅见于名称"
    case .neighbour: "做相邻环节"
    }
  }

  func chinese(_ product: String, _ clause: String) -> String {
    let quoted = PhraseText.引(clause)
    return switch self {
    case .make: "经营范围写明生产\(product)：\(quoted)"
    case .process: "经营范围写明加工\(product)：\(quoted)"
    case .grow: "经营范围写明种植或开采\(product)：\(quoted)"
    case .research: "经营范围只写明研发\(product)：\(quoted)"
    case .unspecified: "经营范围列有\(product)，未写明生产还是经销：\(quoted)"
    case .name: "企业名称表明做\(product)：\(quoted)"
    case .neighbour: "做\(product)的相邻环节：\(quoted)"
    }
  }
}

extension TargetFeature {
  var chinese: String {
    switch self {
    case .makes: "生产对口"
    case .centrality: "主业程度"
    case .capability: "规模实力"
    case .experience: "经营年限"
    case .tier: "资质梯队"
    case .origin: "来源地区"
    case .ties: "既有联系"
    case .presence: "在疆基础"
    case .distance: "距离"
    case .cooperation: "合作模式"
    case .soundness: "稳健程度"
    }
  }
}

extension TargetTie {
  var chinese: String {
    switch self {
    case .group: "与本地企业同属一集团"
    case .parent: "本地企业的母公司"
    case .subsidiary: "本地企业的子公司"
    case .supplier: "本地企业的供应商"
    case .customer: "本地企业的客户"
    case .partner: "本地企业的合作方"
    }
  }
}

extension TargetFlag {
  var chinese: String {
    switch self {
    case .smallCapital: "注册资本极小"
    case .excluded: "经营范围另处将该产品除外"
    case .suspended: "停业、歇业"
    case .moved: "已迁出登记机关"
    case .tradingName: "名称为商贸企业"
    case .otherTrade: "名称属其他行业"
    case .specialTreatment: "股票被实施风险警示"
    case .cooperative: "合作社"
    }
  }
}

extension TargetLabel {
  /// The heading in simplified Chinese.
  public var chinese: String {
    switch self {
    case .rank: "序号"
    case .subject: "招商环节"
    case .company: "企业名称"
    case .code: "统一社会信用代码"
    case .province: "省份"
    case .city: "城市"
    case .score: "得分"
    case .known: "已知权重"
    case .evidence: "依据"
    case .clause: "原文"
    case .flags: "须核实"
    case .sentence: "说明"
    case .capital: "注册资本"
    case .founded: "成立日期"
    case .sources: "来源"
    case .feature: "特征"
    case .weight: "权重"
    case .why: "理由"
    case .phrase: "方案原文"
    case .paragraph: "条目"
    case .share: "占比"
    case .unknown: "未知时取"
    case .scale: "取值"
    case .title: "标题"
    case .publisher: "发布者"
    case .date: "日期"
    case .grade: "等级"
    case .address: "网址"
    case .anchor: "骨干企业"
    case .direction: "方向"
    case .gap: "缺口"
    case .kind: "类别"
    case .candidates: "招商对象（得分）"
    case .product: "产品"
    }
  }
}
