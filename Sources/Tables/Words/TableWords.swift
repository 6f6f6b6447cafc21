package import ChainModel

/// Words that several tables share.
package enum TableWords {
  package static let surveyed = Phrase(zh: "已查", en: "surveyed")
  package static let notSurveyed = Phrase(zh: "未见于资料", en: "not found in the sources")
  package static let unknown = Phrase(zh: "未载明", en: "not stated")
}
