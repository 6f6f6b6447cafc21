public import ChainModel

/// One step of a project.
public struct ProjectStep: Hashable, Sendable {
  /// Why a step is in.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case anchor, upstream, downstream
    case sideUse = "side-use"
  }

  /// The process.
  public let process: UnitProcess.ID
  /// Why it is in.
  public let role: Role
  /// Units of its main output a year.
  public let size: Double
  /// The smallest size that pays.
  public let minimumScale: Double?
  /// How many plants of the largest typical size it takes.
  public let lines: Int
  /// Whether it runs here today.
  public let isHere: Bool

  /// Whether it reaches its smallest scale.
  public var reachesScale: Bool { ProjectSize.reaches(size, minimumScale ?? 0) }
}

/// Something that a project takes from outside.
public struct ProjectInput: Hashable, Sendable {
  /// Where it comes from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// Local surplus.
    case surplus
    /// A raw material that is here in an amount nobody recorded.
    case unrecorded
    /// Bought from outside.
    case bought
    /// An auxiliary or a utility, bought as a matter of course.
    case minor
  }

  /// The product that is taken.
  public let product: Product.ID
  /// The product that the recipe names.
  public let named: Product.ID
  /// The product whose price is charged: what the recipe names, or what stands in for it where that
  /// is dearer.
  public let charged: Product.ID
  /// The step that takes it.
  public let process: UnitProcess.ID
  /// Where it comes from.
  public let source: Source
  /// Whether the step lives on it.
  public let isMain: Bool
  /// Units a year.
  public let amount: Double
  /// CNY a year at the price that is charged; nil without a price.
  public let cny: Double?
}

/// Something that leaves a project.
public struct ProjectOutput: Hashable, Sendable {
  /// The product.
  public let product: Product.ID
  /// Units a year.
  public let amount: Double
  /// Whether it finds a buyer: a by-product that does not travel fetches nothing.
  public let isSold: Bool
  /// CNY a year; nil without a price.
  public let cny: Double?
}

/// What a project costs and brings; CNY, a year where it flows.
///
/// The middle is at middle figures; the ends are the tenth and the ninetieth of a hundred draws, the
/// middle again without draws.
public struct ProjectMoney: Hashable, Sendable {
  /// Net outputs at their prices, by-products included.
  public let output: Span
  /// Output less bought and local inputs, power, steam, water and heat at their prices.
  public let valueAdded: Span
  /// Wages.
  public let wages: Span
  /// Investment.
  public let capex: Span
  /// Value added less wages, 3 % upkeep of the investment and a fifteenth of it.
  public let profit: Span
  /// Years until it is paid back; the high end is nil where a tenth of the draws never do, or not
  /// within the life of a plant.
  public let payback: Payback
  /// The surplus that it takes up, at its price.
  public let digested: Span
  /// The share of the money whose prices are sourced.
  public let sourcedShare: Double

  /// Years until an investment is paid back.
  public struct Payback: Hashable, Sendable {
    /// The better end.
    public let low: Double?
    /// At middle figures; nil where it never is.
    public let mid: Double?
    /// The worse end; nil where it never is.
    public let high: Double?
  }
}

/// What a project needs besides products; nil where some step does not say.
public struct ProjectNeeds: Hashable, Sendable {
  /// Persons.
  public let jobs: Span?
  /// m².
  public let land: Span?
  /// m³ of fresh water a year.
  public let water: Span?
  /// m³ of waste water a year.
  public let wastewater: Span?
  /// MWh a year.
  public let power: Span?
  /// t of steam a year.
  public let steam: Span?
  /// tce a year.
  public let energy: Span?
}

/// How a zone fits a project.
public struct ProjectZone: Hashable, Sendable {
  /// The zone.
  public let zone: Zone.ID
  /// The mean fit of its steps, 0 to 1.
  public let fit: Double
  /// Rules that keep a step out.
  public let vetoes: [Veto]
  /// Rules that warn of a step.
  public let cautions: [Veto]
}

/// What one criterion contributes to a score.
public struct ProjectContribution: Hashable, Sendable {
  /// The criterion.
  public let criterion: RankingCriterion.Kind
  /// Its weight.
  public let weight: Double
  /// The value, 0 to 1; the middle of its range where something is not known.
  public let value: Double
  /// What it adds to the score.
  public let points: Double
}

/// How a rank and a profit hold when figures and weights move.
public struct ProjectRobustness: Hashable, Sendable {
  /// The share of draws in which it is among the first three of its list.
  public let top3: Double
  /// The share in which it is among the first ten.
  public let top10: Double
  /// The share in which it earns something.
  public let profitInDraws: Double
  /// The ranks between which nine tenths of the draws put it; nil below the list.
  public let rankInterval: ClosedRange<Int>?
}

/// How far prices may move before a project earns nothing.
public struct ProjectSpread: Hashable, Sendable {
  /// A price at which, with the others that are named, nothing is earned.
  public struct Price: Hashable, Sendable {
    /// The product.
    public let product: Product.ID
    /// The place of the price in the files.
    public let fact: Origin
    /// CNY a unit as it is.
    public let from: Double
    /// CNY a unit at break-even.
    public let to: Double
  }

  /// A single figure that turns the result.
  public struct Flip: Hashable, Sendable {
    /// The place of the figure in the files.
    public let fact: Origin
    /// What the figure is.
    public let words: Phrase
    /// As it is.
    public let from: Double
    /// At break-even.
    public let to: Double
    /// Whether that value lies within the figure's own range.
    public let isWithinRange: Bool

    /// The relative change.
    public var change: Double { from == 0 ? .infinity : to / from - 1 }
  }

  /// CNY for one unit of the last product: its price less its main feeds.
  public let now: Double
  /// The same where nothing is earned.
  public let breakEven: Double
  /// The prices that are moved together, the product down and the feeds up by the same share.
  public let prices: [Price]
  /// The smallest change of one figure that turns profit into loss, or the other way.
  public let flip: Flip?
}

/// What is left of a feed after the projects above.
public struct ProjectRemainder: Hashable, Sendable {
  /// The feed.
  public let product: Product.ID
  /// Units a year that are left here before any project.
  public let surplus: Double
  /// Units a year that this project and those above it take.
  public let claimed: Double
  /// Units a year that are left here once what is signed and planned runs, before any project.
  public let afterPipeline: Double

  /// Units a year that are left after them.
  public var amount: Double { max(0, surplus - claimed) }
  /// Units a year by which they take more than there is: they cannot all be built on it.
  public var shortBy: Double { max(0, claimed - surplus) }
  /// Units a year by which they take more than what is signed and planned will leave.
  public var shortAfterPipeline: Double { max(0, claimed - min(surplus, afterPipeline)) }
}

/// A sentence of the construction, with what it speaks of.
public struct ProjectSentence: Hashable, Sendable {
  /// What a sentence speaks of.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    case start, step, feed, outlet, byproduct, size, pipeline, merge, money, gate, reason
  }

  /// What it speaks of.
  public let topic: Topic
  /// The sentence.
  public let text: Phrase
}
