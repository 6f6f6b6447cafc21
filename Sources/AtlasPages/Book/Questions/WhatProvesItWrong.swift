import ChainModel
import GapAnalysis
import Words

/// What would prove it wrong: the spread at which it earns nothing, and the single figure that turns
/// it.
struct WhatProvesItWrong: BookQuestion {
  let words = Phrase(zh: "什么情况说明判断错了？", en: "What would prove it wrong?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    var runs: [TextRun] = []
    if let spread = project.spread {
      let (now, zero) = (
        context.price(spread.now, of: project.product),
        context.price(spread.breakEven, of: project.product)
      )
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "产品与主料的价差现为\(now.zh)，"
                + (spread.now > spread.breakEven ? "缩到" : "须扩到") + "\(zero.zh)就不赚不赔。",
              en:
                "The spread between product and main feeds is \(now.en); at \(zero.en) nothing is "
                + "earned. "
            )
          ),
          sources: context.priceSources(project),
          facts: spread.prices.map(\.fact).filter { $0.line > 0 }
        )
      )
      if let flip = spread.flip {
        let (from, to) = (DecimalText.threeFigures(flip.from), DecimalText.threeFigures(flip.to))
        let inside =
          flip.isWithinRange
          ? Phrase(zh: "，在其自身区间之内", en: ", within its own range") : Phrase.nothing
        runs.append(
          TextRun(
            context.say(
              Phrase(
                zh: "最敏感的一个数：\(flip.words.zh)由\(from)变为\(to)即翻转\(inside.zh)。",
                en:
                  "The figure that turns it first: \(flip.words.en), from \(from) to \(to)\(inside.en). "
              )
            ),
            facts: flip.fact.line > 0 ? [flip.fact] : []
          )
        )
      }
    }
    if let share = project.robustness?.profitInDraws {
      let percent = DecimalText.percent(share)
      runs.append(
        context.run(
          Phrase(zh: "数字在各自区间内抽样，\(percent)的情形有利润。", en: "It earns in \(percent) of the draws. ")
        )
      )
    }
    let feeds = project.pipeline.filter(\.isForFeed)
    if !feeds.isEmpty, project.size.afterPipeline < project.size.proposed * 0.99 {
      let after = context.amount(project.size.afterPipeline, of: project.product)
      runs.append(
        context.run(
          Phrase(
            zh: "已签约、拟建的用料项目全部建成，规模只剩\(after.zh)。",
            en: "If all that is signed and planned on the same feed is built, \(after.en) remain. "
          )
        )
      )
    }
    return BookAnswer(runs)
  }
}
