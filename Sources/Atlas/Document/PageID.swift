public import ChainModel
public import GapAnalysis

/// A page of the atlas; the same page in every language and every edition.
public enum PageID: Hashable, Sendable {
  /// The way in: region, zones, chains, top opportunities.
  case overview
  case chain(Chain.ID)
  /// All opportunities and gaps of the region.
  case opportunities
  case gap(Gap.ID)
  case zone(Zone.ID)
  /// The local companies.
  case companies
  case company(Company.ID)
  /// All products.
  case products
  case product(Product.ID)
  case process(UnitProcess.ID)
  /// The sources and their grades.
  case sources
  /// Conflicts, estimates, what nobody surveyed.
  case quality
  /// What to update, by owner.
  case freshness
  /// How the figures are computed.
  case method
  /// What changed between two editions.
  case difference

  /// The file of the page below the folder of its language, without its ending.
  public var path: String {
    switch self {
    case .overview: "index"
    case .chain(let id): "chains/\(id)"
    case .opportunities: "gaps/index"
    case .gap(let id): "gaps/\(id)"
    case .zone(let id): "zones/\(id)"
    case .companies: "companies/index"
    case .company(let id): "companies/\(id)"
    case .products: "products/index"
    case .product(let id): "products/\(id)"
    case .process(let id): "processes/\(id)"
    case .sources: "sources"
    case .quality: "quality"
    case .freshness: "freshness"
    case .method: "method"
    case .difference: "difference"
    }
  }

  /// An anchor for the page where all pages stand in one document.
  public var anchor: String {
    var result = "p-"
    for byte in path.utf8 {
      result.append(byte == UInt8(ascii: "/") ? "-" : Character(UnicodeScalar(byte)))
    }
    return result
  }
}

/// Where a click leads.
public enum AtlasLink: Hashable, Sendable {
  /// A page, or a place on it.
  case page(PageID, anchor: String? = nil)
  /// A line of the workspace's own files.
  case line(Origin)
  /// A source in the list of sources.
  case source(Source.ID)
  /// A place beyond the atlas.
  case web(String)
}
