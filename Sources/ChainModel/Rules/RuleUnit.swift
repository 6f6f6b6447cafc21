/// The unit of an amount in a rule: `万t/a`, `kgce/t`, `t/100m`, `%`.
public struct RuleUnit: Hashable, Sendable {
  /// What the unit measures.
  public enum Scale: Hashable, Sendable {
    /// An amount a year, in a unit of the workspace.
    case yearly(ScaledUnit)
    /// So many base units of the field for one unit of the main output.
    case perOutput(Double, of: ScaledUnit)
    /// So many base units of the field.
    case plain(Double)
  }

  /// The unit as it is written.
  public let text: String
  /// What it measures.
  public let scale: Scale

  /// Makes a unit.
  public init(_ text: String, _ scale: Scale) {
    self.text = text
    self.scale = scale
  }

  /// How many of another unit one of these is; nil where the two do not convert.
  public func factor(to other: RuleUnit) -> Double? {
    switch (scale, other.scale) {
    case (.yearly(let mine), .yearly(let theirs)): mine.factor(to: theirs)
    case (.perOutput(let mine, let output), .perOutput(let theirs, let otherOutput)):
      otherOutput.factor(to: output).map { mine / theirs * $0 }
    case (.plain(let mine), .plain(let theirs)): mine / theirs
    default: nil
    }
  }
}
