import ChainModel
import Editions
import GapAnalysis
import ProcessSynthesis
import Words

/// What it takes of water, what it lets out, and which limits stand.
struct WaterAndEffluent: BookQuestion {
  let words = Phrase(zh: "水够不够，污水去哪里？", en: "Water and effluent?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let needs = project.needs
    let model = context.model
    var runs: [TextRun] = []
    if let water = needs.water {
      let sources = project.steps.flatMap {
        model.processes[$0.process]?.resources[.water]?.sources ?? []
      }
      let perValue =
        project.money.valueAdded.mid > 0
        ? water.mid / (project.money.valueAdded.mid / 10_000) : nil
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "年取新水\(BookNeeds.volume(water.mid, .zh))"
                + (perValue.map { "，每万元增加值\(DecimalText.threeFigures($0))立方米" } ?? "") + "。",
              en: "\(BookNeeds.volume(water.mid, .en)) of fresh water a year"
                + (perValue.map {
                  ", \(DecimalText.threeFigures($0)) m³ for CNY 10,000 of value added"
                }
                  ?? "") + ". "
            )
          ),
          sources: sources.uniqued()
        )
      )
    }
    if let waste = needs.wastewater {
      let daily = waste.mid / 365
      runs.append(
        context.run(
          Phrase(
            zh: "排水每天约\(BookNeeds.volume(daily, .zh))。",
            en: "About \(BookNeeds.volume(daily, .en)) of effluent a day. "
          )
        )
      )
    }
    if needs.wastewater == nil, !runs.isEmpty {
      runs.append(
        TextRun(
          context.say(Phrase(zh: "排水量未载。", en: "Effluent is not on record. ")),
          style: .quiet
        )
      )
    }
    let zone = project.zone.flatMap { id in model.region.zones.first { $0.id == id } }
    for limit in zone?.resources ?? []
    where (limit.resource == .wastewater || limit.resource == .water)
      && project.steps.contains(where: { limit.covers($0.process) })
    {
      guard let yearly = limit.yearlyLimit else { continue }
      let need = limit.resource == .water ? needs.water : needs.wastewater
      let share = need.map { DecimalText.percent($0.mid / yearly.mid) }
      let used = zone.map { ZoneLoad(sheet: context.sheet).use(of: limit, in: $0.id) } ?? 0
      let taken = DecimalText.percent(used / yearly.mid)
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "\(limit.name.zh)每天\(BookNeeds.volume(yearly.mid / 365, .zh))"
                + (share.map { "，本项目占\($0)" } ?? "")
                + "；在产在建按工艺估算已占\(taken)（估），实际余量须核。",
              en: "\(limit.name.en): \(BookNeeds.volume(yearly.mid / 365, .en)) a day"
                + (share.map { ", of which this project takes \($0)" } ?? "")
                + "; by recipes, plants that run or are being built take \(taken) (an estimate): ask what "
                + "is left. "
            )
          ),
          sources: limit.amount.sources
        )
      )
    }
    var asks = [
      BookAsk(
        whom: Office.water,
        what: Phrase(zh: "该片区取水指标的剩余量", en: "how much of the zone's water quota is left")
      )
    ]
    if needs.wastewater?.mid ?? 1 > 0 {
      asks.append(
        BookAsk(
          whom: Office.environment,
          what: Phrase(
            zh: "污水处理余量、接管标准与排放去向",
            en: "treatment capacity left, the standard for the sewer and where it goes"
          )
        )
      )
    }
    return BookAnswer(runs, asks: asks)
  }
}
