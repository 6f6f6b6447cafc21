extension SynthesisPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .wrongFileType(let type, let expected):
      "the file type is \(PhraseText.quoted(type)); expected \(expected)"
    case .noFileType(let expected):
      "the file does not say its type; expected file_type=\(expected) before the first section"
    case .outsideSections(let text):
      "\(PhraseText.quoted(text)) stands before the first section; expected key=value or a heading such as materials:"
    case .unknownSection(let name, let suggestion):
      "unknown section \(PhraseText.quoted(name)); expected a known heading\(PhraseText.hint(suggestion))"
    case .repeatedSection(let name, let line):
      "the section \(PhraseText.shown(name)) stands already in line \(line); expected it once"
    case .missingSection(let name):
      "the section \(name) is missing; expected a line \(name):"
    case .notKeyValue(let text):
      "\(PhraseText.quoted(text)) is no setting; expected key=value"
    case .noName: "there is no name before the colon; expected one"
    case .emptyItem: "nothing stands between two commas; expected key=value"
    case .repeatedType(let type):
      "\(PhraseText.quoted(type)) is a second type; expected one for each material"
    case .boundsCross(let lower, let upper):
      "the lower bound \(PhraseText.number(lower)) is above the upper bound \(PhraseText.number(upper)); expected lower ≤ upper"
    case .repeatedName(let thing, let name, let line):
      "the \(thing.english) \(PhraseText.quoted(name)) stands already in line \(line); expected each name once"
    case .unknownName(let thing, let name, let suggestion):
      "there is no \(thing.english) \(PhraseText.quoted(name)); expected a name from the file\(PhraseText.hint(suggestion))"
    case .noArrow: "the recipe has no arrow; expected inputs => outputs, such as 2 C + F => 1.5 A"
    case .severalArrows: "the recipe has several arrows; expected one =>"
    case .emptyTerm:
      "a material is missing beside the plus sign; expected a material, or a number and a material"
    case .repeatedTerm(let name):
      "\(PhraseText.quoted(name)) stands twice on this side; expected it once, with the sum"
    case .repeatedRecipe(let name, let line):
      "the recipe of \(PhraseText.quoted(name)) stands already in line \(line); expected one for each unit"
    case .noRecipe(let name):
      "the unit \(PhraseText.quoted(name)) has no recipe; it takes nothing in and puts nothing out"
    case .repeatedMember(let name):
      "\(PhraseText.quoted(name)) stands twice in the set; expected each unit once"
    case .smallExclusion(let name):
      "the set \(PhraseText.quoted(name)) has fewer than two units; it excludes nothing"
    case .noProduct:
      "no material is a product; nothing is to be made, so there are no structures"
    case .tooMany(let limit): "more than \(limit) errors; reading stopped here"
    }
  }
}

extension SynthesisPhrase.Thing {
  /// The word in English.
  var english: String {
    switch self {
    case .material: "material"
    case .unit: "operating unit"
    case .exclusion: "exclusion set"
    }
  }
}
