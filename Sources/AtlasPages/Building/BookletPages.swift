import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// The pages of the booklet: what fits on sixty pages and is worth them.
///
/// The rest stands in the site and in the workbook.
struct BookletPages {
  private let context: PageContext

  /// How many project books of each list the booklet holds.
  static let books = 10
  /// How many projects of each list a page of the booklet names.
  private static let listed = 14
  /// How many kinds of outflow a page holds.
  private static let outflows = 24

  init(_ context: PageContext) {
    self.context = context
  }

  /// The pages in reading order.
  func pages() -> [AtlasPage] {
    var pages = [summary, outflow]
    pages += maps
    let books = context.books
    let listing = ProjectListing(books)
    let lists = ProjectList.allCases.filter { !books.report.projects(of: $0).isEmpty }
    if !lists.isEmpty {
      pages.append(
        AtlasPage(
          id: .projects,
          title: context.say(Self.lists),
          sections: lists.map {
            AtlasSection(
              $0.rawValue,
              context.say($0.words),
              [.table(listing.table($0, limit: Self.listed))]
            )
          }
        )
      )
    }
    pages += lists.flatMap { list in
      books.report.projects(of: list).prefix(Self.books).map { ProjectBook($0, books).page }
    }
    if let targets = context.input.targets,
      let visits = VisitsPage(books, rules: targets.rules).page(forPaper: true)
    {
      pages.append(visits)
    }
    if let support = SupportPage(context).page() { pages.append(support) }
    pages.append(method)
    return pages + [sources(of: pages)]
  }

  /// One page: what leaves, what the projects come to, the first of each list.
  private var summary: AtlasPage {
    let overview = OverviewPage(context)
    let figure = OutflowFigure(context)
    var sections = [
      AtlasSection("figures", context.say(Self.sum), [.keyFigures(overview.totals(figure))]),
      AtlasSection("outflow", context.say(Heading.outflow), [.figure(figure.figure(limit: 6))]),
    ]
    let books = context.books
    let listing = ProjectListing(books)
    for list in ProjectList.allCases where !books.report.projects(of: list).isEmpty {
      sections.append(
        AtlasSection(
          list.rawValue,
          context.say(list.words),
          [.table(listing.table(list, limit: 4, hasNote: false))]
        )
      )
    }
    let open = books.report.projects.prefix(30).flatMap { project in
      BookQuestions.all.flatMap { $0.answer(project, in: books).asks }
    }
    var counts: [Phrase: Int] = [:]
    for ask in open { counts[ask.whom, default: 0] += 1 }
    let offices = open.map(\.whom).uniqued().sorted { (counts[$0] ?? 0) > (counts[$1] ?? 0) }
    if !offices.isEmpty {
      let list = Phrase.list(Array(offices.prefix(6)))
      sections.append(
        AtlasSection(
          "verify",
          context.say(Self.verify),
          [
            .paragraph([
              TextRun(
                context.say(
                  Phrase(
                    zh: "项目书里的“须核实”要问的单位，依次是\(list.zh)；答案补进数据后，清单会变。",
                    en:
                      "The questions of the project books go first to \(list.en); once their answers are "
                      + "in the data, the lists may change."
                  )
                )
              )
            ])
          ]
        )
      )
    }
    return AtlasPage(
      id: .summary,
      title: context.say(Self.summaryTitle),
      lead: overview.lead(figure),
      sections: sections
    )
  }

  private var outflow: AtlasPage {
    let figure = OutflowFigure(context)
    let rows = figure.rows.prefix(Self.outflows)
    let model = context.input.model
    let table = AtlasTable(
      id: "outflow-table",
      title: Heading.outflow,
      columns: [
        Column("product", Label.product, .main) { row in
          .text(model.products[row.id]?.short.text(in: context.language) ?? row.id.text)
        },
        Column("amount", Label.amount, .main) { row in
          .text(model.products[row.id].map { context.amount(row.amount.mid, $0.unit) } ?? "")
        },
        Column("cny", Self.worth, kind: .money, .main) { row in
          row.cny.map {
            TableCell(
              .money(Span($0.mid)),
              isEstimate: model.products[row.id]?.price?.isEstimate ?? true
            )
          } ?? .empty
        },
        Column("share", Self.share, kind: .percent, .main) { .share($0.share) },
        Column("sources", Label.sources, kind: .sources) { row in
          let balance = context.input.sheet.balance(of: row.id)
          return .sources(Array((balance.supplyRows.flatMap(\.sources)).uniqued().prefix(4)))
        },
      ],
      rows: Array(rows),
      in: context.language
    ) { $0.id.text }
    return AtlasPage(
      id: .outflow,
      title: context.say(Heading.outflow),
      lead: OverviewPage(context).lead(figure),
      sections: [AtlasSection("table", context.say(Heading.outflow), [.table(table)])]
    )
  }

  /// The place map and a leader map of each chain that has one.
  private var maps: [AtlasPage] {
    context.input.maps.filter { $0.detail == .leader }.map { map in
      AtlasPage(
        id: map.page == .overview ? .overview : map.page,
        title: map.caption,
        sections: [
          AtlasSection(
            "map",
            map.caption,
            [
              .figure(
                AtlasFigure(
                  id: "sheet-\(map.page.anchor)",
                  caption: map.caption,
                  alternative: map.caption,
                  content: .map(svg: map.svg)
                )
              )
            ]
          )
        ]
      )
    }
  }

  private var method: AtlasPage { MethodPage(context).page() }

  /// The sources that the pages cite, by number.
  private func sources(of pages: [AtlasPage]) -> AtlasPage {
    let cited = Set(pages.flatMap(\.sections).flatMap(\.sources))
    let rows = context.input.model.sources.elements.filter { cited.contains($0.id) }
    return AtlasPage(
      id: .sources,
      title: context.say(Heading.sources),
      lead: [],
      sections: [
        AtlasSection(
          "list",
          context.say(Heading.sourceList),
          [
            .list(
              rows.map { source in
                let date = source.date.map { ", \($0)" } ?? ""
                return [
                  TextRun("\(source.id) ", style: .strong),
                  TextRun(
                    "\(BookText.short(source.title, 46)), \(BookText.short(source.publisher, 20))\(date)"
                  ),
                ]
              }
            )
          ]
        )
      ]
    )
  }
}

extension BookletPages {
  private static let summaryTitle = Phrase(zh: "一页总览", en: "On one page")
  private static let sum = Phrase(zh: "总账", en: "The sum of it")
  private static let lists = Phrase(zh: "三张清单", en: "Three lists")
  private static let verify = Phrase(zh: "先核实什么", en: "What to verify first")
  private static let worth = Phrase(zh: "年价值", en: "Worth a year")
  private static let share = Phrase(zh: "占本地供应", en: "Of the supply")
}
