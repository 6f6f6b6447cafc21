import Phrases

extension LintPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .elements(let reaction, let imbalance):
      "反应式\(PhraseText.引(reaction))不配平：\(PhraseText.列(imbalance))；两侧各元素应相等"
    case .reactionWithoutOutput(let product, let formula):
      "反应式右侧没有主产品 \(PhraseText.shown(product)) 的化学式 \(PhraseText.shown(formula))；应有"
    case .inputBeatsReaction(let product, let high, let theoretical):
      "投入 \(PhraseText.shown(product)) 至多 \(PhraseText.number(high))，少于反应所需；应不少于 \(PhraseText.number(theoretical))"
    case .byproductBeatsReaction(let product, let low, let theoretical):
      "副产 \(PhraseText.shown(product)) 至少 \(PhraseText.number(low))，多于反应所得；应不多于 \(PhraseText.number(theoretical))"
    case .statedDiffers(let product, let stated, let computed):
      "\(PhraseText.shown(product)) 的 stoichiometric 写作 \(PhraseText.number(stated))；按反应式应为 \(PhraseText.number(computed))"
    case .massCreated(let out, let taken):
      "产出质量多于投入：至少出 \(PhraseText.number(out)) 吨，至多入 \(PhraseText.number(taken)) 吨；应不多于投入，未列产品的投入写入 untracked"
    case .massMixed(let out, let taken):
      "按中值，产出 \(PhraseText.number(out)) 吨多于投入 \(PhraseText.number(taken)) 吨；各收率的基数可能不同，应核对"
    case .massLost(let share):
      "投入质量的 \(PhraseText.percent(share)) 没有去向；应写 byproducts，或以 losses 说明"
    case .deadEnd(let product):
      "产品 \(PhraseText.shown(product)) 不是终端产品，却没有环节使用；应有使用它的环节，或将 role 改为 end"
    case .unreachable(let product):
      "没有环节产出 \(PhraseText.shown(product))；应有产出它的环节，或将 role 改为 raw、auxiliary、utility"
    case .sharedAlias(let alias, let products):
      "别名\(PhraseText.引(alias))同属多个产品：\(PhraseText.列(products))；一个别名应只指一个产品"
    case .undatedCapacity(let facility): "产能 \(PhraseText.shown(facility)) 有数量而没有日期；应填 since 或 asOf"
    case .unsourcedProcess(let process): "环节 \(PhraseText.shown(process)) 没有任何来源；应在 sources 或数值中写明"
    case .conflict(let used, let others):
      "来源之间数值不一致：采用 \(PhraseText.shown(used))，未采用 \(PhraseText.列(others))；应核对"
    case .facilityConflict(let facility, let used, let others):
      "产能 \(PhraseText.shown(facility)) 各来源不一致：采用 \(PhraseText.shown(used))，未采用 \(PhraseText.列(others))；应核对"
    case .areas(let sum, let region):
      "各片区面积合计 \(PhraseText.number(sum)) 平方公里；应等于全区 \(PhraseText.number(region)) 平方公里"
    case .rawIsMade(let product, let process):
      "产品 \(PhraseText.shown(product)) 的 role 为 raw，却由环节 \(PhraseText.shown(process)) 产出；应改为 intermediate 或 auxiliary"
    case .repeatedClaim(let text): "同一数值的两条内容相同：\(PhraseText.shown(text))；应只留一条"
    case .idleVeto(let id): "限制条件 \(PhraseText.shown(id)) 不涉及任何环节；应写 hazards 或 processes"
    case .idleAcceptance(let rule): "accepted 中的 \(PhraseText.shown(rule)) 已不出现；应删去"
    case .acceptanceWithoutNote: "有 accepted 而没有 note；应在 note 中说明理由"
    case .said(let phrase): phrase.zh
    case .explained(let text): "说明：\(text)"
    case .seeAlso(let place): "另见 \(PhraseText.shown(place))"
    }
  }
}
