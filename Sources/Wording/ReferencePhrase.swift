/// What is wrong with an id or with what it leads to.
public enum ReferencePhrase: SpokenCase, Hashable {
  /// An id that is not kebab-case.
  case form(String, suggestion: String?)
  /// A source or unit key with characters that it may not have.
  case keyForm(String)
  /// An id that is taken, by what and where.
  case taken(String, by: ThingKind, at: String)
  /// An old id that is taken, by what and where.
  case oldIDTaken(String, by: ThingKind, at: String)
  /// An old id that equals the new one.
  case formerlyItself(String)
  /// Old ids that lead in a circle.
  case formerlyCycle([String])
  /// An id that leads to nothing.
  case unknown(String, kind: ThingKind, suggestion: String?)
  /// An id that leads to something else.
  case otherKind(String, expected: ThingKind, found: ThingKind)
  /// A stage that the chain does not have.
  case unknownStage(String, chain: String, expected: [String], suggestion: String?)
  /// A stage path without a slash.
  case stageForm(String, suggestion: String?)
  /// A stage id that stands twice in a chain.
  case repeatedStage(String, firstLine: Int)
  /// A product listed twice in one recipe.
  case repeatedExchange(String, firstLine: Int)
  /// A process whose input or by-product is its own main output.
  case ownOutput(String)
  /// A spelling that two units share.
  case sharedSpelling(String, with: String)
  /// A plant whose product its process does not make.
  case notMadeBy(product: String, process: String, expected: [String])
  /// Processes in a folder without a chain.
  case noChainHere(String)
  /// A chain and a region in one folder.
  case chainAndRegion(String)
  /// A reference list with one id twice.
  case listedTwice(String)
  /// A process added to a stage that it is in already.
  case alreadyInStage(String, stage: String)
}
