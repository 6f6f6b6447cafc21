public import ChainModel
public import MaterialBalance

/// A link of another region that is squeezed there: capacity that stands idle, or runs on a feed that
/// the region does not have.
public struct SqueezedLink: Hashable, Sendable {
  /// What squeezes it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It runs below the region's utilisation threshold.
    case idle
    /// Its dearest main feed is covered there below the region's coverage threshold.
    case starved

    /// The kind in words.
    public var words: Phrase {
      switch self {
      case .idle: Phrase(zh: "产能过剩", en: "idle capacity")
      case .starved: Phrase(zh: "原料不足", en: "short of feed")
      }
    }
  }

  /// The process.
  public let process: UnitProcess.ID
  /// What it makes.
  public let product: Product.ID
  /// What squeezes it.
  public let kind: Kind
  /// Units of main output a year: what stands idle, or what runs on feed from elsewhere.
  public let amount: Double
  /// Whether the amount is the range of plants whose size no source gives.
  public let isAssumed: Bool
  /// The feed that it is short of; nil for idle capacity.
  public let feed: Product.ID?
  /// Local supply of the feed over local demand; nil for idle capacity.
  public let coverage: Double?
  /// The companies that run it, in file order.
  public let companies: [Company.ID]
  /// The sources of its plants and totals.
  public let sources: [Source.ID]
  /// Where its plants and totals stand in the files.
  public let facts: [Origin]

  /// The squeezed links of a region, in model order of processes.
  ///
  /// A feed without any recorded supply counts as not there: whether that is so has to be asked, and
  /// the coverage of 0 says so. O(processes × plants).
  public static func all(in sheet: BalanceSheet) -> [SqueezedLink] {
    let model = sheet.model
    let limits = model.region.thresholds
    return model.processes.elements.compactMap { process in
      let activity = sheet.activity(of: process.id)
      guard activity.amount.mid > 0 else { return nil }
      if let load = activity.utilisation?.mid, load > 0, load < limits[.utilisation] {
        let idle = activity.knownAmount.mid * (1 / load - 1)
        return SqueezedLink(process, .idle, idle, nil, nil, activity, model)
      }
      let feeds = MainInputs(model: model)(of: process)
      let dearest = feeds.max { worth($0, model) < worth($1, model) }
      guard let feed = dearest?.product else { return nil }
      let balance = sheet.balance(of: feed)
      guard balance.demand.mid > 0 else { return nil }
      let coverage = min(1, balance.supply.mid / balance.demand.mid)
      guard coverage < limits[.coverage] else { return nil }
      let amount = activity.amount.mid * (1 - coverage)
      return SqueezedLink(process, .starved, amount, feed, coverage, activity, model)
    }
  }

  private init(
    _ process: UnitProcess,
    _ kind: Kind,
    _ amount: Double,
    _ feed: Product.ID?,
    _ coverage: Double?,
    _ activity: ProcessActivity,
    _ model: RegionalModel
  ) {
    self.process = process.id
    product = process.output
    self.kind = kind
    self.amount = amount
    isAssumed = activity.rows.contains(where: \.isAssumed)
    self.feed = feed
    self.coverage = coverage
    var companies: [Company.ID] = []
    var sources: [Source.ID] = []
    let items = Set(activity.rows.map(\.item))
    for plant in model.facilities where items.contains(.facility(plant.id)) {
      if !companies.contains(plant.company) { companies.append(plant.company) }
      sources += plant.sources
    }
    for row in activity.rows { sources += row.capacity.sources }
    self.companies = companies
    var seen: Set<Source.ID> = []
    self.sources = sources.filter { seen.insert($0).inserted }
    facts = activity.rows.map(\.origin).filter { $0.line > 0 }
  }

  private static func worth(_ exchange: Exchange, _ model: RegionalModel) -> Double {
    exchange.figure.span.mid * (model.products[exchange.product]?.price?.span.mid ?? 0)
  }
}
