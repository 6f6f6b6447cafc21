import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// Why here: the feed, the zone's function, and what power, gas and water cost beside rivals.
struct WhyHere: BookQuestion {
  let words = Phrase(zh: "为什么在这里？", en: "Why here?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    var runs: [TextRun] = []
    if let left = project.left.first {
      let (name, amount) = (
        context.name(left.product), context.amount(left.surplus, of: left.product)
      )
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "本地\(name.zh)余\(amount.zh)，就地可用。",
              en: "\(amount.en) of \(name.en) are left here. "
            )
          ),
          sources: context.sheet.balance(of: left.product).supplyRows.flatMap(\.sources).uniqued()
        )
      )
    }
    let steps = Set(project.steps.map(\.process))
    if let id = project.zone, let zone = context.model.region.zones.first(where: { $0.id == id }),
      let function = zone.functions.first(where: { !steps.isDisjoint(with: $0.processes) })
    {
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "\(zone.name.zh)的规划功能：“\(function.phrase.zh)”。",
              en: "The plan wants \(function.phrase.en) in \(zone.name.en). "
            )
          ),
          sources: function.sources
        )
      )
    }
    let rows = FactorTable(context.model).rows
    let cheaper = rows.compactMap { row -> Phrase? in
      guard let here = row.here, let rival = row.dearest, here.perUnit < rival.perUnit * 0.95
      else { return nil }
      let percent = DecimalText.percent(1 - here.perUnit / rival.perUnit)
      return Phrase(
        zh: "\(row.factor.words.zh)比\(rival.place)低\(percent)",
        en: "\(row.factor.words.en) \(percent) below \(PlaceNames.text(rival.place, in: .en))"
      )
    }
    if !cheaper.isEmpty {
      let list = Phrase.list(Array(cheaper.prefix(3)))
      runs.append(
        TextRun(
          context.say(Phrase(zh: "\(list.zh)（年份不一，见要素价格）。", en: "\(list.en) (years differ). ")),
          link: .page(.support),
          sources: rows.flatMap { $0.dearest?.price.amount.sources ?? [] }.uniqued()
        )
      )
    }
    let ask = BookAsk(
      whom: Office.park,
      what: Phrase(
        zh: "本年电、气、水、蒸汽、土地的实际到户价",
        en: "this year's prices of power, gas, water, steam and land"
      )
    )
    return BookAnswer(runs, asks: [ask])
  }
}
