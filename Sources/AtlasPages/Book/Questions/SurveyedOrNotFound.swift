import ChainModel
import GapAnalysis

/// Whether somebody looked, or whether nothing was merely found.
struct SurveyedOrNotFound: BookQuestion {
  let words = Phrase(
    zh: "真的没有，还是没查到？",
    en: "Surveyed, or only not found?"
  )

  func answer(_ project: Project, in context: BookContext) -> BookAnswer {
    let model = context.model
    var surveys: [(survey: Survey, steps: [Phrase])] = []
    var unseen: [Phrase] = []
    var here: [TextRun] = []
    for step in project.steps {
      let name = context.name(step.process)
      let plants = context.counted(step.process)
      if !plants.isEmpty {
        here += [context.run(Phrase(zh: "\(name.zh)本地已有（", en: "\(name.en) is here ("))]
        here += context.firms(plants, limit: 2)
        here.append(context.run(PageWords.closingStop))
        continue
      }
      let looked = model.region.surveys.filter { $0.processes.contains(step.process) }
        .max { $0.asOf < $1.asOf }
      guard let looked else {
        unseen.append(name)
        continue
      }
      if let place = surveys.firstIndex(where: { $0.survey == looked }) {
        surveys[place].steps.append(name)
      } else {
        surveys.append((looked, [name]))
      }
    }
    var runs: [TextRun] = []
    for (survey, steps) in surveys {
      let names = Phrase.list(steps)
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh: "\(names.zh)经“\(survey.name.zh)”（\(survey.asOf)）调查，未见。",
              en: "\(names.en): looked for by \(survey.name.en) (\(survey.asOf)), none seen. "
            )
          ),
          sources: survey.sources,
          facts: survey.origin.line > 0 ? [survey.origin] : []
        )
      )
    }
    var asks: [BookAsk] = []
    if !unseen.isEmpty {
      let names = Phrase.list(unseen)
      runs.append(
        context.run(
          Phrase(
            zh: "\(names.zh)无人专门调查，只是资料中未见。",
            en: "Nobody surveyed \(names.en): not found is not absent. "
          )
        )
      )
      asks.append(
        BookAsk(
          whom: Office.park,
          what: Phrase(
            zh: "\(names.zh)有无在产、在建或在谈项目",
            en: "whether anyone runs, builds or negotiates \(names.en)"
          )
        )
      )
    }
    return BookAnswer(runs + here, asks: asks)
  }
}
