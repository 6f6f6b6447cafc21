import ChainModel
import GapAnalysis
import Tables
import Words

/// The lists of projects as people read them: what, how big, money, where.
struct ProjectListing {
  private let context: BookContext

  init(_ context: BookContext) {
    self.context = context
  }

  /// A list in rank order, the first so many.
  func table(_ list: ProjectList, limit: Int = .max, hasNote: Bool = true) -> AtlasTable {
    let all = context.report.projects(of: list)
    let projects = all.prefix(limit)
    return AtlasTable(
      id: "list-\(list.rawValue)",
      title: context.say(list.words),
      note: hasNote ? context.say(Self.note(shown: projects.count, of: all.count)) : nil,
      columns: [
        TableColumn("rank", context.say(Label.rank), kind: .number(digits: 0), .main),
        TableColumn("project", context.say(Self.project), .main),
        TableColumn("capex", context.say(BookMoney.capex), kind: .money, .main),
        TableColumn("added", context.say(BookMoney.added), kind: .money, .main),
        TableColumn("payback", context.say(BookMoney.payback), .usual),
        TableColumn("earns", context.say(Self.earns), kind: .percent, .usual),
        TableColumn("feed", context.say(Self.feed), .usual),
        TableColumn("zone", context.say(Heading.zone), .usual),
        TableColumn("standing", context.say(Self.standing), .main),
      ],
      rows: projects.map { project in
        TableRow(
          id: project.id.text,
          [
            project.rank.map { .count($0) } ?? .empty,
            .page(.project(project.id), ProjectBook.title(of: project, in: context)),
            TableCell(.money(Span(project.money.capex.mid))),
            TableCell(.money(Span(project.money.valueAdded.mid))),
            .text(context.say(BookMoney.years(project.money.payback))),
            .share(project.robustness?.profitInDraws),
            .list(
              project.left.prefix(2).map { context.say(context.name($0.product)) },
              in: context.language
            ),
            project.plannedZone.map { zone in
              .page(
                .zone(zone),
                context.model.zoneName(zone)?.text(in: context.language) ?? zone.text
              )
            } ?? .text(context.say(Self.open)),
            .text(context.say(project.standing)),
          ]
        )
      }
    )
  }

  /// What is on no list, with the reason.
  var notListed: AtlasTable {
    AtlasTable(
      id: "list-none",
      title: context.say(Phrase(zh: "未列入", en: "Not listed")),
      columns: [
        TableColumn("process", context.say(Heading.process), .main),
        TableColumn("why", context.say(Self.why), .main),
        TableColumn("text", context.say(Label.note), .usual),
      ],
      rows: context.report.notListed.map { item in
        TableRow([
          .page(.process(item.process), context.say(context.name(item.process))),
          .text(context.say(item.reason.words)), .text(context.say(item.text)),
        ])
      }
    )
  }
}

extension ProjectListing {
  private static let project = Phrase(zh: "项目", en: "Project")
  private static let earns = Phrase(zh: "盈利概率", en: "Earns in draws")
  private static let feed = Phrase(zh: "主要余料", en: "Local feed")
  private static let standing = Phrase(zh: "结论", en: "Standing")
  private static let open = Phrase(zh: "待定", en: "open")

  private static func note(shown: Int, of all: Int) -> Phrase {
    let rest =
      shown < all
      ? Phrase(zh: "共\(all)个，列出前\(shown)个。", en: "The first \(shown) of \(all). ")
      : Phrase(zh: "共\(all)个。", en: "\(all) in all. ")
    return Phrase(
      zh: "\(rest.zh)盈亏临界和数据待核的不排前十，从第11名起编号。",
      en:
        "\(rest.en)What is at break-even or in doubt is never among the first ten: its ranks begin "
        + "at 11."
    )
  }

  private static let why = Phrase(zh: "缘由", en: "Why")
}
