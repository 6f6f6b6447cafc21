public import ChainModel

/// A rule that finds one kind of gap, and all that is known of it.
///
/// To add one: a file in `Rules/`, its test of the same name, and a line in `GapRules.all`. The order
/// of the list decides nothing but the order in which reports of equal weight are read.
public protocol GapRule: Sendable {
  /// The key, unique among rules.
  var id: String { get }
  /// What begins the ids of its verdicts, unique among rules: `missing` in `missing-px`.
  var prefix: String { get }
  /// The kind of gap it finds.
  var kind: GapKind { get }
  /// The limits that its test compares with.
  var limits: [Limit] { get }
  /// What somebody must have looked at before a verdict is a fact.
  var standing: GapKind.Survey { get }
  /// The kinds to which it leaves a product.
  var yieldsTo: Set<GapKind> { get }
  /// The test in one sentence, with the limits that count.
  func test(_ limits: Thresholds) -> Phrase
  /// What the rule finds in a region, in model order.
  func findings(in context: GapContext) -> [GapFinding]
}

extension GapRule {
  /// The rule's own key, so that a further rule of a known kind clashes with nobody.
  public var prefix: String { id }
}

extension GapKind {
  /// The kinds that leave no room for this one on the same product.
  public var excludedBy: Set<GapKind> { Set(Self.allCases.filter { $0.excludes(self) }) }
}

/// The rules.
public enum GapRules {
  /// All rules, as lists and documents name them.
  public static let all: [any GapRule] = [
    MissingProducer(),
    BoughtInDependence(),
    WeakLink(),
    AbsentSegment(),
    UnextendedSurplus(),
    WastedByproduct(),
    SingleSupplier(),
    IdleCapacity(),
  ]

  /// The tests of a kind, one a rule.
  public static func tests(of kind: GapKind, _ limits: Thresholds) -> [Phrase] {
    all.filter { $0.kind == kind }.map { $0.test(limits) }
  }
}
