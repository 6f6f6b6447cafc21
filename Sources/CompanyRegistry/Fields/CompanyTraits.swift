/// What the form of a company is, as far as it decides whether one can negotiate with it.
public struct CompanyTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Makes a set of its bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// 分支机构: a branch, sub-office or works that another firm answers for.
  public static let branch = CompanyTraits(rawValue: 1)
  /// 门店: a shop, station, restaurant or other outlet.
  public static let outlet = CompanyTraits(rawValue: 2)
  /// 个体工商户: one person's business, no legal person.
  public static let individual = CompanyTraits(rawValue: 4)
  /// 办事处、代表处: an office that may not trade.
  public static let office = CompanyTraits(rawValue: 8)
  /// 农民专业合作社、供销合作社: a cooperative.
  public static let cooperative = CompanyTraits(rawValue: 16)
  /// 机关、事业单位、社会团体: not a business.
  public static let publicBody = CompanyTraits(rawValue: 32)

  /// What no target list may hold.
  public static let neverTargets: CompanyTraits = [
    .branch, .outlet, .individual, .office, .publicBody,
  ]

  /// The traits with their names, in the order of their bits.
  public static let named: [(name: String, trait: CompanyTraits)] = [
    ("branch", .branch), ("outlet", .outlet), ("individual", .individual), ("office", .office),
    ("cooperative", .cooperative), ("public-body", .publicBody),
  ]

  /// The names of the traits that are set, in the order of their bits.
  public var names: [String] {
    Self.named.filter { contains($0.trait) }.map(\.name)
  }
}
