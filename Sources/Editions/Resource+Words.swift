package import ChainModel

extension Resource {
  /// What a process needs of it is called.
  package var words: Phrase {
    switch self {
    case .electricity: Phrase(zh: "用电", en: "Electricity")
    case .steam: Phrase(zh: "蒸汽", en: "Steam")
    case .water: Phrase(zh: "新鲜水", en: "Fresh water")
    case .wastewater: Phrase(zh: "废水", en: "Wastewater")
    case .energy: Phrase(zh: "综合能耗", en: "Energy")
    case .carbon: Phrase(zh: "碳排放", en: "Carbon dioxide")
    case .labour: Phrase(zh: "用工", en: "Jobs")
    case .land: Phrase(zh: "用地", en: "Land")
    }
  }

  /// The unit after a number, with the space that the language wants before it.
  package var unitWords: Phrase {
    switch self {
    case .electricity: Phrase(zh: "千瓦时", en: " kWh")
    case .steam: Phrase(zh: "吨", en: " t")
    case .water, .wastewater: Phrase(zh: "立方米", en: " m³")
    case .energy: Phrase(zh: "吨标准煤", en: " tce")
    case .carbon: Phrase(zh: "吨二氧化碳", en: " t of CO₂")
    case .labour: Phrase(zh: "人", en: "")
    case .land: Phrase(zh: "平方米", en: " m²")
    }
  }
}
