public import ChainModel

/// The smallest change that would qualify: the fewest fields, then the least of a change.
public struct NearMiss: Hashable, Sendable {
  /// One field with what it would have to be.
  public struct Change: Hashable, Sendable {
    /// The field.
    public let field: RuleField.ID
    /// What it is called.
    public let name: Phrase
    /// What it is now.
    public let from: RuleFact
    /// What it would have to be.
    public let to: RuleFact
    /// The change in relation to what is; 1 for what is no amount.
    public let size: Double
  }

  /// The changes in the order of the condition.
  public let changes: [Change]

  /// The change in a sentence without a full stop.
  public var words: Phrase {
    RuleWords.sentence(
      changes.map { change in
        let (from, to) = (RuleWords.fact(change.from), RuleWords.fact(change.to))
        return Phrase(
          zh: "\(change.name.zh)由\(from.zh)变为\(to.zh)",
          en: "\(change.name.en) from \(from.en) to \(to.en)"
        )
      }
    )
  }
}
