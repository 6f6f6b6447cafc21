import ChainModel
import GapAnalysis
import Tables
import Words

/// The three lists of projects, and the page of each project.
struct ProjectPages {
  private let context: PageContext
  private var books: BookContext { context.books }
  private var report: ProjectReport { books.report }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The three lists, and what is on none.
  func index() -> AtlasPage {
    let listing = ProjectListing(books)
    var sections = ProjectList.allCases.compactMap { list -> AtlasSection? in
      guard !report.projects(of: list).isEmpty else { return nil }
      return AtlasSection(list.rawValue, context.say(list.words), [.table(listing.table(list))])
    }
    if !report.notListed.isEmpty {
      sections.append(
        AtlasSection("not-listed", context.say(Self.notListed), [.table(listing.notListed)])
      )
    }
    return AtlasPage(
      id: .projects,
      title: context.say(Heading.projects),
      lead: [TextRun(context.say(Self.lead(listed: report.projects.count)))],
      sections: sections
    )
  }

  /// The pages of all listed projects.
  func pages() -> [AtlasPage] { report.projects.map(page) }

  private func page(_ project: Project) -> AtlasPage {
    var more: [AtlasSection] = []
    let maps = context.input.maps.filter { $0.page == .project(project.id) }
    if !maps.isEmpty {
      more.append(
        AtlasSection(
          "map",
          context.say(Self.map),
          maps.map { map in
            .figure(
              AtlasFigure(
                id: "map-\(project.id)",
                caption: map.caption,
                alternative: map.caption,
                content: .map(svg: map.svg)
              )
            )
          },
          isOnlyOnScreen: true
        )
      )
    }
    more.append(
      AtlasSection(
        "rank",
        context.say(Heading.ranking),
        rank(project),
        isOnlyOnScreen: true
      )
    )
    let allowed = [
      context.input.support?[project.id].flatMap {
        BookSupport(
          key: project.id.text,
          $0,
          products: books.model.products,
          in: context.language
        ).section
      }, BookAuthorities(project, books).section,
    ].compactMap(\.self)
    return ProjectBook(project, books).page(screenOnly: more, afterGates: allowed)
  }

  /// The rank as a sentence, with a small chart of the interval, and the score by criterion.
  private func rank(_ project: Project) -> [AtlasBlock] {
    var blocks: [AtlasBlock] = []
    if let rank = project.rank, let robustness = project.robustness,
      let interval = robustness.rankInterval
    {
      blocks.append(
        .paragraph([books.run(Self.holds(project, rank, interval, robustness))])
      )
      let last = max(report.projects(of: project.list).count, interval.upperBound)
      blocks.append(
        .figure(
          AtlasFigure(
            id: "rank-\(project.id)",
            caption: context.say(Self.interval),
            alternative: "\(interval.lowerBound)–\(interval.upperBound)",
            content: .chart(
              .ranks(
                [
                  AtlasChart.RankBar(
                    label: books.say(books.name(project.product)),
                    low: interval.lowerBound,
                    high: interval.upperBound,
                    // What is in doubt is ranked below by rule: the chart is of scores alone.
                    expected: Double(
                      min(max(rank, interval.lowerBound), interval.upperBound)
                    ),
                    mark: .unextended,
                    page: .project(project.id)
                  )
                ],
                last: last
              )
            )
          )
        )
      )
    }
    blocks.append(.table(books.tables.contributions(of: project)))
    return blocks
  }
}

extension ProjectPages {
  private static let notListed = Phrase(zh: "未列入，及缘由", en: "Not listed, and why")
  private static let map = Phrase(zh: "项目流程图", en: "The project as a map")
  private static let interval = Phrase(zh: "名次区间（九成抽样）", en: "Ranks in nine draws of ten")

  private static func lead(listed: Int) -> Phrase {
    Phrase(
      zh: "列入\(listed)个项目，分三张清单各自排序；每个项目一页项目书，可单独打印。",
      en:
        "\(listed) projects in three lists, each ranked apart; each project has a book of one page."
    )
  }

  private static func holds(
    _ project: Project,
    _ rank: Int,
    _ interval: ClosedRange<Int>,
    _ robustness: ProjectRobustness
  ) -> Phrase {
    let (low, high) = (interval.lowerBound, interval.upperBound)
    let (top3, top10) = (
      DecimalText.percent(robustness.top3), DecimalText.percent(robustness.top10)
    )
    let isSound = project.doubts.isEmpty && !project.isMarginal
    let start =
      isSound
      ? Phrase(zh: "现排第\(rank)位；", en: "Ranked no. \(rank). When ")
      : Phrase(
        zh: "现排第\(rank)位（\(project.standing.zh)，不排前十）；若只按得分，",
        en:
          "Ranked no. \(rank): it is \(project.standing.en), and so never among the first ten. By its "
          + "score alone, when "
      )
    return Phrase(
      zh: "\(start.zh)权重和数字变动时，九成情形排在第\(low)至\(high)位，进前三的占\(top3)，进前十的占\(top10)。",
      en:
        "\(start.en)weights and figures move, nine draws of ten put it between \(low) and \(high); "
        + "\(top3) put it in the first three, \(top10) in the first ten."
    )
  }
}
