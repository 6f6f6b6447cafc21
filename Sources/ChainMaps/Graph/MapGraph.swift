package import ChainModel

/// A map as values: what it shows and in which columns, before any layout.
package struct MapGraph: Hashable, Sendable {
  /// The heading.
  package let title: String
  /// What the heading leaves out: view, region, date.
  package let subtitle: String
  /// The language of the texts.
  package let language: Language
  /// Whether the rows name companies, which asks for wider cards.
  package let namesCompanies: Bool
  /// The stages as runs of columns; empty where the map has no stages.
  package let bands: [MapBand]
  /// The cards of each column, from left to right.
  package let columns: [[MapCard.ID]]
  /// The products, each with the ways to make it.
  package let cards: [MapCard]
  /// What flows from card to card.
  package let links: [MapLink]
  /// The zones, where the map shows them as clusters.
  package let clusters: [MapCluster]
  /// What the signs mean.
  package let legend: MapLegend
  /// The line at the foot: date, sources, what was left out.
  package let footer: String
}

/// A stage 段 as a run of columns.
package struct MapBand: Hashable, Sendable {
  /// The stage's name.
  package let name: String
  /// How many of its processes run, for example `5/17`.
  package let share: String
  /// Its columns.
  package let columns: ClosedRange<Int>
}

/// A zone as a frame around cards.
package struct MapCluster: Hashable, Sendable {
  /// The zone's id.
  package let id: String
  /// The zone's name.
  package let name: String
  /// What stands in it.
  package let cards: [MapCard.ID]
}

/// Something that flows from one card to another.
package struct MapLink: Hashable, Sendable {
  /// What kind of flow it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A product goes into a process.
    case input
    /// A process puts out a second product.
    case byproduct
    /// A product that may stand in for another input.
    case substitute
  }

  /// Where it starts.
  package let from: MapCard.ID
  /// The row of the process that puts it out, for by-products.
  package let fromRow: Int?
  /// Where it ends.
  package let to: MapCard.ID
  /// The row of the process that takes it in, for inputs.
  package let toRow: Int?
  /// What kind of flow it is.
  package let kind: Kind
  /// Whether it runs against the columns: a recycle.
  package let isRecycle: Bool
  /// Whether both ends are there, so that something flows.
  package let isLive: Bool
  /// Tonnes a year, where known.
  package let tonnes: Double?
  /// What a pointer resting on it is told.
  package let tooltip: String
}
