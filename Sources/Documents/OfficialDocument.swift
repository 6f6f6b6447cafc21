/// A document as a Chinese office writes it: a title, numbered headings, paragraphs and tables.
///
/// It is a value; ``markdown`` and ``html`` write it, ``DocumentExporter`` prints it.
public struct OfficialDocument: Hashable, Sendable {
  /// One part of a document.
  public enum Block: Hashable, Sendable {
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
  public struct Run: Hashable, Sendable {
    /// How a piece of text is set.
    public enum Style: String, Hashable, Sendable, CaseIterable {
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
    public let text: String
    /// How it is set.
    public let style: Style

    /// Makes a run.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// A table with the relative widths of its columns.
  public struct Grid: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
      /// The heading.
      public let heading: String
      /// Its width in relation to the others.
      public let width: Int
      /// Whether its cells are set flush right.
      public let isNumeric: Bool

      /// Makes a column.
      public init(_ heading: String, width: Int = 10, isNumeric: Bool = false) {
        self.heading = heading
        self.width = max(width, 1)
        self.isNumeric = isNumeric
      }
    }

    /// What stands over it; nil for nothing.
    public let caption: String?
    /// The columns.
    public let columns: [Column]
    /// The rows, a cell for each column.
    public let rows: [[String]]

    /// Makes a table; every row has a cell for each column.
    public init(caption: String? = nil, columns: [Column], rows: [[String]]) {
      precondition(rows.allSatisfy { $0.count == columns.count }, "a torn row")
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// The day that a document bears, and that its file is dated with.
  public struct Day: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// Makes a day.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The title.
  public let title: String
  /// The line below the title; nil for none.
  public let subtitle: String?
  /// The date as it is printed; nil for none.
  public let dateline: String?
  /// The day that the file is dated with.
  public let day: Day
  /// The language, as HTML names it: `zh-CN` or `en`.
  public let language: String
  /// The parts in order.
  public let blocks: [Block]

  /// Makes a document.
  public init(
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
  public static func text(_ text: String) -> Self { .paragraph([OfficialDocument.Run(text)]) }
}
