import ChainModel
import Tables
import Words

/// How a market figure is written.
enum MarketText {
  static func value(_ figure: MarketFigure, _ product: Product, _ language: Language) -> String {
    switch figure.kind {
    case .importShare, .utilisation: DecimalText.percent(figure.amount.span.mid)
    case .price: AmountText.money(figure.amount.span.mid, in: language)
    case .capacity, .output, .consumption, .import, .export, .target:
      AmountText.range(figure.amount.span, of: product.unit, in: language)
    }
  }

  static func cell(_ figure: MarketFigure, _ product: Product) -> TableCell {
    .figure(figure.amount) { span in
      switch figure.kind {
      case .importShare, .utilisation: .percent(span)
      case .price: .money(span)
      case .capacity, .output, .consumption, .import, .export, .target: .amount(span, product.unit)
      }
    }
  }
}
