/// What is known of a condition: Kleene's strong three-valued logic (1938).
///
/// Ordered from the worst to the best, so that "and" is the minimum and "or" the maximum.
public enum Truth: String, Hashable, Sendable, CaseIterable, Comparable {
  /// It does not hold.
  case unmet
  /// What is known does not decide it.
  case unknown
  /// It holds.
  case met

  private var rank: Int {
    switch self {
    case .unmet: 0
    case .unknown: 1
    case .met: 2
    }
  }

  /// Orders `unmet < unknown < met`.
  public static func < (left: Truth, right: Truth) -> Bool { left.rank < right.rank }

  /// The negation; what is unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .met: .unmet
    case .unknown: .unknown
    case .unmet: .met
    }
  }

  /// Both.
  public static func && (left: Truth, right: Truth) -> Truth { min(left, right) }

  /// At least one.
  public static func || (left: Truth, right: Truth) -> Truth { max(left, right) }

  /// What a plain yes or no says; nil is unknown.
  public init(_ answer: Bool?) {
    self = answer.map { $0 ? .met : .unmet } ?? .unknown
  }
}
