public import ChainModel

/// What a company is to a firm already here.
public enum TargetTie: String, Hashable, Sendable, CaseIterable {
  case plant, group, parent, subsidiary, supplier, customer, partner

  /// What a sentence calls it; the firm follows.
  public var words: Phrase {
    switch self {
    case .plant: Phrase(zh: "在本地有项目", en: "has a plant or project here:")
    case .group: Phrase(zh: "与本地企业同属一集团", en: "same group as a firm here:")
    case .parent: Phrase(zh: "本地企业的母公司", en: "parent of a firm here:")
    case .subsidiary: Phrase(zh: "本地企业的子公司", en: "subsidiary of a firm here:")
    case .supplier: Phrase(zh: "本地企业的供应商", en: "supplier of a firm here:")
    case .customer: Phrase(zh: "本地企业的客户", en: "customer of a firm here:")
    case .partner: Phrase(zh: "本地企业的合作方", en: "partner of a firm here:")
    }
  }
}
