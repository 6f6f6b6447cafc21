public import ChainModel

/// A company that may be a target, with what is known of it; nil and empty mean unknown.
public struct TargetCandidate: Hashable, Sendable {
  /// Whether it can be talked to at all.
  public enum Standing: String, Hashable, Sendable {
    /// It can.
    case open
    /// It has ended: cancelled, revoked, being wound up.
    case ended
    /// It is a branch, a shop, an office, one person's business or a public body.
    case dependent
  }

  /// A title with the name that its source gives it.
  public struct Title: Hashable, Sendable {
    /// The tier in kebab-case.
    public let tier: String
    /// How the source calls it.
    public let label: String

    /// Makes a title.
    public init(tier: String, label: String) {
      self.tier = tier
      self.label = label
    }
  }

  /// A capacity in units of the product a year.
  public struct Capacity: Hashable, Sendable {
    /// The product.
    public let product: Product.ID
    /// Units of the product a year.
    public let amount: Double
    /// How the source puts it.
    public let text: String?

    /// Makes a capacity.
    public init(product: Product.ID, amount: Double, text: String? = nil) {
      self.product = product
      self.amount = amount
      self.text = text
    }
  }

  /// A tie to a firm already here.
  public struct Tie: Hashable, Sendable {
    /// What it is to that firm.
    public let kind: TargetTie
    /// That firm or place.
    public let partner: Name
    /// The chain of that firm, where it runs something here.
    public let chain: Name?

    /// Makes a tie.
    public init(kind: TargetTie, partner: Name, chain: Name? = nil) {
      self.kind = kind
      self.partner = partner
      self.chain = chain
    }
  }

  /// Its name.
  public var name: String
  /// Its English name, where one is known.
  public var english: String?
  /// Its unified social credit code.
  public var uscc: String?
  /// Its key in the workspace, if it is a leading firm there.
  public var company: Company.ID?
  /// Its number in the registry, if it is there.
  public var registryID: Int64?
  /// The place of that registry among those given.
  public var registryPlace = 0
  /// The firm's public line, its mail and its website.
  public var phone: String?
  /// Its e-mail address.
  public var email: String?
  /// Its website.
  public var website: String?
  /// Its size as the register has it.
  public var size: String?
  /// The GB/T 2260 codes of its seats.
  public var places: [Int] = []
  /// The province as shown.
  public var province: String?
  /// The city as shown.
  public var city: String?
  /// Its country, if foreign.
  public var country: String?
  /// Whether it is already here.
  public var isLocal = false
  /// Whether it can be talked to.
  public var standing = Standing.open
  /// What its scope and name mention.
  public var mentions: [Mention] = []
  /// Its business scope; nil where it was not looked up.
  public var scope: String?
  /// How many things its scope lists; nil where the scope was not looked up.
  public var items: Int?
  /// Products that the workspace lists for it, in order.
  public var statedProducts: [Product.ID] = []
  /// What the sources say of its products, in words.
  public var statedText: String?
  /// Registered capital in CNY.
  public var capital: Double?
  /// Whether the capital was converted from another currency.
  public var isCapitalConverted = false
  /// Its industry as the register has it: a code or words.
  public var industry: String?
  /// What it built or announced lately, in words.
  public var expansions: String?
  /// Its rank in its trade, in words.
  public var rank: String?
  /// Its revenue and the year, in words.
  public var revenue: String?
  /// The group it belongs to, in words.
  public var group: String?
  /// Insured employees.
  public var staff: Int?
  /// When it was founded.
  public var founded: PartialDate?
  /// Its stock code, if listed.
  public var stock: String?
  /// Its titles.
  public var titles: [Title] = []
  /// Its known capacities.
  public var capacities: [Capacity] = []
  /// Its ties to firms already here.
  public var ties: [Tie] = []
  /// What is known of its presence in Xinjiang, in words.
  public var xinjiang: String?
  /// What must be looked at before it is called.
  public var flags: [TargetFlag] = []
  /// The sources in the workspace that speak of it.
  public var sources: [Source.ID] = []

  /// Makes a candidate of which only the name is known.
  public init(name: String) {
    self.name = name
  }

  /// The words of a mention's clause; empty where they were not looked up.
  public func clause(of mention: Mention) -> String {
    Mention.text(mention.clause, of: mention.isInName ? name : scope ?? "")
  }

  /// How many characters stand before a mention's word in the scope; none where the name says it.
  ///
  /// Where the scope was not looked up, three bytes count as a character.
  func position(of mention: Mention) -> Int {
    if mention.isInName { return 0 }
    guard let scope else { return mention.word.lowerBound / 3 }
    return scope.utf8.prefix(mention.word.lowerBound).count { $0 & 0xC0 != 0x80 }
  }

  /// Its country, or its province and city; a city that says its province stands alone.
  public var place: String? {
    if let country { return country }
    guard let province, let city else { return province ?? city }
    return city.hasPrefix(province) ? city : province + city
  }
}
