package import ChainModel
package import Tables

/// A page: a title, what it says in short, and sections.
package struct AtlasPage: Hashable, Sendable, Identifiable {
  /// What it is about.
  package let id: PageID
  /// The title.
  package let title: String
  /// What kind of page it is, for example 招商机会; nil for those that the navigation names.
  package let kicker: String?
  /// The page above it.
  package let parent: PageID?
  /// What it says in short.
  package let lead: [TextRun]
  /// Its sections.
  package let sections: [AtlasSection]

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
  package init(
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
package struct AtlasSection: Hashable, Sendable {
  /// An anchor, the same in every language.
  package let id: String
  /// The heading.
  package let title: String
  /// What is in it.
  package let blocks: [AtlasBlock]
  /// Whether a printed page leaves it out.
  package let isOnlyOnScreen: Bool

  /// Makes a section.
  package init(
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
package enum AtlasBlock: Hashable, Sendable {
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
package struct TextRun: Hashable, Sendable {
  /// How it is set.
  package enum Style: Hashable, Sendable {
    case plain, strong, quiet, quote
  }

  /// The text.
  package let text: String
  /// Where a click leads.
  package let link: AtlasLink?
  /// How it is set.
  package let style: Style
  /// The sources behind it, shown after it.
  package let sources: [Source.ID]
  /// The places of its figures in the files.
  package let facts: [Origin]

  /// Makes a piece.
  package init(
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
package struct AnsweredQuestion: Hashable, Sendable {
  /// The question.
  package let question: String
  /// The answer with its citations, or whom to ask.
  package let answer: [TextRun]
  /// Whether the data answer it.
  package let isKnown: Bool

  /// Joins a question and its answer.
  package init(question: String, answer: [TextRun], isKnown: Bool) {
    self.question = question
    self.answer = answer
    self.isKnown = isKnown
  }
}

/// A label with its value.
package struct LabelledFact: Hashable, Sendable {
  /// The label.
  package let label: String
  /// The value.
  package let cell: TableCell
  /// How a plain number is written.
  package let kind: TableColumn.Kind
  /// A line under the value.
  package let note: String?

  /// Makes a fact.
  package init(
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
package struct AtlasCard: Hashable, Sendable {
  /// The page.
  package let page: PageID
  /// The heading.
  package let title: String
  /// A word above the heading.
  package let kicker: String
  /// The kind of gap that colours and marks it.
  package let mark: GapKind?
  /// What it says.
  package let lines: [[TextRun]]

  /// Makes a card.
  package init(
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
