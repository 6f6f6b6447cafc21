extension ReferencePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .form(let id, let suggestion):
      "\(PhraseText.quoted(id)) is no id; expected lower-case letters and digits joined by single hyphens\(PhraseText.hint(suggestion))"
    case .keyForm(let id):
      "\(PhraseText.quoted(id)) is no key; expected letters, digits and . - _ / ²³ without spaces"
    case .taken(let id, let kind, let place):
      "the id \(PhraseText.quoted(id)) is taken by a \(kind.english) (\(PhraseText.shown(place))); expected ids to be unique over the workspace"
    case .oldIDTaken(let id, let kind, let place):
      "the old id \(PhraseText.quoted(id)) is taken by a \(kind.english) (\(PhraseText.shown(place))); expected it to lead to one thing"
    case .formerlyItself(let id):
      "\(PhraseText.quoted(id)) is formerly itself; expected an old id"
    case .formerlyCycle(let ids):
      "old ids lead in a circle: \(ids.map(PhraseText.shown).joined(separator: " → ")); expected each to lead to one new id"
    case .unknown(let id, let kind, let suggestion):
      "there is no \(kind.english) \(PhraseText.quoted(id)); expected an id that exists\(PhraseText.hint(suggestion))"
    case .otherKind(let id, let expected, let found):
      "\(PhraseText.quoted(id)) is a \(found.english); expected the id of a \(expected.english)"
    case .unknownStage(let stage, let chain, let expected, let suggestion):
      "the chain \(PhraseText.shown(chain)) has no stage \(PhraseText.quoted(stage)); expected one of \(PhraseText.list(expected))\(PhraseText.hint(suggestion))"
    case .stageForm(let text, let suggestion):
      "\(PhraseText.quoted(text)) is no stage; expected chain/stage, like chem-textile/weaving\(PhraseText.hint(suggestion))"
    case .repeatedStage(let id, let line):
      "the stage \(PhraseText.quoted(id)) stands already in line \(line); expected it once"
    case .repeatedExchange(let id, let line):
      "\(PhraseText.quoted(id)) stands already in line \(line) of this process; expected several claims as a list"
    case .ownOutput(let id):
      "\(PhraseText.quoted(id)) is the main output; expected it neither as input nor as by-product"
    case .sharedSpelling(let text, let other):
      "the spelling \(PhraseText.quoted(text)) belongs to the unit \(PhraseText.shown(other)); expected one unit for a spelling"
    case .notMadeBy(let product, let process, let expected):
      "the process \(PhraseText.shown(process)) does not make \(PhraseText.quoted(product)); expected one of \(PhraseText.list(expected))"
    case .noChainHere(let folder):
      "the folder \(PhraseText.quoted(folder)) has processes and no chain; expected the top-level key chain in it"
    case .chainAndRegion(let folder):
      "the folder \(PhraseText.quoted(folder)) has a chain and a region; expected two folders"
    case .listedTwice(let id): "\(PhraseText.quoted(id)) is listed twice; expected it once"
    case .alreadyInStage(let process, let stage):
      "the process \(PhraseText.quoted(process)) is in the stage \(PhraseText.shown(stage)) already; expected processes of other chains"
    }
  }
}
