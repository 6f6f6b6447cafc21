package import ChainModel
package import Tables

/// A picture: a map or a chart, with what it shows in words.
package struct AtlasFigure: Hashable, Sendable, Identifiable {
  /// What is drawn.
  package enum Content: Hashable, Sendable {
    /// A map as SVG; it can be moved and enlarged on a screen.
    case map(svg: String)
    case chart(AtlasChart)
  }

  /// An anchor and a file name.
  package let id: String
  /// What stands under it.
  package let caption: String
  /// What it shows, for those who do not see it.
  package let alternative: String
  /// What is drawn.
  package let content: Content

  /// Makes a figure.
  package init(id: String, caption: String, alternative: String, content: Content) {
    self.id = id
    self.caption = caption
    self.alternative = alternative
    self.content = content
  }
}

/// A chart as values.
package enum AtlasChart: Hashable, Sendable {
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
  package struct Bar: Hashable, Sendable {
    /// The label.
    package let label: String
    /// From 0 to 1 of the whole width.
    package let share: Double
    /// The value in words.
    package let text: String
    /// The page of what it is about.
    package let page: PageID?
    /// The kind of gap that colours it.
    package let mark: GapKind?
  }

  /// One line of a chart of ranks.
  package struct RankBar: Hashable, Sendable {
    /// The label.
    package let label: String
    /// The lowest rank of the interval.
    package let low: Int
    /// The highest.
    package let high: Int
    /// The expected rank.
    package let expected: Double
    /// The kind of gap.
    package let mark: GapKind
    /// Its page.
    package let page: PageID
  }

  /// Flows between the stages of a chain.
  package struct FlowChart: Hashable, Sendable {
    /// A stage and what it puts out.
    package struct Node: Hashable, Sendable {
      /// The label.
      package let label: String
      /// Tonnes a year.
      package let amount: Double
      /// The amount in words.
      package let text: String
    }

    /// What goes from one stage to another.
    package struct Flow: Hashable, Sendable {
      /// The index of the stage it comes from.
      package let from: Int
      /// The index of the stage it goes to; nil for what leaves the region.
      package let to: Int?
      /// Tonnes a year.
      package let amount: Double
      /// The amount in words.
      package let text: String
    }

    /// The stages in order.
    package let nodes: [Node]
    /// The flows in the order of their stages.
    package let flows: [Flow]
    /// What the arrows that leave are called.
    package let outside: String
  }

  /// One step of a value ladder.
  package struct LadderStep: Hashable, Sendable {
    /// The product.
    package let label: String
    /// How many steps from the raw material.
    package let depth: Int
    /// CNY from one unit of raw material.
    package let value: Double
    /// The value in words.
    package let text: String
    /// Whether the step is here.
    package let isPresent: Bool
    /// The page of the product.
    package let page: PageID
  }
}
