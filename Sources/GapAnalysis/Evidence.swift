public import ChainModel

/// One line of evidence: a sentence, the places of its figures, and their sources.
public struct Evidence: Hashable, Sendable {
  /// The sentence.
  public let phrase: Phrase
  /// The places of its figures in the files.
  public let facts: [Origin]
  /// The sources of its figures.
  public let sources: [Source.ID]

  /// Makes a line.
  public init(_ phrase: Phrase, facts: [Origin] = [], sources: [Source.ID] = []) {
    self.phrase = phrase
    self.facts = facts
    self.sources = sources
  }
}
