/// A rule that finds one kind of gap.
///
/// To add one: a file in `Rules/`, its test of the same name, and a line in `GapRules.all`.
public protocol GapRule: Sendable {
  /// What the rule finds in a region, in model order.
  func findings(in context: GapContext) -> [GapFinding]
}

/// The rules, in the order in which one verdict on a product excludes a later one.
public enum GapRules {
  /// All rules.
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
}
