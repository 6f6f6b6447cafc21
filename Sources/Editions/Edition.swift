package import ChainModel

/// An edition of the atlas as flat rows: what two editions are compared by.
///
/// It comes from a report, or from the `edition.csv` of a data package.
package struct Edition: Hashable, Sendable {
  /// What a row tells of.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A gap and its figures.
    case gap
    /// Supply and demand of a product.
    case balance
    /// A figure of the files.
    case input
    /// A plant and its status.
    case status
  }

  /// One figure.
  package struct Row: Hashable, Sendable {
    /// What it tells of.
    package let kind: Kind
    /// The gap, product, or key of the figure.
    package let id: String
    /// Which figure of it.
    package let field: String
    /// A number in its shortest form, or a word.
    package let value: String
    /// The unit of a number; empty for words.
    package let unit: String
    /// What it is called.
    package let name: Name
    /// The products that it bears upon.
    package let touches: [Product.ID]
    /// The place in the files.
    package let fact: String
    /// The sources.
    package let sources: [Source.ID]

    /// What is the same in every edition.
    package var key: String { "\(kind.rawValue)\u{1}\(id)\u{1}\(field)" }
    /// The value as a number, where it is one.
    package var number: Double? { Double(value) }
  }

  /// The region.
  package let region: Region.ID
  /// The date that it speaks for.
  package let asOf: PartialDate
  /// The rows in order.
  package let rows: [Row]

  init(region: Region.ID, asOf: PartialDate, rows: [Row]) {
    self.region = region
    self.asOf = asOf
    self.rows = rows
  }
}

extension Origin {
  /// Reads a place as an edition writes it: `file:line:column`, the later parts perhaps missing.
  package init?(place: String) {
    var parts = place.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap({ Int($0) }) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    let file = parts.joined(separator: ":")
    guard !file.isEmpty else { return nil }
    self.init(file: file, line: numbers.first ?? 0, column: numbers.count > 1 ? numbers[1] : 0)
  }
}
