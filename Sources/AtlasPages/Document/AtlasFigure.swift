public import ChainModel
public import Tables

/// A picture: a map or a chart, with what it shows in words.
public struct AtlasFigure: Hashable, Sendable, Identifiable {
  /// What is drawn.
  public enum Content: Hashable, Sendable {
    /// A map as SVG; it can be moved and enlarged on a screen.
    case map(svg: String)
    case chart(AtlasChart)
  }

  /// An anchor and a file name.
  public let id: String
  /// What stands under it.
  public let caption: String
  /// What it shows, for those who do not see it.
  public let alternative: String
  /// What is drawn.
  public let content: Content

  /// Makes a figure.
  public init(id: String, caption: String, alternative: String, content: Content) {
    self.id = id
    self.caption = caption
    self.alternative = alternative
    self.content = content
  }
}

/// A chart as values.
public enum AtlasChart: Hashable, Sendable {
  /// Shares or amounts as bars with their values in words.
  case bars([Bar])
  /// Ranks with the interval in which nine tenths of the weightings put them.
  case ranks([RankBar], last: Int)
  /// Amounts that go from one stage to a later one, and what leaves.
  case flows(FlowChart)
  /// What one unit of a raw material is worth, step by step.
  case ladder([LadderStep])

  /// A name for its looks and its script.
  package var kind: String {
    switch self {
    case .bars: "bars"
    case .ranks: "ranks"
    case .flows: "flows"
    case .ladder: "ladder"
    }
  }

  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// The label.
    public let label: String
    /// From 0 to 1 of the whole width.
    public let share: Double
    /// The value in words.
    public let text: String
    /// The page of what it is about.
    public let page: PageID?
    /// The kind of gap that colours it.
    public let mark: GapKind?
  }

  /// One line of a chart of ranks.
  public struct RankBar: Hashable, Sendable {
    /// The label.
    public let label: String
    /// The lowest rank of the interval.
    public let low: Int
    /// The highest.
    public let high: Int
    /// The expected rank.
    public let expected: Double
    /// The kind of gap.
    public let mark: GapKind
    /// Its page.
    public let page: PageID
  }

  /// Flows between the stages of a chain.
  public struct FlowChart: Hashable, Sendable {
    /// A stage and what it puts out.
    public struct Node: Hashable, Sendable {
      /// The label.
      public let label: String
      /// Tonnes a year.
      public let amount: Double
      /// The amount in words.
      public let text: String
    }

    /// What goes from one stage to another.
    public struct Flow: Hashable, Sendable {
      /// The index of the stage it comes from.
      public let from: Int
      /// The index of the stage it goes to; nil for what leaves the region.
      public let to: Int?
      /// Tonnes a year.
      public let amount: Double
      /// The amount in words.
      public let text: String
    }

    /// The stages in order.
    public let nodes: [Node]
    /// The flows in the order of their stages.
    public let flows: [Flow]
    /// What the arrows that leave are called.
    public let outside: String
  }

  /// One step of a value ladder.
  public struct LadderStep: Hashable, Sendable {
    /// The product.
    public let label: String
    /// How many steps from the raw material.
    public let depth: Int
    /// CNY from one unit of raw material.
    public let value: Double
    /// The value in words.
    public let text: String
    /// Whether the step is here.
    public let isPresent: Bool
    /// The page of the product.
    public let page: PageID
  }
}
