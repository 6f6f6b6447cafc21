/// A register of facts about companies, imported from a table.
package enum FactRegister: String, Hashable, Sendable, CaseIterable {
  /// Titles and tiers: 上市、小巨人、专精特新、高新…
  case tiers
  /// Products with capacities.
  case capacities
  /// Suppliers, customers, parents and sisters.
  case relations

  /// A column of the table.
  enum Column: String, Hashable, CaseIterable {
    case name, uscc, tier, product, amount, unit, kind, partner, partnerCode, source, date

    /// The headings under which it stands, folded; the first is the one to write.
    var headings: [String] {
      switch self {
      case .name: ["企业名称", "公司名称", "名称", "NAME", "COMPANY"]
      case .uscc: ["统一社会信用代码", "社会信用代码", "信用代码", "USCC"]
      case .tier: ["称号", "级别", "梯度", "类别", "资质", "认定", "TIER"]
      case .product: ["产品", "产品名称", "PRODUCT"]
      case .amount: ["产能", "年产能", "能力", "CAPACITY", "AMOUNT"]
      case .unit: ["单位", "计量单位", "UNIT"]
      case .kind: ["关系", "关系类型", "RELATION", "KIND"]
      case .partner: ["关联企业", "对方", "对方企业", "对方名称", "PARTNER"]
      case .partnerCode: ["对方统一社会信用代码", "对方代码", "PARTNERUSCC"]
      case .source: ["来源", "出处", "SOURCE"]
      case .date: ["日期", "时间", "认定日期", "年份", "DATE"]
      }
    }
  }

  /// The columns that a table must have.
  var required: [Column] {
    switch self {
    case .tiers: [.name, .tier, .source]
    case .capacities: [.name, .product, .source]
    case .relations: [.name, .kind, .partner, .source]
    }
  }
}
