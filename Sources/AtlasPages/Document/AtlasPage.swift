public import ChainModel
public import Tables

/// A page: a title, what it says in short, and sections.
public struct AtlasPage: Hashable, Sendable, Identifiable {
  /// What it is about.
  public let id: PageID
  /// The title.
  public let title: String
  /// What kind of page it is, for example 招商机会; nil for those that the navigation names.
  public let kicker: String?
  /// The page above it.
  public let parent: PageID?
  /// What it says in short.
  public let lead: [TextRun]
  /// Its sections.
  public let sections: [AtlasSection]

  /// Whether it shows charts; maps are none.
  package var hasCharts: Bool {
    sections.contains { section in
      section.blocks.contains { block in
        guard case .figure(let figure) = block, case .chart = figure.content else { return false }
        return true
      }
    }
  }

  /// Makes a page.
  public init(
    id: PageID,
    title: String,
    kicker: String? = nil,
    parent: PageID? = .overview,
    lead: [TextRun] = [],
    sections: [AtlasSection]
  ) {
    self.id = id
    self.title = title
    self.kicker = kicker
    self.parent = parent
    self.lead = lead
    self.sections = sections
  }
}

/// A section of a page.
public struct AtlasSection: Hashable, Sendable {
  /// An anchor, the same in every language.
  public let id: String
  /// The heading.
  public let title: String
  /// What is in it.
  public let blocks: [AtlasBlock]
  /// Whether a printed page leaves it out.
  public let isOnlyOnScreen: Bool

  /// Makes a section.
  public init(
    _ id: String,
    _ title: String,
    _ blocks: [AtlasBlock],
    isOnlyOnScreen: Bool = false
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.isOnlyOnScreen = isOnlyOnScreen
  }
}

/// A piece of a section.
public enum AtlasBlock: Hashable, Sendable {
  case paragraph([TextRun])
  case list([[TextRun]])
  /// Labels with values.
  case facts([LabelledFact])
  /// Large figures side by side.
  case keyFigures([LabelledFact])
  case table(AtlasTable)
  case figure(AtlasFigure)
  case cards([AtlasCard])
  /// Sliders that move balances and verdicts.
  case panel(AtlasPanel)
  /// Questions with their answers.
  case questions([AnsweredQuestion])
  /// What a reader must not miss.
  case notice([TextRun])
}

/// A piece of running text.
public struct TextRun: Hashable, Sendable {
  /// How it is set.
  public enum Style: Hashable, Sendable {
    case plain, strong, quiet, quote
  }

  /// The text.
  public let text: String
  /// Where a click leads.
  public let link: AtlasLink?
  /// How it is set.
  public let style: Style
  /// The sources behind it, shown after it.
  public let sources: [Source.ID]
  /// The places of its figures in the files.
  public let facts: [Origin]

  /// Makes a piece.
  public init(
    _ text: String,
    link: AtlasLink? = nil,
    style: Style = .plain,
    sources: [Source.ID] = [],
    facts: [Origin] = []
  ) {
    self.text = text
    self.link = link
    self.style = style
    self.sources = sources
    self.facts = facts
  }
}

/// A question with what the data say to it.
public struct AnsweredQuestion: Hashable, Sendable {
  /// The question.
  public let question: String
  /// The answer with its citations, or whom to ask.
  public let answer: [TextRun]
  /// Whether the data answer it.
  public let isKnown: Bool

  /// Joins a question and its answer.
  public init(question: String, answer: [TextRun], isKnown: Bool) {
    self.question = question
    self.answer = answer
    self.isKnown = isKnown
  }
}

/// A label with its value.
public struct LabelledFact: Hashable, Sendable {
  /// The label.
  public let label: String
  /// The value.
  public let cell: TableCell
  /// How a plain number is written.
  public let kind: TableColumn.Kind
  /// A line under the value.
  public let note: String?

  /// Makes a fact.
  public init(
    _ label: String,
    _ cell: TableCell,
    kind: TableColumn.Kind = .text,
    note: String? = nil
  ) {
    self.label = label
    self.cell = cell
    self.kind = kind
    self.note = note
  }
}

/// A card that leads to a page.
public struct AtlasCard: Hashable, Sendable {
  /// The page.
  public let page: PageID
  /// The heading.
  public let title: String
  /// A word above the heading.
  public let kicker: String
  /// The kind of gap that colours and marks it.
  public let mark: GapKind?
  /// What it says.
  public let lines: [[TextRun]]

  /// Makes a card.
  public init(
    page: PageID,
    title: String,
    kicker: String,
    mark: GapKind? = nil,
    lines: [[TextRun]]
  ) {
    self.page = page
    self.title = title
    self.kicker = kicker
    self.mark = mark
    self.lines = lines
  }
}
