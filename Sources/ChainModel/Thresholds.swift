/// The limits that rules compare with in a region: its own where it sets them, else the standard.
public struct Thresholds: Hashable, Sendable {
  private let own: [String: Double]

  /// Collects the limits that a region sets, by name.
  public init(_ own: [String: Double] = [:]) {
    self.own = own
  }

  /// What counts for a limit here; a fraction.
  public subscript(limit: Limit) -> Double {
    own[limit.id] ?? limit.standard
  }
}
