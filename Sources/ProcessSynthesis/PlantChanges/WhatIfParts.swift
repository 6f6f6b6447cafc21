public import ChainModel
import GapAnalysis

/// A product whose balance a change moves.
public struct ProductShift: Hashable, Sendable, Identifiable {
  /// The numbers of one side, at middle figures; units a year.
  public struct Side: Hashable, Sendable {
    /// Local supply.
    public let supply: Double
    /// Local demand.
    public let demand: Double
    /// The part of local supply that is used here; nil where nothing is supplied.
    public let localConversion: Double?

    /// Supply less demand.
    public var balance: Double { supply - demand }
  }

  /// The product.
  public let id: Product.ID
  /// Before the change.
  public let before: Side
  /// After it.
  public let after: Side
}

/// Who else would use the surplus that a build takes.
public struct FeedCompetitor: Hashable, Sendable {
  /// The other process.
  public let process: UnitProcess.ID
  /// What both live on.
  public let feed: Product.ID
  /// Whether it runs here.
  public let isHere: Bool
  /// The largest plant of it that the feed carried before, in units of its main output a year.
  public let before: Double
  /// The same after.
  public let after: Double
  /// The smallest plant of it that pays.
  public let minimumScale: Double?

  /// Whether the feed carried its smallest scale before and no longer does.
  public var isLockedOut: Bool {
    guard let minimumScale else { return before > 0 && after <= 0 }
    return before >= minimumScale && after < minimumScale
  }
}

/// Somebody for whom a change makes things worse, or better.
public struct ChangeEffect: Hashable, Sendable {
  /// What happens.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A surplus that it lived on no longer carries its smallest scale.
    case lockedOut = "locked-out"
    /// Its product meets more of its own kind: less of the supply is used here.
    case oversupplied
    /// A product that was in surplus, or covered, is now short.
    case short
    /// What it needs is now made here.
    case supplied
    /// More of what it makes is used here.
    case taken
  }

  /// What happens.
  public let kind: Kind
  /// The product that it speaks of.
  public let product: Product.ID
  /// The process, where it speaks of one.
  public let process: UnitProcess.ID?
  /// Companies that feel it, in file order.
  public let companies: [Company.ID]
  /// The sentence.
  public let text: Phrase
}

/// Something that a change may run into.
public struct ChangeLimit: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// What is left here of a feed.
    case feed(Product.ID)
    /// A resource of a zone; of the whole region without one.
    case zone(Zone.ID?, Resource)
    /// The smallest plant that pays; it is met from above.
    case scale(UnitProcess.ID)
    /// A rule of the zone against the process.
    case veto(Zone.ID, UnitProcess.ID)
    /// A clause in force against it.
    case gate(UnitProcess.ID)
  }

  /// What it is.
  public let kind: Kind
  /// How much there is; nil for a rule.
  public let limit: Double?
  /// How much of it is used before.
  public let before: Double
  /// How much of it is used after.
  public let after: Double
  /// Whether the change breaks it.
  public let isBroken: Bool
  /// The sentence.
  public let text: Phrase

  /// The part of it that is used after; nil for a rule.
  public var load: Double? {
    limit.flatMap { $0 > 0 ? after / $0 : nil }
  }
}
