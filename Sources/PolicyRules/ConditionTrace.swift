public import ChainModel

/// How a condition was judged, part by part.
public struct ConditionTrace: Hashable, Sendable {
  /// The comparison; nil for one that joins others.
  public let test: FieldTest?
  /// Whether it holds.
  public let truth: Truth
  /// What is, in the unit of what is needed; nil where nothing is known.
  public let actual: Phrase?
  /// What is needed.
  public let needed: Phrase?
  /// Whether what is known of it is an estimate, which decides nothing.
  public let restsOnEstimate: Bool
  /// The parts that it joins.
  public let parts: [ConditionTrace]

  /// Every comparison in order.
  public var tests: [ConditionTrace] { test == nil ? parts.flatMap(\.tests) : [self] }

  /// The fields to ask for, each once, where a comparison is not decided.
  public var openFields: [RuleField] {
    var fields: [RuleField] = []
    for trace in tests where trace.truth == .unknown {
      guard let field = trace.test.flatMap({ RuleField.with($0.field) }), !fields.contains(field)
      else { continue }
      fields.append(field)
    }
    return fields
  }
}
