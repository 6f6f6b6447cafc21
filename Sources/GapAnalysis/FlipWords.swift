import ChainModel
import MaterialBalance
import Words

/// Says what would overturn a verdict.
struct FlipWords {
  private let model: RegionalModel
  private let names: FigureNames

  init(model: RegionalModel) {
    self.model = model
    names = FigureNames(model: model)
  }

  /// The sentence, with the place of the figure.
  func evidence(_ flip: GapFlip) -> Evidence? {
    switch flip {
    case .figure(let flip):
      Evidence(Self.changes(names[flip.fact], flip), facts: [flip.fact])
    case .plant(let id, let size):
      model.processes[id].flatMap { process in
        model.products[process.output].map { product in
          Evidence(
            Self.builds(process.name, Amount(Span(size), product.unit)),
            facts: [process.origin]
          )
        }
      }
    }
  }

  private static func changes(_ figure: Phrase, _ flip: FigureFlip) -> Phrase {
    let from = DecimalText.significant(flip.from)
    let to = DecimalText.significant(flip.to)
    let change = (flip.change > 0 ? "+" : "") + DecimalText.percent(flip.change)
    let range =
      flip.isWithinRange
      ? Phrase(zh: "，仍在其取值范围之内，结论易变", en: ", which lies within its own range: fragile to it")
      : Phrase(zh: "，已在其取值范围之外", en: ", which lies beyond its own range")
    return Phrase(
      zh: "翻转点：\(figure.zh)由\(from)变为\(to)（\(change)），本结论即不成立\(range.zh)",
      en:
        "flip point: with \(figure.en) at \(to) instead of \(from) (\(change)) this no longer holds"
        + range.en
    )
  }

  private static func builds(_ process: Name, _ size: Amount) -> Phrase {
    Phrase(
      zh: "翻转点：建成\(size.zh)/年的\(process.zh)，本结论即不成立",
      en: "flip point: once \(size.en) a year of \(process.en) runs, this no longer holds"
    )
  }
}
