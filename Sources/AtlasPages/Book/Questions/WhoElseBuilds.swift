import ChainModel
import GapAnalysis
import Words

/// Who else makes or builds it in China: capacity, load, and the large makers.
struct WhoElseBuilds: BookQuestion {
  let words = Phrase(zh: "全国还有谁在建？", en: "Who else builds it in China?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let model = context.model
    let product = project.product
    var runs: [TextRun] = []
    for kind in [MarketFigure.Kind.capacity, .output, .consumption] {
      guard let figure = context.national(kind, of: product), figure.amount.span.mid > 0 else {
        continue
      }
      let amount = context.amount(figure.amount.span.mid, of: product)
      let share = DecimalText.percent(project.size.proposed / figure.amount.span.mid)
      let year = figure.year.map { "\($0.year)" }
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "全国\(kind.words.zh)\(amount.zh)\(year.map { "（\($0)年）" } ?? "")，本项目相当于\(share)。",
              en:
                "China's \(kind.words.en): \(amount.en)\(year.map { " (\($0))" } ?? ""); this project is "
                + "\(share) of it. "
            )
          ),
          sources: figure.amount.sources,
          facts: figure.origin.line > 0 ? [figure.origin] : []
        )
      )
      break
    }
    if let load = context.national(.utilisation, of: product) {
      let percent = DecimalText.percent(load.amount.span.mid)
      runs.append(
        TextRun(
          context.say(Phrase(zh: "开工率\(percent)。", en: "Plants run at \(percent). ")),
          sources: load.amount.sources
        )
      )
    }
    if runs.isEmpty {
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "全国产能、产量未载，问行业协会。",
              en: "China's capacity is not on record: ask the trade association. "
            )
          ),
          style: .quiet
        )
      )
    }
    let building = model.companies.elements.filter { company in
      company.products.contains(product) && company.scope != .local
        && Self.speaksOfBuilding(company.expansions ?? "")
    }
    for company in building.prefix(2) {
      runs += [
        TextRun(context.say(context.name(company.id))),
        TextRun(
          context.say(
            Phrase(
              zh: "：\(BookText.short(company.expansions ?? "", 42))。",
              en: ": \(BookText.short(company.expansions ?? "", 42)). "
            )
          ),
          sources: company.sources
        ),
      ]
    }
    let name = context.name(product)
    return BookAnswer(
      runs,
      asks: [
        BookAsk(
          whom: Office.trade,
          what: Phrase(
            zh: "\(name.zh)全国在建、拟建产能与开工率",
            en: "what of \(name.en) is being built and planned in China, and how full plants run"
          )
        )
      ]
    )
  }

  /// Whether a remark on a firm's plans is about plants, not about its accounts.
  private static func speaksOfBuilding(_ text: String) -> Bool {
    ["在建", "新建", "扩建", "拟建", "投产", "开工", "扩产"].contains { text.contains($0) }
  }
}
