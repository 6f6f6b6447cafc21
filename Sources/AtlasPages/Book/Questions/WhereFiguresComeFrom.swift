import ChainModel
import Editions
import GapAnalysis
import Words

/// Where the figures come from: how much of the money has sourced prices, and whose capex it is.
struct WhereFiguresComeFrom: BookQuestion {
  let words = Phrase(zh: "数字从哪来？", en: "Where do the figures come from?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let model = context.model
    let share = DecimalText.percent(project.money.sourcedShare)
    var runs = [
      TextRun(
        context.say(
          Phrase(
            zh: "金额中价格有出处的占\(share)",
            en: "Prices with a source stand behind \(share) of the money"
          )
        ),
        sources: context.priceSources(project)
      )
    ]
    let figures = project.steps.compactMap { model.processes[$0.process]?.capex }
    let sourced = figures.filter { !$0.sources.isEmpty }
    let steps = project.steps.count
    runs.append(
      TextRun(
        context.say(
          Phrase(
            zh: sourced.count == steps
              ? "；各环节投资均有出处。" : "；\(steps)个环节的投资，有出处的\(sourced.count)个，其余为估计。",
            en: "; \(sourced.count) of \(steps) investment figures have a source."
          )
        ),
        sources: sourced.flatMap(\.sources).uniqued()
      )
    )
    let bare = ([project.product] + project.inputs.filter(\.isMain).map(\.charged)).uniqued()
      .filter { model.products[$0]?.price?.sources.isEmpty ?? true }
    var asks: [BookAsk] = []
    if !bare.isEmpty {
      let names = Phrase.list(bare.map { context.name($0) })
      asks.append(
        BookAsk(
          whom: Office.trade,
          what: Phrase(zh: "\(names.zh)的含税出厂年均价", en: "the year's mean price of \(names.en)")
        )
      )
    }
    if sourced.count < steps {
      asks.append(
        BookAsk(
          whom: Office.peers,
          what: Phrase(zh: "同规模装置的实际投资与用工", en: "what a plant of this size cost, and its staff")
        )
      )
    }
    return BookAnswer(runs, asks: asks)
  }
}
