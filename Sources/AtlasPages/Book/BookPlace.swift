import ChainModel
import GapAnalysis
import Tables
import Words

/// The zone with its function and what speaks against it, and what power and water cost there.
struct BookPlace {
  private let project: Project
  private let context: BookContext

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// A paragraph on the zones and a table of prices.
  var blocks: [AtlasBlock] {
    let prices = FactorTable(context.model).table(
      id: "factors-\(project.id)",
      in: context.language,
      factors: [.power, .gas, .steam, .water, .land, .wage]
    )
    return [.paragraph(zones)] + (prices.rows.isEmpty ? [] : [.table(prices)])
  }

  private var zones: [TextRun] {
    var runs: [TextRun] = []
    let open = project.zones.filter { $0.vetoes.isEmpty }
    for (index, fit) in open.prefix(2).enumerated() where index == 0 || fit.fit > 0 {
      let name = context.model.zoneName(fit.zone) ?? Name(zh: fit.zone.text, en: fit.zone.text)
      let lead =
        index > 0
        ? Phrase(zh: "其次", en: "Next: ")
        : fit.fit > 0
          ? Phrase(zh: "首选", en: "First choice: ")
          : Phrase(zh: "片区待定，测算暂按", en: "The zone is open; reckoned as if in ")
      runs += [
        context.run(lead), TextRun(context.say(name), link: .page(.zone(fit.zone))),
        context.run(
          fit.fit > 0
            ? Phrase(
              zh: "（功能契合\(DecimalText.percent(fit.fit))）。",
              en: " (fits its functions \(DecimalText.percent(fit.fit))). "
            ) : Phrase(zh: "（规划功能未点到）。", en: " (its functions do not name it). ")
        ),
      ]
      guard index == 0 else { continue }
      for rule in fit.cautions.prefix(2) {
        runs.append(
          TextRun(
            context.say(
              Phrase(
                zh: "注意：\(BookText.short(rule.name.zh, 60))。",
                en: "Mind: \(BookText.short(rule.name.en, 140)). "
              )
            ),
            sources: rule.sources
          )
        )
      }
    }
    for fit in project.zones where !fit.vetoes.isEmpty {
      let name = context.model.zoneName(fit.zone) ?? Name(zh: fit.zone.text, en: fit.zone.text)
      guard let rule = fit.vetoes.first else { continue }
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "不能落在\(name.zh)：\(BookText.short(rule.name.zh, 50))。",
              en: "Not in \(name.en): \(BookText.short(rule.name.en, 120)). "
            )
          ),
          sources: rule.sources
        )
      )
    }
    return runs
  }
}
