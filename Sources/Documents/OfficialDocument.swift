/// A document as a Chinese office writes it: a title, numbered headings, paragraphs and tables.
///
/// It is a value; ``markdown`` and ``html`` write it, ``DocumentExporter`` prints it.
package struct OfficialDocument: Hashable, Sendable {
  /// One part of a document.
  package enum Block: Hashable, Sendable {
    /// A heading; the level is 1 to 4, and the number stands in the text: `一、`, `（一）`, `1．`.
    case heading(Int, String)
    /// A paragraph of runs.
    case paragraph([Run])
    /// A table.
    case table(Grid)
    /// A quotation, set apart.
    case quote(String)
    /// A line in small type: sources, remarks.
    case note(String)
    /// A picture as PNG, as wide as the page, with what stands below it.
    case picture([UInt8], String)
  }

  /// A piece of a paragraph in one style.
  package struct Run: Hashable, Sendable {
    /// How a piece of text is set.
    package enum Style: String, Hashable, Sendable, CaseIterable {
      /// As the paragraph is.
      case plain
      /// Stressed.
      case strong
      /// Words that make a sentence forbidden.
      case forbidden = "Forbidden"
      /// Words that a law allows.
      case allowed = "Allowed"
      /// Words that have to be asked about.
      case ask = "Ask"
    }

    /// The text.
    package let text: String
    /// How it is set.
    package let style: Style

    /// Makes a run.
    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// A table with the relative widths of its columns.
  package struct Grid: Hashable, Sendable {
    /// A column.
    package struct Column: Hashable, Sendable {
      /// The heading.
      package let heading: String
      /// Its width in relation to the others.
      package let width: Int
      /// Whether its cells are set flush right.
      package let isNumeric: Bool

      /// Makes a column.
      package init(_ heading: String, width: Int = 10, isNumeric: Bool = false) {
        self.heading = heading
        self.width = max(width, 1)
        self.isNumeric = isNumeric
      }
    }

    /// What stands over it; nil for nothing.
    package let caption: String?
    /// The columns.
    package let columns: [Column]
    /// The rows, a cell for each column.
    package let rows: [[String]]

    /// Makes a table; every row has a cell for each column.
    package init(caption: String? = nil, columns: [Column], rows: [[String]]) {
      precondition(rows.allSatisfy { $0.count == columns.count }, "a torn row")
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// The day that a document bears, and that its file is dated with.
  package struct Day: Hashable, Sendable {
    /// The year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month.
    package let day: Int

    /// Makes a day.
    package init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The title.
  package let title: String
  /// The line below the title; nil for none.
  package let subtitle: String?
  /// The date as it is printed; nil for none.
  package let dateline: String?
  /// The day that the file is dated with.
  package let day: Day
  /// The language, as HTML names it: `zh-CN` or `en`.
  package let language: String
  /// The parts in order.
  package let blocks: [Block]

  /// Makes a document.
  package init(
    title: String,
    subtitle: String? = nil,
    dateline: String? = nil,
    day: Day,
    language: String = "zh-CN",
    blocks: [Block]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.dateline = dateline
    self.day = day
    self.language = language
    self.blocks = blocks
  }
}

extension OfficialDocument.Block {
  /// A paragraph of plain text.
  package static func text(_ text: String) -> Self { .paragraph([OfficialDocument.Run(text)]) }
}
