public import ChainModel

/// Something that is not on a list, and why.
public struct NotListed: Hashable, Sendable, Identifiable {
  /// Why.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A clause in force stands against it.
    case gate
    /// Every zone has a rule against it.
    case noZone = "no-zone"
    /// A step stays below its smallest scale.
    case belowScale = "below-scale"
    /// What is signed and planned takes the feed 原料已被签约项目占用.
    case feedClaimed = "feed-claimed"
    /// What is signed and planned takes the market 市场已被签约项目占用.
    case marketClaimed = "market-claimed"
    /// Somebody plans a step of it here, and what that plant makes would do 环节已有拟建.
    case stepPlanned = "step-planned"
    /// It stands on a raw material whose amount nobody recorded 原料量未载.
    case feedUnrecorded = "feed-unrecorded"
    /// More than half of its feed comes from plants of unknown size.
    case feedUnknown = "feed-unknown"
    /// It earns nothing in more than two thirds of the draws.
    case loss
    /// It is a smaller part of a listed project.
    case phase
    /// It differs from a listed project in its last step only, or shares a line with it.
    case variant
    /// Its process runs here below the utilisation threshold.
    case idle
    /// Its process runs here and its own product leaves too.
    case movesSurplus = "moves-surplus"
    /// An input is not here, cannot be bought, and cannot be made.
    case noRoute = "no-route"
    /// No main feed is left here: a dependence, not a project.
    case noFeed = "no-feed"
    /// What is left of the feed does not carry its smallest scale.
    case feedTooSmall = "feed-too-small"
    /// Its product does not travel and nobody takes it.
    case noOutlet = "no-outlet"
    /// Its product has no price.
    case noPrice = "no-price"
    /// Its steps would feed each other.
    case circular
    /// Nothing tells how large it could be.
    case noSize = "no-size"

    /// The reason in a few words.
    public var words: Phrase {
      switch self {
      case .gate: Phrase(zh: "准入不符", en: "a clause stands against it")
      case .noZone: Phrase(zh: "无片区可落", en: "no zone admits it")
      case .belowScale: Phrase(zh: "达不到最小规模", en: "below the smallest scale")
      case .feedClaimed: Phrase(zh: "原料已被签约项目占用", en: "signed projects take the feed")
      case .marketClaimed:
        Phrase(zh: "市场已被签约项目占用", en: "signed projects take the market")
      case .stepPlanned: Phrase(zh: "环节已有拟建", en: "a step of it is planned here already")
      case .feedUnrecorded: Phrase(zh: "原料量未载", en: "the amount of the feed is not recorded")
      case .feedUnknown: Phrase(zh: "原料规模待核", en: "most of the feed is of unknown size")
      case .loss: Phrase(zh: "多数情形下亏损", en: "loses money in most draws")
      case .phase: Phrase(zh: "并入一期", en: "a phase of another project")
      case .variant: Phrase(zh: "同料不同品，列为备选", en: "a variant of another project")
      case .idle: Phrase(zh: "现有装置开工不足", en: "what is here stands idle")
      case .movesSurplus: Phrase(zh: "产品本身也外运", en: "its own product leaves too")
      case .noRoute: Phrase(zh: "原料无来路", en: "an input cannot be had")
      case .noFeed: Phrase(zh: "本地无原料，属外购依赖", en: "no local feed: a dependence")
      case .feedTooSmall: Phrase(zh: "余料不足最小规模", en: "too little feed is left")
      case .noOutlet: Phrase(zh: "产品无出路", en: "nobody takes its product")
      case .noPrice: Phrase(zh: "产品无价格", en: "its product has no price")
      case .circular: Phrase(zh: "环节互为原料", en: "its steps feed each other")
      case .noSize: Phrase(zh: "规模无从推算", en: "nothing to size it by")
      }
    }
  }

  /// The key of the project, or of the process on which none could be built.
  public let id: Project.ID
  /// The process.
  public let process: UnitProcess.ID
  /// The gap that named it, if one did.
  public let gap: Gap.ID?
  /// Why.
  public let reason: Reason
  /// Why, with the figures.
  public let text: Phrase
  /// The project as it would be; nil where none could be built.
  public let project: Project?
}
