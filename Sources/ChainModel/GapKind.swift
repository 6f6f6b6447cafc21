/// What is wrong with a link of a chain: one row of a table that says all that a kind is.
///
/// Words, colours and signs of maps, charts, pages and workbooks come from here; what a rule tests
/// stands in the rule.
public struct GapKind: Hashable, Sendable, Identifiable {
  /// What pulls a project that closes a gap.
  public enum Drive: String, Hashable, Sendable, CaseIterable {
    /// A local surplus that wants to be taken further.
    case feed
    /// A local demand that nobody here meets.
    case demand
  }

  /// What somebody must have looked at before a verdict is a fact.
  public enum Survey: Hashable, Sendable {
    /// Nothing: the verdict rests on plants that are there.
    case plants
    /// The process that would close it: silence about it is no fact.
    case process
    /// Every route: no survey can cover that.
    case everything
  }

  /// How a map draws what bears the kind.
  public struct Outline: Hashable, Sendable {
    /// The colour of the ground.
    public let fill: String
    /// The width of the line, in points.
    public let width: Double
    /// The dashes of the line; nil for a solid one.
    public let dash: String?
    /// Whether the line is double.
    public let isDouble: Bool

    init(fill: String, width: Double, dash: String? = nil, isDouble: Bool = false) {
      self.fill = fill
      self.width = width
      self.dash = dash
      self.isDouble = isDouble
    }
  }

  /// The key, as files, the command line and results write it.
  public let id: String
  /// What a gap of the kind is called.
  public let words: Phrase
  /// What the policy does about it.
  public let verb: Phrase
  /// The one-character sign on maps.
  public let badge: Phrase
  /// The sign in charts and lists, the same in every language.
  public let sign: String
  /// The colour, dark enough to be read as text on white.
  public let colour: String
  /// How a map draws it.
  public let outline: Outline
  /// Whether a project could close it.
  public let isProject: Bool
  /// What pulls the project; both where it depends on the verdict, none where there is no project.
  public let drives: Set<Drive>
  /// What somebody must have looked at before the verdict is a fact.
  public let survey: Survey
  /// The kinds of which no second verdict is given on a product that bears this one.
  public let excludes: Set<String>

  /// Whether two rows are the same kind: their keys are.
  public static func == (left: GapKind, right: GapKind) -> Bool { left.id == right.id }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether this kind leaves no room for another on the same product.
  public func excludes(_ other: GapKind) -> Bool { excludes.contains(other.id) }
}

extension GapKind: CaseIterable, RawRepresentable, CustomStringConvertible {
  /// All kinds, in the order in which lists and legends name them.
  public static let allCases: [GapKind] = [
    missing, weak, absent, unextended, wasted, fragile, dependent, overbuilt,
  ]

  /// The kind with a key; nil where none has it.
  public init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.id == rawValue }) else { return nil }
    self = kind
  }

  /// The key.
  public var rawValue: String { id }

  /// The key.
  public var description: String { id }
}
