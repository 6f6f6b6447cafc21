import ChainModel
import GapAnalysis
import Words

/// What is left when prices are a fifth lower, computed.
struct AtLowerPrices: BookQuestion {
  let words = Phrase(zh: "价格跌两成怎么办？", en: "And at prices 20% lower?")

  /// The part of the price that is taken off.
  static let fall = 0.2

  /// Profit and payback after prices fell.
  struct Result: Hashable {
    let profit: Double
    /// Years; nil where it is never paid back.
    let payback: Double?
  }

  /// The money when what is sold falls in price by a share, and what is bought by another; power,
  /// steam, water, wages and the investment stay.
  static func result(_ project: Project, sold: Double, bought: Double) -> Result {
    let money = project.money
    let output = project.outputs.reduce(0) { $0 + ($1.cny ?? 0) }
    let inputs = project.inputs.reduce(0) { $0 + ($1.cny ?? 0) }
    let change = inputs * bought - output * sold
    // What upkeep and writing off take is what stands between value added and profit.
    let fixed = money.valueAdded.mid - money.wages.mid - money.profit.mid
    let upkeep = fixed - money.capex.mid / ProjectOutcome.lifetime
    let earning = money.valueAdded.mid + change - money.wages.mid - upkeep
    return Result(
      profit: money.profit.mid + change,
      payback: ProjectOutcome.payback(of: money.capex.mid, by: earning)
    )
  }

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let alone = words(Self.result(project, sold: Self.fall, bought: 0))
    let both = words(Self.result(project, sold: Self.fall, bought: Self.fall))
    let now = BookContext.money(project.money.profit.mid)
    return BookAnswer(
      [
        TextRun(
          context.say(
            Phrase(
              zh: "现价年利润\(now.zh)。产品跌20%而原料不跌：\(alone.zh)；产品与原料同跌20%：\(both.zh)。",
              en:
                "Profit today \(now.en) a year. Products 20% lower, inputs unchanged: \(alone.en); "
                + "both 20% lower: \(both.en)."
            )
          ),
          sources: context.priceSources(project)
        )
      ]
    )
  }

  private func words(_ result: Result) -> Phrase {
    let money = BookContext.money(abs(result.profit))
    let back = result.payback.map { DecimalText.fixed($0, digits: 1) }
    if result.profit >= 0 {
      return Phrase(
        zh: "利润\(money.zh)" + (back.map { "，\($0)年回收" } ?? "，收不回投资"),
        en: "profit \(money.en)"
          + (back.map { ", paid back in \($0) years" } ?? ", never paid back")
      )
    }
    return Phrase(
      zh: "亏损\(money.zh)" + (back.map { "（不计折旧\($0)年回收）" } ?? "，收不回投资"),
      en: "loss \(money.en)"
        + (back.map { " (paid back in \($0) years before writing off)" } ?? ", never paid back")
    )
  }
}
