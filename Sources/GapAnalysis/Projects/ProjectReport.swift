public import ChainModel
public import MaterialBalance
import PolicyRules

/// All projects of a region: three lists in rank order, and what is on none, with the reason.
public struct ProjectReport: Sendable {
  /// How the analysis is to be done.
  public struct Options: Hashable, Sendable {
    /// How many draws; 0 for none.
    public let draws: Int
    /// The start of all sequences.
    public let seed: UInt64

    /// Makes options.
    public init(draws: Int = 1000, seed: UInt64 = 1) {
      self.draws = draws
      self.seed = seed
    }
  }

  /// The balance that the projects stand on: what runs and what is being built.
  public let sheet: BalanceSheet
  /// What that balance leaves and lacks, product by product.
  package let ground: LocalGround
  /// The date that the projects, and the clauses on them, speak for.
  public let asOf: PartialDate
  /// How the analysis was done.
  public let options: Options
  /// The listed projects: list by list, in rank order.
  public let projects: [Project]
  /// What is on no list, by reason and then in model order.
  public let notListed: [NotListed]

  /// Builds, merges and ranks the projects of a region.
  public init(
    model: RegionalModel,
    asOf: PartialDate? = nil,
    options: Options = Options()
  ) async {
    let analysis = await ProjectAnalysis(
      model,
      asOf: asOf ?? model.region.asOf,
      options: options
    )
    sheet = analysis.sheet
    ground = analysis.ground
    self.asOf = asOf ?? model.region.asOf
    self.options = options
    (projects, notListed) = (analysis.projects, analysis.notListed)
  }

  /// The projects of a list, in rank order.
  public func projects(of list: ProjectList) -> [Project] {
    projects.filter { $0.list == list }
  }

  /// A project by its key, listed or not.
  public func project(_ id: Project.ID) -> Project? {
    projects.first { $0.id == id } ?? notListed.first { $0.id == id && $0.project != nil }?.project
  }

  /// The listed project that closes a gap.
  package func project(closing gap: Gap) -> Project? {
    projects.first { $0.closes.contains(gap.id) }
  }

  /// Why no project is listed for a gap: what was said of the gap itself, else of its process.
  package func refusal(of gap: Gap) -> NotListed? {
    notListed.first { $0.gap == gap.id }
      ?? notListed.first { $0.process == gap.process && gap.process != nil }
  }

  /// The listed projects that claim neither a feed nor a market twice: in rank order, each whose
  /// feeds still hold what it takes after those before it, and whose market what both put out.
  package var apart: [Project] {
    var claimed: [Product.ID: Double] = [:]
    var sold: [Product.ID: Double] = [:]
    var markets: [Product.ID: Double] = [:]
    var result: [Project] = []
    for project in projects {
      var takes: [Product.ID: Double] = [:]
      for input in project.inputs where input.source == .surplus {
        takes[input.product, default: 0] += input.amount
      }
      let surplus = Dictionary(project.left.map { ($0.product, $0.surplus) }) { first, _ in first }
      let fits = project.left.allSatisfy { left in
        (claimed[left.product] ?? 0) + (takes[left.product] ?? 0)
          <= (surplus[left.product] ?? 0) * 1.000001
      }
      let outputs = Dictionary(project.outputs.map { ($0.product, $0.amount) }, uniquingKeysWith: +)
      let limits = markets.merging([project.product: project.marketLimit]) { first, _ in first }
      let sells = outputs.allSatisfy { product, amount in
        guard let known = sold[product], let limit = limits[product] else { return true }
        return known + amount <= limit * 1.000001
      }
      guard fits, sells else { continue }
      markets = limits
      sold.merge(outputs, uniquingKeysWith: +)
      for left in project.left { claimed[left.product, default: 0] += takes[left.product] ?? 0 }
      result.append(project)
    }
    return result
  }
}

extension Project {
  /// Units a year of its product that find a buyer, at least what it makes itself.
  fileprivate var marketLimit: Double {
    let limits = size.bounds.compactMap { bound in
      if case .market = bound.kind { bound.limit } else { nil }
    }
    return max(size.proposed, limits.min() ?? .infinity)
  }
}
