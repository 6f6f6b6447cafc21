/// How far an import or a reading has come.
public struct ImportProgress: Hashable, Sendable {
  /// What is being done.
  public enum Step: Hashable, Sendable {
    /// Rows of a file are stored.
    case importing
    /// Companies are read again, because the words of scopes changed.
    case rereading
  }

  /// What is being done.
  public let step: Step
  /// Rows or companies done in this run.
  public let rows: Int
  /// The share of the work that is done, 0 to 1.
  public let share: Double
  /// The seconds since this run began.
  public let seconds: Double

  /// Rows a second.
  public var rate: Double { seconds > 0 ? Double(rows) / seconds : 0 }

  /// The seconds that the rest will take at this rate; nil before anything is known.
  public var remaining: Double? {
    share > 0 && seconds > 0 ? seconds * (1 - share) / share : nil
  }
}
