import ChainModel

/// Reads reactions: `C8H10 + 3 O2 -> C8H6O4 + 2 H2O`.
enum ReactionText {
  /// The equation; nil where the text is none.
  static func read(_ text: String) -> Reaction? {
    guard text.utf8.count <= 1000 else { return nil }
    for arrow in ["->", "→"] {
      guard let first = text.firstRange(of: arrow) else { continue }
      let rest = text[first.upperBound...]
      guard !rest.contains(arrow), let reactants = terms(text[..<first.lowerBound]),
        let results = terms(rest)
      else { return nil }
      return Reaction(text: text, reactants: reactants, results: results)
    }
    return nil
  }

  private static func terms(_ side: Substring) -> [Reaction.Term]? {
    var terms: [Reaction.Term] = []
    for part in side.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      let number: Substring
      let formula: Substring
      switch words.count {
      case 1:
        number = words[0].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        formula = words[0].dropFirst(number.count)
      case 2: (number, formula) = (words[0], words[1])
      default: return nil
      }
      var coefficient = 1.0
      if !number.isEmpty {
        guard case .number(let value) = NumberText.read(number), value > 0 else { return nil }
        coefficient = value
      }
      guard let parsed = ChemicalFormula(String(formula)) else { return nil }
      terms.append(Reaction.Term(coefficient: coefficient, formula: parsed))
    }
    return terms.isEmpty ? nil : terms
  }
}
