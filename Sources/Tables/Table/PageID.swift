package import ChainModel
import Files
package import GapAnalysis

/// A page of the atlas; the same page in every language and every edition.
package enum PageID: Hashable, Sendable {
  /// The way in: region, zones, chains, top opportunities.
  case overview
  case chain(Chain.ID)
  /// All opportunities and gaps of the region.
  case opportunities
  case gap(Gap.ID)
  /// The three lists of projects.
  case projects
  /// The project book of one project.
  case project(Project.ID)
  /// Packages of projects side by side 方案比选, and the what-if panel.
  case plans
  /// Whom to visit, by where they are at home 招商路线图.
  case visits
  /// What power, water, land and wages cost here and elsewhere, and what may be promised.
  case support
  /// The registers of reforms, tasks and powers.
  case registers
  /// The one-chain-one-policy documents 一链一策.
  case briefs
  /// The one-chain-one-policy document of a chain.
  case brief(Chain.ID)
  /// What squeezed links of partner regions could become here 承接产业转移.
  case transfers
  /// The summary on one page, which opens the booklet.
  case summary
  /// What leaves unprocessed.
  case outflow
  /// Whom to approach, for each opportunity and around each anchor.
  case targets
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
  package var path: String {
    switch self {
    case .overview: "index"
    case .chain(let id): "chains/" + Self.name(id.text)
    case .opportunities: "gaps/index"
    case .gap(let id): "gaps/" + Self.name(id.text)
    case .projects: "projects/index"
    case .project(let id): "projects/" + Self.name(id.text)
    case .plans: "plans"
    case .visits: "visits"
    case .support: "support"
    case .registers: "registers"
    case .briefs: "briefs/index"
    case .brief(let id): "briefs/" + Self.name(id.text)
    case .transfers: "transfers"
    case .summary: "summary"
    case .outflow: "outflow"
    case .targets: "targets"
    case .zone(let id): "zones/" + Self.name(id.text)
    case .companies: "companies/index"
    case .company(let id): "companies/" + Self.name(id.text)
    case .products: "products/index"
    case .product(let id): "products/" + Self.name(id.text)
    case .process(let id): "processes/" + Self.name(id.text)
    case .sources: "sources"
    case .quality: "quality"
    case .freshness: "freshness"
    case .method: "method"
    case .difference: "difference"
    }
  }

  /// An id as the name of a file: what is not a letter, a digit or a hyphen as `_` and its code, so
  /// that no id leads out of its folder.
  private static func name(_ id: String) -> String {
    var result = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
        result.unicodeScalars.append(UnicodeScalar(byte))
      default: result += "_" + String(byte, radix: 16)
      }
    }
    let name = result.isEmpty || result == "index" ? "id-" + result : result
    return FileName.fitting(name, longest: FileName.longest - ".html".utf8.count)
  }

  /// An anchor for the page where all pages stand in one document.
  package var anchor: String {
    var result = "p-"
    for byte in path.utf8 {
      result.append(byte == UInt8(ascii: "/") ? "-" : Character(UnicodeScalar(byte)))
    }
    return result
  }
}

/// Where a click leads.
package enum AtlasLink: Hashable, Sendable {
  /// A page, or a place on it.
  case page(PageID, anchor: String? = nil)
  /// A line of the workspace's own files.
  case line(Origin)
  /// A source in the list of sources.
  case source(Source.ID)
  /// A place beyond the atlas.
  case web(String)
}
