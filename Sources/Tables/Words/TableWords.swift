package import ChainModel

/// Words that several tables share.
package enum TableWords {
  package static let feasible = Phrase(zh: "可行", en: "feasible")
  package static let surveyed = Phrase(zh: "已查", en: "surveyed")
  package static let notSurveyed = Phrase(zh: "未见于资料", en: "not found in the sources")
  package static let unknown = Phrase(zh: "未载明", en: "not stated")
  package static func needsMore(amount: String, product: Name) -> Phrase {
    Phrase(
      zh: "须外购\(product.zh) \(amount)/年",
      en: "needs \(amount) a year of \(product.en) from outside"
    )
  }
}
