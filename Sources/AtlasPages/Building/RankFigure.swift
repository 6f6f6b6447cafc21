import ChainModel
import GapAnalysis
import Tables
import Words

/// The first opportunities with the outflow that each would close.
struct RankFigure {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func figure(_ gaps: [Gap], limit: Int = 20) -> AtlasFigure {
    let first = gaps.prefix(limit)
    let most = first.map(\.outflowClosed).max() ?? 0
    let bars = first.map { gap in
      AtlasChart.Bar(
        label: "\(gap.rank)  \(context.tables.name(of: gap.product))",
        share: most > 0 ? gap.outflowClosed / most : 0,
        text: AmountText.money(gap.outflowClosed, in: context.language),
        page: .gap(gap.id),
        mark: gap.kind
      )
    }
    return AtlasFigure(
      id: "outflow-closed",
      caption: context.say(Self.rankCaption(count: bars.count)),
      alternative: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }
}

extension RankFigure {
  fileprivate static func rankCaption(count: Int) -> Phrase {
    Phrase(
      zh: "前\(count)项各能消化的外流价值（按本地富余量和价格计）",
      en: "What each of the first \(count) would take up of what leaves, at its price"
    )
  }
}
