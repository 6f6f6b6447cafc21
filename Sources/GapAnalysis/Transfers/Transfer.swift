public import ChainModel
import MaterialBalance

/// A squeezed link of another region that a project here could take in 承接转移, with what each side
/// gains in a year.
///
/// All money is an estimate at the middle figures of the project:
///
/// - moved = what is squeezed there, at most the size of the project's step; share = moved over it;
/// - here: share × (value added − profit): wages, utilities' share and upkeep that stay whoever owns
///   the plant;
/// - there: share × profit, for its firm is the investor, plus the freight saved, less the value added
///   that the other region loses where the link runs today (value added of the step at the prices of
///   the model × moved; nothing for capacity that stands idle);
/// - freight saved: (tonnes of the feed that no longer travel − tonnes of the product that now do) ×
///   the freight that the other region's `factor-prices.csv` states, nothing where it states none;
/// - joint = here + there.
///
/// Moving what runs well thus gains no more than what is added before and after the step, and freight.
public struct Transfer: Hashable, Sendable {
  /// The link there.
  public let link: SqueezedLink
  /// The project here.
  public let project: Project
  /// Units of the link's main output a year.
  public let moved: Double
  /// CNY a year that stays here.
  public let here: Double
  /// CNY a year for the other side: profit and freight, less what it loses.
  public let there: Double
  /// CNY a year of freight saved, part of ``there``; nil where no freight or no weight is stated.
  public let freight: Double?

  /// CNY a year for both.
  public var joint: Double { here + there }
}

/// Which squeezed links of another region the projects here could take in, ranked by joint gain.
public struct TransferReport: Sendable {
  /// What can be taken in, the largest joint gain first.
  public let transfers: [Transfer]
  /// Squeezed links that no listed project here takes with a gain for both together, in model order.
  public let unmatched: [SqueezedLink]
  /// The other region.
  public let partner: RegionalModel
  /// The projects here.
  public let home: ProjectReport
  /// CNY for a tonne between the two regions; nil where the other region states none.
  public let freight: FactorPrice?

  /// Matches links by their process with the steps of listed projects.
  ///
  /// O(links × steps).
  public init(_ links: [SqueezedLink], of partner: RegionalModel, home: ProjectReport) {
    self.partner = partner
    self.home = home
    freight = partner.factorPrices.first { $0.factor == .freight }
    let perTonne = freight.flatMap { Self.perTonne($0) }
    var found: [Transfer] = []
    var unmatched: [SqueezedLink] = []
    for link in links {
      // What both sides together would lose by is no proposal.
      let mine = home.projects.compactMap {
        Self.transfer(link, to: $0, in: home.sheet.model, perTonne)
      }.filter { $0.joint > 0 }
      if mine.isEmpty { unmatched.append(link) }
      found += mine
    }
    self.unmatched = unmatched
    transfers = found.enumerated().sorted { left, right in
      left.element.joint != right.element.joint
        ? left.element.joint > right.element.joint : left.offset < right.offset
    }.map(\.element)
  }

  private static func perTonne(_ price: FactorPrice) -> Double? {
    guard price.unit.unit.dimension == .mass, let factor = price.unit.unit.factor else {
      return nil
    }
    return price.amount.span.mid / (price.unit.scale * factor)
  }

  private static func transfer(
    _ link: SqueezedLink,
    to project: Project,
    in model: RegionalModel,
    _ perTonne: Double?
  ) -> Transfer? {
    guard let step = project.steps.first(where: { $0.process == link.process }), step.size > 0,
      let process = model.processes[link.process]
    else { return nil }
    let moved = min(link.amount, step.size)
    let share = moved / step.size
    let (added, profit) = (project.money.valueAdded.mid, project.money.profit.mid)
    let freight = link.kind == .starved ? saved(link, process, moved, model, perTonne) : nil
    let lost =
      link.kind == .starved
      ? max(0, (ValueAdded.perUnit(of: process, model: model)?.mid ?? 0) * moved) : 0
    return Transfer(
      link: link,
      project: project,
      moved: moved,
      here: share * (added - profit),
      there: share * profit + (freight ?? 0) - lost,
      freight: freight
    )
  }

  private static func saved(
    _ link: SqueezedLink,
    _ process: UnitProcess,
    _ moved: Double,
    _ model: RegionalModel,
    _ perTonne: Double?
  ) -> Double? {
    guard let perTonne, let feed = link.feed,
      let exchange = process.inputs.first(where: { $0.product == feed }),
      let feedWeight = model.products[feed]?.tonnesPerUnit?.mid,
      let weight = model.products[link.product]?.tonnesPerUnit?.mid
    else { return nil }
    return perTonne * moved * (exchange.figure.span.mid * feedWeight - weight)
  }
}
