import ChainModel
import GapAnalysis
import Tables

/// All opportunities in rank order, and the gaps that no project closes.
struct OpportunitiesPage {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let gaps = context.input.report.gaps
    let projects = gaps.filter(\.isProject)
    let others = gaps.filter { !$0.isProject }
    return AtlasPage(
      id: .opportunities,
      title: context.say(Heading.opportunities),
      lead: [
        TextRun(context.say(Self.opportunitiesLead(projects: projects.count, others: others.count)))
      ],
      sections: [
        AtlasSection(
          "projects",
          context.say(Self.projects),
          [.table(GapListing(context).table(projects, id: "projects"))]
        ),
        AtlasSection(
          "others",
          context.say(Self.watchList),
          [.table(GapListing(context).table(others, id: "watch-list"))]
        ),
      ]
    )
  }
}

extension OpportunitiesPage {
  fileprivate static let projects = Phrase(zh: "可招商的缺口", en: "Gaps that a project can close")
  fileprivate static let watchList = Phrase(
    zh: "须关注、不宜招商的缺口",
    en: "Gaps to watch, not to build for"
  )

  fileprivate static func opportunitiesLead(projects: Int, others: Int) -> Phrase {
    Phrase(
      zh: "可招商的缺口\(projects)处，按排序列出；另有\(others)处属于风险、外购依赖或过剩，列入关注清单。",
      en:
        "\(projects) gaps that a project can close, in order; \(others) more are risks, dependences or overcapacity, to be watched."
    )
  }
}
