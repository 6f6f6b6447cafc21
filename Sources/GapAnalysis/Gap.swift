public import ChainModel
public import MaterialBalance

/// A gap: a link that is missing, weak, unextended, wasted, fragile, dependent, overbuilt or absent,
/// with its size, its evidence and its rank.
public struct Gap: Hashable, Sendable, Identifiable {
  /// A gap's key: what its rule begins with, and the product, for example `missing-dissolving-pulp`.
  public typealias ID = Identifier<Gap>

  /// Whether somebody looked.
  public enum Standing: String, Hashable, Sendable {
    /// A survey covered the process, or the verdict rests on plants that are there.
    case surveyed
    /// 未见于资料: not found in the sources, which is not the same as absent.
    case notSurveyed
  }

  /// Whether it is there today, and whether what is being built changes that.
  public enum Time: String, Hashable, Sendable, CaseIterable {
    /// Today, and after what is being built runs.
    case open
    /// 在建可补: today, not once what is being built runs; never a project.
    case closing
    /// 建成后新缺: only once what is being built runs.
    case opening
  }

  /// The key.
  public let id: ID
  /// The place in the order printed, from 1 over the whole region; gaps that no project closes come
  /// last.
  public let rank: Int
  /// What is wrong.
  public let kind: GapKind
  /// The rule that found it.
  public let rule: String
  /// Whether it is there today, and after.
  public let when: Time
  /// What is wrong today, where that is something else.
  public let today: GapKind?
  /// What pulls a project that would close it; none where there is no project.
  public let drives: Set<GapKind.Drive>
  /// The product it is about.
  public let product: Product.ID
  /// The process that the size speaks of; nil where no project can close it.
  public let process: UnitProcess.ID?
  /// The chain it stands in.
  public let chain: Chain.ID
  /// The stage it stands in.
  public let stage: Stage.ID
  /// How large a project could be; nil where no project can close it.
  public let size: OpportunitySize?
  /// 规模待核: it would hold in all draws without the plants whose size no source gives.
  public let isUnsized: Bool
  /// The share of draws in which it holds; nil without draws.
  public let confidence: Double?
  /// What would overturn it; nil where nothing was looked for or found.
  public let flip: GapFlip?
  /// Whether somebody looked.
  public let standing: Standing
  /// The part of the verdict that rests on estimates.
  public let estimateShare: Double
  /// What is being built, signed or planned for its product and its feed.
  public let pipeline: [PipelinePlant]
  /// What else claims the same surplus.
  public let claims: [Claim]
  /// The ways to close it, compared, best first.
  public let routes: [RouteComparison]
  /// How each zone fits, in file order.
  public let zones: [ZoneFit]
  /// 数据待核: what an expert would not believe.
  public let doubts: [Evidence]
  /// The evidence in the order it is read.
  public let evidence: [Evidence]
  /// CNY a year of local surplus that the proposal would take up; 0 where it takes none.
  public let outflowClosed: Double
  /// What another program can check.
  public let certificate: Certificate

  /// Whether it is offered as a project.
  public var isProject: Bool { kind.isProject && when != .closing && process != nil }
}

/// What would overturn a verdict.
public enum GapFlip: Hashable, Sendable {
  /// A figure, changed.
  case figure(FigureFlip)
  /// A plant, built: its process, and its size in units of its main output a year.
  case plant(UnitProcess.ID, Double)
}

/// A plant that is being built, signed or planned.
public struct PipelinePlant: Hashable, Sendable {
  /// The plant.
  public let facility: Facility
  /// How far along it is, seen from the date of the report.
  public let status: Facility.Status
  /// Whether it makes or uses the feed rather than the product.
  public let isForFeed: Bool
}

/// A surplus that several gaps want.
public struct Claim: Hashable, Sendable {
  /// The product in surplus.
  public let product: Product.ID
  /// The other gaps that want it, in rank order; the first of many.
  public let gaps: [Gap.ID]
  /// How many others want it in all.
  public let count: Int

  /// How many are named.
  public static let named = 12

  /// Makes a claim.
  public init(product: Product.ID, gaps: [Gap.ID], count: Int) {
    self.product = product
    self.gaps = gaps
    self.count = count
  }
}
