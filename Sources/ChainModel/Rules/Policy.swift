/// A policy: who may have what, by which text, in dated versions.
public struct Policy: Hashable, Sendable, Identifiable {
  /// A policy's key.
  public typealias ID = Identifier<Policy>

  /// Who it is for.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// A company with its figures.
    case company
    /// A project that is to be built.
    case project
    /// A park, which no company can apply for.
    case park
  }

  /// What it is about.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    case tax, textile, energy, tier, trade, zone, park

    /// The family in words.
    public var words: Phrase {
      switch self {
      case .tax: Phrase(zh: "税收", en: "tax")
      case .textile: Phrase(zh: "纺织服装", en: "textiles")
      case .energy: Phrase(zh: "能源与绿色", en: "energy")
      case .tier: Phrase(zh: "梯度培育", en: "ladder")
      case .trade: Phrase(zh: "外贸便利", en: "trade")
      case .zone: Phrase(zh: "联动创新区", en: "linkage zone")
      case .park: Phrase(zh: "园区", en: "park")
      }
    }
  }

  /// The key.
  public let id: ID
  /// Both names.
  public let name: Name
  /// Who it is for.
  public let subjects: [Subject]
  /// What it is about.
  public let family: Family
  /// Its texts in the order of the files.
  public let versions: [PolicyVersion]
  /// Policies that it cannot be had with.
  public let excludes: [ID]
  /// The step on the ladder of enterprises; nil for what is none.
  public let rung: Int?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a policy.
  public init(
    id: ID,
    name: Name,
    subjects: [Subject],
    family: Family,
    versions: [PolicyVersion],
    excludes: [ID] = [],
    rung: Int? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.family = family
    self.versions = versions
    self.excludes = excludes
    self.rung = rung
    self.note = note
    self.origin = origin
  }
}
