import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// What leaves unprocessed, as ranked bars in CNY.
struct OutflowFigure {
  private let context: PageContext
  /// What leaves and has a price, the dearest first.
  let rows: [Outflow]
  /// CNY a year of all that leaves with the plants that are on stream.
  let today: Double

  init(_ context: PageContext) {
    self.context = context
    let model = context.input.model
    func priced(_ sheet: BalanceSheet) -> [Outflow] {
      Outflow.all(in: sheet).filter { ($0.cny?.mid ?? 0) > 0 && model.products[$0.id] != nil }
    }
    rows = priced(context.input.sheet)
    let now = BalanceRequest(scenario: .operating, asOf: context.input.sheet.request.asOf)
    today = Self.sum(priced(BalanceSheet(model: model, request: now)))
  }

  private static func sum(_ rows: [Outflow]) -> Double {
    rows.reduce(0) { $0 + ($1.cny?.mid ?? 0) }
  }

  /// CNY a year of all that leaves.
  var total: Double { Self.sum(rows) }

  func figure(limit: Int = 12) -> AtlasFigure {
    let most = rows.first?.cny?.mid ?? 0
    let bars = rows.prefix(limit).map { row -> AtlasChart.Bar in
      let cny = row.cny?.mid ?? 0
      let product = context.input.model.products[row.id]
      let amount = product.map {
        AmountText.amount(row.amount.mid, of: $0.unit, in: context.language)
      }
      let money = AmountText.money(cny, in: context.language)
      return AtlasChart.Bar(
        label: product?.short.text(in: context.language) ?? row.id.text,
        share: most > 0 ? cny / most : 0,
        text: amount.map { "\(money) · \($0)" } ?? money,
        page: .product(row.id),
        mark: nil
      )
    }
    return AtlasFigure(
      id: "outflow",
      caption: context.say(Self.caption(context.input.sheet.request.scenario.words)),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }
}

extension OutflowFigure {
  private static func caption(_ plants: Phrase) -> Phrase {
    Phrase(
      zh: "未经加工外流的原料和中间品（年价值，按出厂价；\(plants.zh)的装置满产）",
      en: "What leaves unprocessed (a year, at ex-works prices; all plants \(plants.en) at work)"
    )
  }
}
