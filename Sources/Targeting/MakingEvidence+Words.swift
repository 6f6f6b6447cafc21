public import ChainModel

extension MakingEvidence {
  /// The ground in a few words, for a column.
  public var words: Phrase {
    switch self {
    case .make: Phrase(zh: "写明生产", en: "scope says makes")
    case .process: Phrase(zh: "写明加工", en: "scope says processes")
    case .grow: Phrase(zh: "写明种植或开采", en: "scope says grows or mines")
    case .research: Phrase(zh: "写明研发", en: "scope says develops")
    case .unspecified: Phrase(zh: "列有产品，未写明做什么", en: "named without a verb")
    case .name: Phrase(zh: "仅见于名称", en: "name only")
    case .productClass: Phrase(zh: "只写明品类", en: "scope names the class only")
    case .neighbour: Phrase(zh: "做相邻环节", en: "makes a neighbour")
    }
  }

  /// The ground as a clause of a sentence, with the words of the company's scope.
  func sentence(of product: Name, clause: String) -> Phrase {
    let clause = Phrase.quoted(clause)
    switch self {
    case .make:
      return Phrase(
        zh: "经营范围写明生产\(product.zh)：\(clause.zh)",
        en: "its scope says that it makes \(product.en): \(clause.en)"
      )
    case .process:
      return Phrase(
        zh: "经营范围写明加工\(product.zh)：\(clause.zh)",
        en: "its scope says that it processes \(product.en): \(clause.en)"
      )
    case .grow:
      return Phrase(
        zh: "经营范围写明种植或开采\(product.zh)：\(clause.zh)",
        en: "its scope says that it grows or mines \(product.en): \(clause.en)"
      )
    case .research:
      return Phrase(
        zh: "经营范围只写明研发\(product.zh)：\(clause.zh)",
        en: "its scope only says that it develops \(product.en): \(clause.en)"
      )
    case .unspecified:
      return Phrase(
        zh: "经营范围列有\(product.zh)，未写明生产还是经销：\(clause.zh)",
        en: "its scope names \(product.en) without saying what is done: \(clause.en)"
      )
    case .name:
      return Phrase(
        zh: "企业名称表明做\(product.zh)：\(clause.zh)",
        en: "its name says \(product.en): \(clause.en)"
      )
    case .productClass:
      return Phrase(
        zh: "经营范围只写明生产\(product.zh)所属的品类：\(clause.zh)",
        en: "its scope only says that it makes a class that \(product.en) belongs to: \(clause.en)"
      )
    case .neighbour:
      return Phrase(
        zh: "做\(product.zh)的相邻环节：\(clause.zh)",
        en: "makes what stands next to \(product.en): \(clause.en)"
      )
    }
  }
}
