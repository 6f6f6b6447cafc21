/// How far an import or a reading has come.
package struct ImportProgress: Hashable, Sendable {
  /// What is being done.
  package enum Step: Hashable, Sendable {
    /// Rows of a file are stored.
    case importing
    /// Companies are read again, because the words of scopes changed.
    case rereading
  }

  /// What is being done.
  package let step: Step
  /// Rows or companies done in this run.
  package let rows: Int
  /// The share of the work that is done, 0 to 1.
  package let share: Double
  /// The seconds since this run began.
  package let seconds: Double

  /// Rows a second.
  package var rate: Double { seconds > 0 ? Double(rows) / seconds : 0 }

  /// The seconds that the rest will take at this rate; nil before anything is known.
  package var remaining: Double? {
    share > 0 && seconds > 0 ? seconds * (1 - share) / share : nil
  }
}
