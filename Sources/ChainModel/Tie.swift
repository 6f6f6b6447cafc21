/// A dated relation 关系 of a company with the region or with a firm in it.
public struct Tie: Hashable, Sendable, Identifiable {
  /// How the two stand to each other; the company is the subject.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Runs a plant there.
    case operating
    /// Builds there.
    case building
    /// Belongs to that group.
    case group
    /// Holds that firm, or is held, together with others.
    case jointVenture = "joint-venture"
    /// Sells to that firm.
    case supplier
    /// Buys from that firm.
    case customer
    /// Signed a contract there.
    case signed
    /// Signed, and did not do it.
    case defaulted
    /// Left.
    case exited
  }

  /// What a company is tied to.
  public enum Partner: Hashable, Sendable {
    case company(Company.ID)
    /// A zone or a place of the region.
    case zone(Zone.ID)
    case region(Region.ID)
    /// A firm or place without an entry of its own, by name.
    case named(String)
  }

  /// The key.
  public let id: Identifier<Tie>
  /// The company.
  public let company: Company.ID
  /// What it is tied to.
  public let partner: Partner
  /// How.
  public let kind: Kind
  /// Since when, or when it happened.
  public let since: PartialDate?
  /// Until when; nil while it lasts or where nothing is known.
  public let until: PartialDate?
  /// The sources.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a tie.
  public init(
    id: Identifier<Tie>,
    company: Company.ID,
    partner: Partner,
    kind: Kind,
    since: PartialDate? = nil,
    until: PartialDate? = nil,
    sources: [Source.ID] = [],
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.company = company
    self.partner = partner
    self.kind = kind
    self.since = since
    self.until = until
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
