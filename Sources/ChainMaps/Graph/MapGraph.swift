public import ChainModel

/// A map as values: what it shows and in which columns, before any layout.
public struct MapGraph: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// What the heading leaves out: view, region, date.
  public let subtitle: String
  /// The language of the texts.
  public let language: Language
  /// Whether the rows name companies, which asks for wider cards.
  public let namesCompanies: Bool
  /// The stages as runs of columns; empty where the map has no stages.
  public let bands: [MapBand]
  /// The cards of each column, from left to right.
  public let columns: [[MapCard.ID]]
  /// The products, each with the ways to make it.
  public let cards: [MapCard]
  /// What flows from card to card.
  public let links: [MapLink]
  /// The zones, where the map shows them as clusters.
  public let clusters: [MapCluster]
  /// What the signs mean.
  public let legend: MapLegend
  /// The line at the foot: date, sources, what was left out.
  public let footer: String
}

/// A stage 段 as a run of columns.
public struct MapBand: Hashable, Sendable {
  /// The stage's name.
  public let name: String
  /// How many of its processes run, for example `5/17`.
  public let share: String
  /// Its columns.
  public let columns: ClosedRange<Int>
}

/// A zone as a frame around cards.
public struct MapCluster: Hashable, Sendable {
  /// The zone's id.
  public let id: String
  /// The zone's name.
  public let name: String
  /// What stands in it.
  public let cards: [MapCard.ID]
}

/// Something that flows from one card to another.
public struct MapLink: Hashable, Sendable {
  /// What kind of flow it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A product goes into a process.
    case input
    /// A process puts out a second product.
    case byproduct
    /// A product that may stand in for another input.
    case substitute
  }

  /// Where it starts.
  public let from: MapCard.ID
  /// The row of the process that puts it out, for by-products.
  public let fromRow: Int?
  /// Where it ends.
  public let to: MapCard.ID
  /// The row of the process that takes it in, for inputs.
  public let toRow: Int?
  /// What kind of flow it is.
  public let kind: Kind
  /// Whether it runs against the columns: a recycle.
  public let isRecycle: Bool
  /// Whether both ends are there, so that something flows.
  public let isLive: Bool
  /// Tonnes a year, where known.
  public let tonnes: Double?
  /// What a pointer resting on it is told.
  public let tooltip: String
}
