/// A region that the plan wants companies from 来源地区.
public struct SourceRegion: Hashable, Sendable, Identifiable {
  /// The key.
  public let id: Identifier<SourceRegion>
  /// Both names.
  public let name: Name
  /// What a seat there is worth, 0 to 1.
  public let value: Double
  /// Provinces by their short names; all of each counts.
  public let provinces: [String]
  /// Cities by their short names.
  public let cities: [String]
  /// Countries, for foreign companies.
  public let countries: [String]
  /// The words of the plan.
  public let phrase: String?
  /// The number of the paragraph.
  public let paragraph: String?
  /// The sources of the phrase.
  public let sources: [Source.ID]

  /// Makes a region.
  public init(
    id: Identifier<SourceRegion>,
    name: Name,
    value: Double,
    provinces: [String] = [],
    cities: [String] = [],
    countries: [String] = [],
    phrase: String? = nil,
    paragraph: String? = nil,
    sources: [Source.ID] = []
  ) {
    self.id = id
    self.name = name
    self.value = value
    self.provinces = provinces
    self.cities = cities
    self.countries = countries
    self.phrase = phrase
    self.paragraph = paragraph
    self.sources = sources
  }
}

/// A mode of cooperation that the plan names, and what a company needs for it.
public struct CooperationMode: Hashable, Sendable, Identifiable {
  /// What a company may need.
  public enum Need: String, Hashable, Sendable, CaseIterable {
    /// It is listed, or its capital reaches the middle of the scale.
    case large
    /// Its scope says that it develops the product.
    case research
    /// Its scope says that it imports or exports the product.
    case trade
  }

  /// The key.
  public let id: Identifier<CooperationMode>
  /// The words of the plan, and an English rendering.
  public let phrase: Name
  /// The number of the paragraph.
  public let paragraph: String?
  /// All that a company needs for it.
  public let needs: [Need]
  /// The regions it is for; empty for all.
  public let regions: [Identifier<SourceRegion>]
  /// The sources of the phrase.
  public let sources: [Source.ID]

  /// Makes a mode.
  public init(
    id: Identifier<CooperationMode>,
    phrase: Name,
    paragraph: String? = nil,
    needs: [Need],
    regions: [Identifier<SourceRegion>] = [],
    sources: [Source.ID] = []
  ) {
    self.id = id
    self.phrase = phrase
    self.paragraph = paragraph
    self.needs = needs
    self.regions = regions
    self.sources = sources
  }
}
