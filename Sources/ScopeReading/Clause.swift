public import ChainModel

/// A clause of a business scope, as `registry explain` shows it.
public struct Clause: Hashable, Sendable {
  /// The words of the clause.
  public let text: String
  /// Where it stands: byte offsets into the scope's UTF-8.
  public let range: Range<Int>
  /// What the firm does there, in the order of `Activity`.
  public let activities: [Activity]
  /// The products named in it, with what was read of each.
  public let mentions: [Mention]
}
