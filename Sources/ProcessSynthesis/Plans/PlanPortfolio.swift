public import ChainModel
import GapAnalysis

/// A package of projects, with what it brings and what keeps it from bringing more.
public struct PlanPortfolio: Sendable {
  /// One project of it.
  public struct Member: Sendable {
    /// The candidate.
    public let candidate: PlanCandidate
    /// Units of the last product a year that it could make.
    public let size: Double
    /// Units a year that it makes.
    public let run: Double
    /// Where it stands.
    public let zone: Zone.ID?
    /// What what it makes loses or gains in this package without it: the objective of the whole less
    /// that without it, sizes of the others free.
    public let contribution: Double
    /// When it is built, from 1; several may be built at once.
    public let turn: Int
    /// A sentence of reason.
    public let reason: Phrase

    /// CNY of investment.
    public var capex: Double { candidate.capex * size }
    /// The part of its size that it runs at.
    public var load: Double { size > 0 ? run / size : 0 }
  }

  /// What becomes of a product: changes against today, units a year.
  public struct Flow: Hashable, Sendable {
    /// The product.
    public let product: Product.ID
    /// Taken from what leaves today.
    public let taken: Double
    /// Served to those who buy it in today.
    public let served: Double
    /// Sold beyond the region.
    public let sold: Double
    /// Bought in.
    public let bought: Double
    /// Thrown away.
    public let dropped: Double
  }

  /// The objective.
  public let objective: Double
  /// Its projects, those that are built first coming first.
  public let members: [Member]
  /// CNY of investment.
  public let capex: Double
  /// CNY a year of value added, freight paid.
  public let valueAdded: Double
  /// CNY a year after wages, upkeep and writing off.
  public let profit: Double
  /// Persons.
  public let jobs: Double
  /// CNY a year of surplus that it takes up, ex works.
  public let digested: Double
  /// Units a year of each resource.
  public let needs: [Resource: Double]
  /// What becomes of the products it touches, in model order.
  public let flows: [Flow]
  /// What a little more and a little less of each binding limit would change.
  public let shadows: [PlanShadow]
}

/// The answer to a plan.
public struct PlanAnswer: Sendable {
  /// How far it can be relied on.
  public enum Status: String, Hashable, Sendable {
    /// The first portfolio is proven best, each later one best among those that are left.
    case optimal
    /// A search ended before that was proven: the portfolios are the best found.
    case bound
    /// Nothing fits.
    case infeasible
  }

  /// How far it can be relied on.
  public let status: Status
  /// The portfolios, the best first.
  public let portfolios: [PlanPortfolio]
  /// What no portfolio can do better than, where a search ended before its proof.
  public let bound: Double?
  /// The smallest set of requirements that clash, where nothing fits.
  public let clash: [Phrase]
}
