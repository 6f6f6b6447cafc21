public import ChainModel
public import PolicyRules

/// A project 招商项目: what an investor would build, with everything that a project book says of it.
public struct Project: Hashable, Sendable, Identifiable {
  /// A project's key: its last process, for example `spandex-dry`.
  public typealias ID = Identifier<Project>

  /// The key.
  public let id: ID
  /// The list it is decided on.
  public let list: ProjectList
  /// Its rank in the list, from 1; nil below the list.
  public let rank: Int?
  /// Why it stands below the list; nil where it is listed.
  public let notListed: NotListed.Reason?
  /// The sum of the contributions, 0 to 100.
  public let score: Double
  /// What each criterion contributes, in the order of the region.
  public let contributions: [ProjectContribution]
  /// The chain of its last step.
  public let chain: Chain.ID
  /// The last product.
  public let product: Product.ID
  /// Its steps, from the feed to the last product, by-products last.
  public let steps: [ProjectStep]
  /// What the steps take from outside the project.
  public let inputs: [ProjectInput]
  /// What leaves the project: the last product, then by-products.
  public let outputs: [ProjectOutput]
  /// The gaps that it closes.
  public let closes: [Gap.ID]
  /// How large it is, and why.
  public let size: ProjectSize
  /// What it costs and brings.
  public let money: ProjectMoney
  /// Units a year that it needs besides products.
  public let needs: ProjectNeeds
  /// How each zone fits all its steps, best first.
  public let zones: [ProjectZone]
  /// How published rules stand to its steps at its size.
  public let gates: [GateOutcome]
  /// What an expert would ask of its figures 数据待核; empty where nothing.
  public let doubts: [Phrase]
  /// Whether it earns in between one and two thirds of the draws 盈亏临界.
  public let isMarginal: Bool
  /// How its rank and profit hold when figures and weights move; nil without draws.
  public let robustness: ProjectRobustness?
  /// How far prices may move before it earns nothing.
  public let spread: ProjectSpread?
  /// What is left of its feeds after the projects above it.
  public let left: [ProjectRemainder]
  /// Projects on the same feed that differ only in the last step, or share a line with it.
  public let variants: [ID]
  /// Smaller projects that are a part of it.
  public let phases: [ID]
  /// A project that beats it in every criterion.
  public let beatenBy: ID?
  /// Plants that are being built, signed or planned for its products or from its feeds.
  public let pipeline: [PipelinePlant]
  /// Every step of the construction in sentences.
  public let explanation: [ProjectSentence]
  /// One line of reason.
  public let reason: Phrase

  /// The best zone that no rule keeps it from.
  public var zone: Zone.ID? { zones.first { $0.vetoes.isEmpty }?.zone }

  /// The same, where the plan means that zone for its field; nil where it means none for it, so that
  /// where it stands is open.
  public var plannedZone: Zone.ID? { zones.first { $0.vetoes.isEmpty && $0.fit > 0 }?.zone }
}
