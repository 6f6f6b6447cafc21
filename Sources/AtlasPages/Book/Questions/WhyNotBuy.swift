import ChainModel
import GapAnalysis
import MaterialBalance
import Words

/// Why the product is not bought from outside, or the feed not sold as it is.
struct WhyNotBuy: BookQuestion {
  let words = Phrase(zh: "为什么不买现成的？", en: "Why not buy it?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    guard let product = context.model.products[project.product],
      let price = product.price?.span.mid,
      project.size.proposed > 0
    else { return BookAnswer([], asks: [freightAsk(context.name(project.product))]) }
    let cost = price - project.money.profit.mid / project.size.proposed
    let (made, sold) = (
      context.price(cost, of: product.id), context.price(price, of: product.id)
    )
    var runs = [
      TextRun(
        context.say(
          Phrase(
            zh: "自产全成本约\(made.zh)（含工资、维护、折旧），市价\(sold.zh)",
            en: "Making it costs about \(made.en) with wages, upkeep and writing off; the price is "
              + sold.en
          )
        ),
        sources: product.price?.sources ?? []
      )
    ]
    let freight = context.model.factorPrices.first { $0.factor == .freight && $0.scope == .local }
    guard let freight, let tonnes = product.tonnesPerUnit?.mid, tonnes > 0,
      let tonne = freight.unit.unit.factor, tonne > 0
    else {
      runs.append(context.run(PageWords.period))
      return BookAnswer(runs, asks: [freightAsk(product.short)])
    }
    let way = freight.amount.span.mid / (freight.unit.scale * tonne) * tonnes
    let share = price > 0 ? way / price : 0
    let freightEach = context.price(way, of: product.id)
    let lack = context.sheet.balance(of: product.id)
    if lack.demand.mid > lack.supply.mid {
      runs.append(
        context.run(
          Phrase(
            zh: "，另加运费约\(freightEach.zh)；本地每年还缺"
              + context.amount(lack.demand.mid - lack.supply.mid, of: product.id).zh + "。",
            en: ", and freight adds about \(freightEach.en); here "
              + context.amount(lack.demand.mid - lack.supply.mid, of: product.id).en
              + " a year are lacking."
          )
        )
      )
    } else {
      let feed = Phrase.list(
        project.left.prefix(2).map { context.name($0.product) }
      )
      let kept = BookContext.money(project.money.valueAdded.mid)
      runs.append(
        context.run(
          Phrase(
            zh: feed.zh.isEmpty
              ? "；产品外销，运费约占价\(DecimalText.percent(share))，不建则每年少增加值\(kept.zh)。"
              : "；不建则\(feed.zh)照旧外运，每年少增加值\(kept.zh)；成品运费约占价\(DecimalText.percent(share))。",
            en: feed.en.isEmpty
              ? "; it is sold outside, freight takes about \(DecimalText.percent(share)) of the price, and "
                + "\(kept.en) of value added a year would not be made."
              : "; without it \(feed.en) leaves as it is and \(kept.en) of value added a year is not made; "
                + "freight takes about \(DecimalText.percent(share)) of the price."
          )
        )
      )
    }
    let asks = freight.amount.isEstimate ? [freightAsk(product.short)] : []
    return BookAnswer(runs, asks: asks)
  }

  private func freightAsk(_ product: Phrase) -> BookAsk {
    BookAsk(
      whom: Phrase(zh: "铁路货运中心", en: "the rail freight centre"),
      what: Phrase(zh: "\(product.zh)到华东的现行运价", en: "today's rate for \(product.en) to the east")
    )
  }
}
