package import ChainModel
import GapAnalysis
import Words

/// What the limits of a plan are called.
package struct PlanWords {
  let model: RegionalModel

  /// Takes a region.
  package init(model: RegionalModel) {
    self.model = model
  }

  /// The name of a limit.
  package func name(_ limit: PlanLimit) -> Phrase {
    switch limit {
    case .capital: return Phrase(zh: "资本", en: "capital")
    case .cap(let resource): return Self.added(resource)
    case .zone(let zone, let resource):
      let name = model.zoneName(zone)
      let what = Self.name(resource)
      return Phrase(
        zh: "\(name?.zh ?? zone.text)的\(what.zh)",
        en: "\(what.en) in \(name?.en ?? zone.text)"
      )
    case .feed(let product):
      let name = short(product)
      return Phrase(zh: "\(name.zh)余料", en: "spare \(name.en)")
    case .market(let product):
      let name = short(product)
      return Phrase(zh: "\(name.zh)的外销市场", en: "the market for \(name.en)")
    }
  }

  /// A limit as a requirement, with its amount.
  func requirement(_ limit: PlanLimit, _ amount: Double) -> Phrase {
    let (name, amount) = (name(limit), self.amount(amount, of: limit))
    return Phrase(zh: "\(name.zh)不超过\(amount.zh)", en: "\(name.en) of \(amount.en) at most")
  }

  /// An amount of a limit in its unit.
  package func amount(_ amount: Double, of limit: PlanLimit) -> Phrase {
    switch limit {
    case .capital:
      return Phrase(
        zh: AmountText.money(amount, in: .zh),
        en: AmountText.money(amount, in: .en)
      )
    case .cap(let resource), .zone(_, let resource): return Self.amount(amount, resource)
    case .feed(let id), .market(let id):
      guard let unit = model.products[id]?.unit else { return .verbatim("\(amount)") }
      return Amount(Span(amount), unit).phrase
    }
  }

  private func short(_ product: Product.ID) -> Name {
    model.products[product]?.short ?? Name(zh: product.text, en: product.text)
  }

  /// A limit over the whole region is one on what is added.
  private static func added(_ resource: Resource) -> Phrase {
    let name = name(resource)
    return Phrase(zh: "全州新增\(name.zh)", en: "added \(name.en) of the region")
  }

  private static func name(_ resource: Resource) -> Phrase {
    switch resource {
    case .electricity: Phrase(zh: "用电量", en: "power")
    case .steam: Phrase(zh: "蒸汽量", en: "steam")
    case .water: Phrase(zh: "新鲜水量", en: "fresh water")
    case .wastewater: Phrase(zh: "污水处理余量", en: "room for waste water")
    case .energy: Phrase(zh: "能耗指标", en: "energy quota")
    case .carbon: Phrase(zh: "碳排放量", en: "carbon")
    case .labour: Phrase(zh: "用工量", en: "labour")
    case .land: Phrase(zh: "用地", en: "land")
    }
  }

  private static func amount(_ amount: Double, _ resource: Resource) -> Phrase {
    let unit: Phrase
    switch resource {
    case .carbon: unit = Phrase(zh: "吨二氧化碳", en: "t of CO₂")
    case .electricity: unit = Phrase(zh: "千瓦时", en: "kWh")
    case .steam: unit = Phrase(zh: "吨蒸汽", en: "t of steam")
    case .water, .wastewater: unit = Phrase(zh: "立方米", en: "m³")
    case .energy: unit = Phrase(zh: "吨标准煤", en: "tce")
    case .labour: unit = Phrase(zh: "人", en: "persons")
    case .land: unit = Phrase(zh: "平方米", en: "m²")
    }
    let (scale, word) =
      abs(amount) >= 1e8 ? (1e8, "亿") : abs(amount) >= 1e4 ? (1e4, "万") : (1, "")
    return Phrase(
      zh: DecimalText.significant(amount / scale) + word + unit.zh,
      en: DecimalText.significant(amount, grouped: true) + " " + unit.en
    )
  }
}
