/// What the form of a company is, as far as it decides whether one can negotiate with it.
package struct CompanyTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  package let rawValue: Int

  /// Makes a set of its bits.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// 分支机构: a branch, sub-office or works that another firm answers for.
  package static let branch = CompanyTraits(rawValue: 1)
  /// 门店: a shop, station, restaurant or other outlet.
  package static let outlet = CompanyTraits(rawValue: 2)
  /// 个体工商户: one person's business, no legal person.
  package static let individual = CompanyTraits(rawValue: 4)
  /// 办事处、代表处: an office that may not trade.
  package static let office = CompanyTraits(rawValue: 8)
  /// 农民专业合作社、供销合作社: a cooperative.
  package static let cooperative = CompanyTraits(rawValue: 16)
  /// 机关、事业单位、社会团体: not a business.
  package static let publicBody = CompanyTraits(rawValue: 32)

  /// Its scope or its name mentions a product or a class: the mark of the index of outlines, no form.
  static let mentioning = CompanyTraits(rawValue: 64)

  /// What no target list may hold.
  package static let neverTargets: CompanyTraits = [
    .branch, .outlet, .individual, .office, .publicBody,
  ]

  /// The traits with their names, in the order of their bits.
  package static let named: [(name: String, trait: CompanyTraits)] = [
    ("branch", .branch), ("outlet", .outlet), ("individual", .individual), ("office", .office),
    ("cooperative", .cooperative), ("public-body", .publicBody),
  ]

  /// The names of the traits that are set, in the order of their bits.
  package var names: [String] {
    Self.named.filter { contains($0.trait) }.map(\.name)
  }
}
