import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Words

/// Whose feed it is: who makes it, how much is left, and who else claims it.
struct WhoseFeed: BookQuestion {
  let words = Phrase(zh: "原料是谁的？", en: "Whose feed is it?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let feeds = project.inputs.filter { $0.source == .surplus || $0.source == .unrecorded }
    let ids = feeds.map(\.product).uniqued()
    var runs: [TextRun] = []
    var asks: [BookAsk] = []
    for id in ids.prefix(3) {
      let name = context.name(id)
      let need = context.amount(
        feeds.filter { $0.product == id }.reduce(0) { $0 + $1.amount },
        of: id
      )
      runs.append(
        context.run(Phrase(zh: "\(name.zh)年用\(need.zh)：", en: "\(name.en), \(need.en) a year: "))
      )
      runs += owners(of: id, in: context)
      runs += remainder(of: id, project, in: context)
      asks.append(
        BookAsk(
          whom: holder(of: id, in: context),
          what: Phrase(
            zh: "愿否按年供\(name.zh)\(need.zh)，价格与年限",
            en: "whether \(need.en) of \(name.en) a year can be had, at what price and how long"
          )
        )
      )
    }
    let bought = project.inputs.filter { $0.source == .bought && $0.isMain }.map(\.product)
    if !bought.isEmpty {
      let names = Phrase.list(bought.uniqued().map { context.name($0) })
      runs.append(
        context.run(Phrase(zh: "主料\(names.zh)外购。", en: "\(names.en) is bought in as main feed. "))
      )
      asks.append(
        BookAsk(
          whom: Office.peers,
          what: Phrase(
            zh: "\(names.zh)的货源与到厂价",
            en: "who sells \(names.en), and the price delivered"
          )
        )
      )
    }
    return BookAnswer(runs, asks: asks)
  }

  private func owners(of id: Product.ID, in context: BookContext) -> [TextRun] {
    let plants = context.counted(id)
    let balance = context.sheet.balance(of: id)
    let sources = balance.supplyRows.flatMap(\.sources).uniqued()
    if !plants.isEmpty {
      return context.firms(plants, limit: 2)
        + [TextRun(context.say(PageWords.stop), sources: sources)]
    }
    let makers = balance.supplyRows.compactMap(\.process).uniqued()
    let byFirm = makers.flatMap { context.counted($0) }
    if !byFirm.isEmpty {
      return [context.run(Phrase(zh: "副产自", en: "a by-product of "))]
        + context.firms(byFirm, limit: 2, hasSizes: false)
        + [TextRun(context.say(PageWords.stop), sources: sources)]
    }
    if context.model.primarySupply.contains(where: { $0.product == id }) {
      let listed = context.model.primarySupply.filter { $0.product == id }.flatMap(\.sources)
      return [
        TextRun(
          context.say(Phrase(zh: "本地出产，由农户、合作社或矿权人持有。", en: "grown or won here. ")),
          sources: (sources + listed).uniqued()
        )
      ]
    }
    return [
      TextRun(
        context.say(Phrase(zh: "见于统计总量，分厂不明。", en: "in the statistics, by plant not known. ")),
        sources: sources
      )
    ]
  }

  private func remainder(
    of id: Product.ID,
    _ project: Project,
    in context: BookContext
  ) -> [TextRun] {
    guard let left = project.left.first(where: { $0.product == id }) else { return [] }
    let surplus = context.amount(left.surplus, of: id)
    let rest = context.amount(left.amount, of: id)
    let short = context.amount(left.shortAfterPipeline, of: id)
    let later =
      left.shortBy < left.shortAfterPipeline * 0.999
      ? [
        context.run(
          Phrase(
            zh: "签约和拟建项目都投产后，几个项目同用还缺\(short.zh)，不能都上。",
            en: "Once all that is signed and planned runs, \(short.en) are short for this project "
              + "and those above it: not all can be built. "
          )
        )
      ] : []
    return [
      context.run(
        Phrase(
          zh: "余量\(surplus.zh)，扣除本项目和排在前面的项目后剩\(rest.zh)。",
          en: "\(surplus.en) are left here, \(rest.en) after this project and those above it. "
        )
      )
    ] + later
  }

  private func holder(of id: Product.ID, in context: BookContext) -> Phrase {
    if let first = context.counted(id).first { return context.name(first.company) }
    let makers = context.sheet.balance(of: id).supplyRows.compactMap(\.process)
    if let first = makers.lazy.flatMap({ context.counted($0) }).first {
      return context.name(first.company)
    }
    return context.model.products[id]?.role == .raw ? Office.farms : Office.park
  }
}
