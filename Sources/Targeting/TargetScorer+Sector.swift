import ChainModel

extension TargetScorer {
  /// 行业对口: how near the firm's own industry is to that of the product.
  ///
  /// The same class of GB/T 4754 counts in full, the same division four fifths, another industry a
  /// fifth, a trade that makes nothing not at all.
  func sector(_ candidate: TargetCandidate) -> Mark {
    guard let text = candidate.industry, !text.isEmpty else { return unknown(.sector) }
    let sought = query.products.compactMap { model.products[$0]?.gbt4754 }
    guard !sought.isEmpty else { return unknown(.sector) }
    let code = IndustryDivision.code(in: text)
    if let code, code.utf8.count > 2, sought.contains(where: { $0.hasPrefix(code) }) {
      return known(1, Self.sameIndustry(text))
    }
    let isNamed = query.classes.values.contains { $0.words.contains { text.holds($0) } }
    if isNamed { return known(1, Self.sameIndustry(text)) }
    guard let division = IndustryDivision.division(of: text) else { return unknown(.sector) }
    if sought.contains(where: { Int($0.prefix(2)) == division }) {
      return known(0.8, Self.sameIndustry(text))
    }
    return known(
      IndustryDivision.isIndustry(division) ? 0.2 : 0,
      Self.otherIndustry(text)
    )
  }

  /// 扩张动向: what it built or announced lately, in the words of the sources.
  func expansion(_ candidate: TargetCandidate) -> Mark {
    guard let text = candidate.expansions else { return unknown(.expansion) }
    return known(1, Self.expands(text))
  }
}

extension TargetScorer {
  /// The industry of the product.
  static func sameIndustry(_ text: String) -> Phrase {
    let text = Phrase.shown(text)
    return Phrase(zh: "登记行业对口（\(text)）", en: "registered in the industry of the product (\(text))")
  }

  /// Another industry.
  static func otherIndustry(_ text: String) -> Phrase {
    let text = Phrase.shown(text)
    return Phrase(zh: "登记行业为\(text)，不是该产品的行业", en: "registered in another industry (\(text))")
  }

  /// What it builds.
  static func expands(_ text: String) -> Phrase {
    let text = Phrase.shown(text)
    return Phrase(zh: "近期动向：\(text)", en: "it built or announced something lately")
  }
}
