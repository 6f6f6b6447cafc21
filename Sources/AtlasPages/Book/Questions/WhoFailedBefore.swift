import ChainModel
import GapAnalysis
import Tables

/// Who tried before and did not bring it off: contracts without a plant, plants that stopped, firms
/// that left.
struct WhoFailedBefore: BookQuestion {
  let words = Phrase(zh: "以前谁干过、没干成？", en: "Who failed before?")

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let model = context.model
    let products = Set(
      [project.product]
        + project.steps.compactMap { step in
          model.processes[step.process]?.output
        }
    )
    var runs: [TextRun] = []
    let stopped = model.facilities.filter {
      ($0.status == .idle || $0.status == .lapsed) && products.contains($0.product)
    }
    for plant in stopped.prefix(3) {
      let state =
        plant.status == .idle
        ? Phrase(zh: "停产", en: "idle") : Phrase(zh: "签约后未见落地", en: "announced, never seen")
      let date = (plant.since ?? plant.asOf).map { "\($0)" }
      let product = context.name(plant.product)
      runs += [
        TextRun(context.say(context.name(plant.company)), link: .page(.company(plant.company))),
        TextRun(
          context.say(
            Phrase(
              zh: "（\(product.zh)，\(date.map { "\($0)，" } ?? "")\(state.zh)）。",
              en: " (\(product.en), \(date.map { "\($0), " } ?? "")\(state.en)). "
            )
          ),
          sources: plant.sources
        ),
      ]
    }
    let bad: Set<Tie.Kind> = [.defaulted, .exited]
    for tie in model.ties where bad.contains(tie.kind) {
      guard let company = model.companies[tie.company],
        company.products.contains(where: products.contains)
      else { continue }
      let when = (tie.until ?? tie.since).map { "\($0)" }
      let what =
        tie.kind == .exited
        ? Phrase(zh: "退出", en: "left") : Phrase(zh: "签约未履约", en: "signed and did not do it")
      runs += [
        TextRun(context.say(company.name), link: .page(.company(company.id))),
        TextRun(
          context.say(
            Phrase(
              zh: "\(when.map { "\($0)" } ?? "")\(what.zh)。",
              en: " \(what.en)\(when.map { " (\($0))" } ?? ""). "
            )
          ),
          sources: tie.sources
        ),
      ]
    }
    let ask = BookAsk(
      whom: Office.bureau,
      what: Phrase(
        zh: "历年\(context.name(project.product).zh)项目签约未落地、停产或退出的原因",
        en:
          "which projects of \(context.name(project.product).en) were signed, stopped or left, and why"
      )
    )
    return BookAnswer(runs, asks: [ask])
  }
}
