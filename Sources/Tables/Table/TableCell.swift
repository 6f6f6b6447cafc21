package import ChainModel

/// One cell of a table: a value, and what it rests on.
package struct TableCell: Hashable, Sendable {
  /// What a cell shows.
  package enum Value: Hashable, Sendable {
    /// Nothing: the question does not arise.
    case empty
    /// Not known.
    case unknown
    case text(String)
    case amount(Span, ScaledUnit)
    case number(Double)
    case percent(Span)
    case money(Span)
    case date(PartialDate)
  }

  /// What it shows.
  package let value: Value
  /// Where a click leads.
  package let link: AtlasLink?
  /// The places of its figures in the files.
  package let facts: [Origin]
  /// The sources of its figures.
  package let sources: [Source.ID]
  /// Whether it rests on an estimate.
  package let isEstimate: Bool
  /// Whether there is more, in an amount that nobody states.
  package let isLowerBound: Bool
  /// The kind of gap that colours and marks it.
  package let mark: GapKind?

  /// Makes a cell.
  package init(
    _ value: Value,
    link: AtlasLink? = nil,
    facts: [Origin] = [],
    sources: [Source.ID] = [],
    isEstimate: Bool = false,
    isLowerBound: Bool = false,
    mark: GapKind? = nil
  ) {
    self.value = value
    self.link = link
    self.facts = facts
    self.sources = sources
    self.isEstimate = isEstimate
    self.isLowerBound = isLowerBound
    self.mark = mark
  }

  /// A cell without content.
  package static let empty = TableCell(.empty)
  /// A cell whose content is not known.
  package static let unknown = TableCell(.unknown)

  /// A text, perhaps with a link.
  package static func text(_ text: String, link: AtlasLink? = nil) -> TableCell {
    TableCell(text.isEmpty ? .empty : .text(text), link: link)
  }

  /// Texts in a row, as the language sets them apart.
  package static func list(_ texts: [String], in language: Language) -> TableCell {
    .text(texts.joined(separator: language == .zh ? "、" : ", "))
  }

  /// A number of things.
  package static func count(_ count: Int) -> TableCell { TableCell(.number(Double(count))) }

  /// A number of people, of whom there are no parts.
  package static func persons(_ count: Double) -> TableCell {
    TableCell(.number(count.rounded()))
  }

  /// A number; nothing where there is none.
  package static func number(_ number: Double?) -> TableCell {
    number.map { TableCell(.number($0)) } ?? .empty
  }

  /// A share; nothing where there is none.
  package static func share(_ share: Double?) -> TableCell {
    share.map { TableCell(.percent(Span($0))) } ?? .empty
  }

  /// An amount; nothing where there is none.
  package static func amount(_ span: Span?, _ unit: ScaledUnit) -> TableCell {
    span.map { TableCell(.amount($0, unit)) } ?? .empty
  }

  /// A date; nothing where there is none.
  package static func date(_ date: PartialDate?) -> TableCell {
    date.map { TableCell(.date($0)) } ?? .empty
  }

  /// A page's name that leads to it.
  package static func page(_ page: PageID, _ text: String) -> TableCell {
    TableCell(.text(text), link: .page(page))
  }

  /// The sources of a row.
  package static func sources(_ sources: [Source.ID], facts: [Origin] = []) -> TableCell {
    TableCell(.empty, facts: facts, sources: sources)
  }

  /// A figure of the files with its unit; unknown where there is none.
  package static func figure(_ figure: Figure?, _ unit: ScaledUnit) -> TableCell {
    guard let figure else { return .unknown }
    return TableCell(
      .amount(figure.span, unit),
      facts: figure.facts,
      sources: figure.sources,
      isEstimate: figure.isEstimate
    )
  }

  /// A figure of the files shown in another way.
  package static func figure(_ figure: Figure?, as value: (Span) -> Value) -> TableCell {
    guard let figure else { return .unknown }
    return TableCell(
      value(figure.span),
      facts: figure.facts,
      sources: figure.sources,
      isEstimate: figure.isEstimate
    )
  }
}

extension Figure {
  /// The line that the figure stands on; none for one that was computed.
  package var facts: [Origin] { origin.line > 0 ? [origin] : [] }
}
