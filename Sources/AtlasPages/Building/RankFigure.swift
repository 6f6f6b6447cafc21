import ChainModel
import GapAnalysis
import Tables

/// The first opportunities with their rank intervals.
struct RankFigure {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func figure(_ gaps: [Gap], limit: Int = 20) -> AtlasFigure {
    let bars = gaps.prefix(limit).compactMap { gap -> AtlasChart.RankBar? in
      guard let rank = gap.acceptability else { return nil }
      return AtlasChart.RankBar(
        label: "\(gap.rank)  \(context.tables.name(of: gap.product))",
        low: rank.rankInterval.lowerBound,
        high: rank.rankInterval.upperBound,
        expected: rank.expectedRank,
        mark: gap.kind,
        page: .gap(gap.id)
      )
    }
    let last = bars.map(\.high).max() ?? 1
    return AtlasFigure(
      id: "rank-intervals",
      caption: context.say(Self.rankCaption(count: bars.count)),
      alternative: bars.map { "\($0.label): \($0.low)–\($0.high)" }.joined(separator: "; "),
      content: .chart(.ranks(bars, last: last))
    )
  }
}

extension RankFigure {
  fileprivate static func rankCaption(count: Int) -> Phrase {
    Phrase(
      zh: "前\(count)项的名次：圆点为期望名次，横线为九成随机权重下的名次区间，线越短排序越稳",
      en:
        "Ranks of the first \(count): the dot is the expected rank, the line holds nine tenths of all weightings; the shorter, the surer"
    )
  }
}
