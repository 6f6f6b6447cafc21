public import ChainModel

/// The smallest change of one figure after which a statement no longer holds.
public struct FigureFlip: Hashable, Sendable {
  /// Where the figure stands.
  public let fact: Origin
  /// Its middle value, as the file writes it.
  public let from: Double
  /// The value after which the statement no longer holds, in the same unit.
  public let to: Double
  /// The change over the value.
  public let change: Double
  /// Whether the value lies within the figure's own range.
  public let isWithinRange: Bool
}
