import ChainModel
import Tables

/// Pieces of sentences that several pages share.
enum PageWords {
  static let colon = Phrase(zh: "：", en: ": ")
  static let comma = Phrase(zh: "、", en: ", ")
  static let stop = Phrase(zh: "。", en: ". ")
  /// The end of a paragraph.
  static let period = Phrase(zh: "。", en: ".")
  static let closingStop = Phrase(zh: "）。", en: "). ")
  static func inBrackets(_ text: String) -> Phrase {
    Phrase(zh: "（\(text)）", en: " (\(text))")
  }
  static func perUnit(_ unit: ScaledUnit) -> Phrase {
    Phrase(zh: "每\(unit.text(in: .zh))", en: "per \(unit.text(in: .en))")
  }
  static func marketIs(
    _ market: MarketFigure.Market,
    _ kind: MarketFigure.Kind,
    year: PartialDate?
  ) -> Phrase {
    Phrase(
      zh: market.words.zh + kind.words.zh + (year.map { "（\($0)年）" } ?? ""),
      en: market.words.en + " " + kind.words.en + (year.map { " (\($0))" } ?? "")
    )
  }
  static func title(_ region: Name) -> Phrase {
    Phrase(
      zh: "\(region.zh)产业链招商图谱",
      en: "\(region.en): atlas of industrial chains"
    )
  }
  /// The heading over coefficients: 单耗（每吨）.
  static func coefficient(per unit: ScaledUnit) -> Phrase {
    let label = Label.coefficient
    let each = perUnit(unit)
    return Phrase(zh: "\(label.zh)（\(each.zh)）", en: "\(label.en) (\(each.en))")
  }
}
