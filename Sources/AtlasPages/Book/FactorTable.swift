import ChainModel
import Editions
import Tables
import Words

/// What power, gas, water and the like cost here, beside the regions that ask for the same investors.
struct FactorTable {
  /// A price with what one base unit costs.
  struct Cost {
    let price: FactorPrice
    /// CNY for one base unit of its dimension.
    let perUnit: Double
    var place: String { price.place }
  }

  /// One factor, here and elsewhere.
  struct Row {
    let factor: FactorPrice.Factor
    /// The newest price that holds here, else in Xinjiang.
    let here: Cost?
    /// The newest price of each rival, in file order.
    let rivals: [Cost]
    /// The rival where it costs most.
    var dearest: Cost? { rivals.max { $0.perUnit < $1.perUnit } }
  }

  /// The factors of which a price is known here or elsewhere.
  let rows: [Row]
  /// The rivals in file order.
  let places: [String]

  init(_ model: RegionalModel) {
    func cost(_ price: FactorPrice) -> Cost {
      let factor = price.unit.unit.factor ?? 1
      return Cost(price: price, perUnit: price.amount.span.mid / (price.unit.scale * factor))
    }
    func newest(_ prices: [FactorPrice]) -> FactorPrice? {
      var best: FactorPrice?
      for price in prices where (price.year?.earliest ?? 0) > (best?.year?.earliest ?? -1) {
        best = price
      }
      return best
    }
    let rivals = model.factorPrices.filter { $0.scope == .rival }
    places = rivals.map(\.place).uniqued()
    let places = places
    rows = FactorPrice.Factor.allCases.compactMap { factor in
      let all = model.factorPrices.filter { $0.factor == factor }
      let here =
        newest(all.filter { $0.scope == .local }) ?? newest(all.filter { $0.scope == .xinjiang })
      let others = places.compactMap { place in
        all.first { $0.scope == .rival && $0.place == place }
      }
      guard here != nil || !others.isEmpty else { return nil }
      return Row(factor: factor, here: here.map(cost), rivals: others.map(cost))
    }
  }

  /// The table for a page: a row a factor, a column a place.
  func table(id: String, in language: Language, factors: [FactorPrice.Factor]) -> AtlasTable {
    let shown = rows.filter { row in
      factors.contains(row.factor) && row.here != nil && !row.rivals.isEmpty
    }
    return AtlasTable(
      id: id,
      title: Self.title.text(in: language),
      columns: [
        TableColumn("factor", Self.factor.text(in: language), .main),
        TableColumn("here", Self.here.text(in: language), .main),
      ]
        + places.enumerated().map { index, place in
          TableColumn("rival-\(index + 1)", PlaceNames.text(place, in: language), .main)
        },
      rows: shown.map { row in
        TableRow(
          [
            .text(row.factor.words.text(in: language)),
            row.here.map { Self.cell($0, language) } ?? .empty,
          ]
            + places.map { place in
              row.rivals.first { $0.place == place }.map { Self.cell($0, language) } ?? .empty
            }
        )
      }
    )
  }

  /// A price as a person writes it, with its year, its range and its source.
  static func cell(_ cost: Cost, _ language: Language) -> TableCell {
    let price = cost.price
    let span = price.amount.span
    let number =
      span.isRange && span.low != span.mid && span.high != span.mid
      ? "\(DecimalText.threeFigures(span.mid))（\(DecimalText.threeFigures(span.low))–\(DecimalText.threeFigures(span.high))）"
      : span.isRange
        ? "\(DecimalText.threeFigures(span.low))–\(DecimalText.threeFigures(span.high))"
        : DecimalText.threeFigures(span.mid)
    let shown = language == .zh ? number : number.replacingBrackets
    let unit = price.unit.text(in: language)
    let year = price.year.map { language == .zh ? "，\($0.year)年" : ", \($0.year)" } ?? ""
    let text = language == .zh ? "\(shown)元/\(unit)\(year)" : "CNY \(shown)/\(unit)\(year)"
    return TableCell(
      .text(text),
      facts: price.amount.facts,
      sources: price.amount.sources,
      isEstimate: price.amount.isEstimate
    )
  }
}

extension String {
  /// Chinese brackets as English ones.
  fileprivate var replacingBrackets: String {
    var result = ""
    for character in self {
      switch character {
      case "（": result += " ("
      case "）": result += ")"
      default: result.append(character)
      }
    }
    return result
  }
}

extension FactorTable {
  static let title = Phrase(zh: "要素价格对照", en: "Prices of power, water and the like")
  private static let factor = Phrase(zh: "要素", en: "For")
  private static let here = Phrase(zh: "本地", en: "Here")
}

extension FactorPrice.Factor {
  /// What is paid for.
  var words: Phrase {
    switch self {
    case .power: Phrase(zh: "电", en: "power")
    case .gas: Phrase(zh: "气", en: "gas")
    case .water: Phrase(zh: "水", en: "water")
    case .steam: Phrase(zh: "蒸汽", en: "steam")
    case .effluent: Phrase(zh: "污水处理", en: "effluent")
    case .waste: Phrase(zh: "危废处置", en: "hazardous waste")
    case .land: Phrase(zh: "工业用地", en: "land")
    case .wage: Phrase(zh: "用工", en: "wages")
    case .freight: Phrase(zh: "运费", en: "freight")
    }
  }
}
