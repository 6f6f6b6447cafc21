public import ChainModel

/// How a condition was judged, part by part.
public struct ConditionTrace: Hashable, Sendable {
  /// How a condition that is no comparison joins its parts.
  public enum Joint: Hashable, Sendable {
    case all, any, not
    /// So many of the parts.
    case atLeast(Int)
    /// A sheet of points with its mark.
    case score(Name, mark: Double)
    /// An item of a sheet.
    case item(Name)
    /// A question for a person.
    case manual(Name)
  }

  /// The comparison; nil for one that joins others.
  public let test: FieldTest?
  /// How the parts are joined; nil for a comparison.
  public let joint: Joint?
  /// Whether it holds.
  public let truth: Truth
  /// What is, in the unit of what is needed; nil where nothing is known.
  public let actual: Phrase?
  /// What is needed.
  public let needed: Phrase?
  /// Whether what is known of it is an estimate, which decides nothing.
  public let restsOnEstimate: Bool
  /// The points of a sheet or an item: at least and at most; nil elsewhere.
  public let points: Span?
  /// The parts that it joins.
  public let parts: [ConditionTrace]

  init(
    test: FieldTest? = nil,
    joint: Joint? = nil,
    truth: Truth,
    actual: Phrase? = nil,
    needed: Phrase? = nil,
    restsOnEstimate: Bool = false,
    points: Span? = nil,
    parts: [ConditionTrace] = []
  ) {
    self.test = test
    self.joint = joint
    self.truth = truth
    self.actual = actual
    self.needed = needed
    self.restsOnEstimate = restsOnEstimate
    self.points = points
    self.parts = parts
  }

  /// Every comparison in order.
  public var tests: [ConditionTrace] { test == nil ? parts.flatMap(\.tests) : [self] }

  /// The fields to ask for, each once, where a comparison is not decided and its answer could change
  /// what the whole comes to.
  public var openFields: [RuleField] {
    var fields: [RuleField] = []
    for field in openTests.compactMap({ $0.test?.declaration }) where !fields.contains(field) {
      fields.append(field)
    }
    return fields
  }

  /// The questions that only a person answers, where nothing else has decided.
  public var manualQuestions: [Phrase] {
    guard truth == .unknown else { return [] }
    if case .manual(let question) = joint { return [question] }
    return parts.flatMap(\.manualQuestions)
  }

  /// Undecided comparisons below undecided joints: a part of what is decided decides nothing.
  private var openTests: [ConditionTrace] {
    guard truth == .unknown else { return [] }
    return test == nil ? parts.flatMap(\.openTests) : [self]
  }
}
