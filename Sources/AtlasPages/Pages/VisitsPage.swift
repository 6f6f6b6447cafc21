import ChainModel
import Editions
import GapAnalysis
import Tables
import Targeting
import Words

/// The route map 招商路线图: whom to visit, by the region where they are at home.
struct VisitsPage {
  private let books: BookContext
  private let rules: TargetingRules

  /// How many firms of a region paper has room for.
  private static let onPaper = 9
  /// How many letters of an angle a cell has room for.
  private static let longest = (zh: 40, en: 90)
  /// How many of the firms of each project are worth a journey.
  private static let best = 5

  init(_ books: BookContext, rules: TargetingRules) {
    self.books = books
    self.rules = rules
  }

  /// A firm with the projects it suits.
  private struct Visit {
    /// Its place on the list where it scores best.
    var target: Target
    var projects: [Project]
    /// What must be looked at before it is called, on any list.
    var flags: Set<TargetFlag>

    var candidate: TargetCandidate { target.candidate }
    var isAdvisedAgainst: Bool { flags.contains(where: \.speaksAgainst) }
  }

  /// The regions in the order of the plan, then the rest by province; nil where nobody was ranked.
  func page(forPaper: Bool = false) -> AtlasPage? {
    let groups = grouped()
    guard !groups.isEmpty else { return nil }
    return AtlasPage(
      id: .visits,
      title: books.say(Heading.visits),
      lead: [books.run(Self.lead(firms: groups.reduce(0) { $0 + $1.visits.count }))],
      sections: groups.enumerated().map { index, group in
        let shown = forPaper ? Array(group.visits.prefix(Self.onPaper)) : group.visits
        var blocks: [AtlasBlock] = []
        if let phrase = group.phrase {
          blocks.append(
            .paragraph([TextRun(phrase, style: .quote, sources: group.sources)])
          )
        }
        let table = table(shown, id: "visits-\(index + 1)", title: group.name)
        blocks.append(.table(table.withoutEmptyColumns))
        return AtlasSection("region-\(index + 1)", books.say(group.name), blocks)
      }
    )
  }

  private struct Group {
    let name: Phrase
    let phrase: String?
    let sources: [Source.ID]
    var visits: [Visit]
  }

  private func grouped() -> [Group] {
    let visits = visits()
    var groups = rules.regions.map {
      Group(name: $0.name, phrase: $0.phrase, sources: $0.sources, visits: [])
    }
    var rest: [Visit] = []
    for visit in visits {
      if let place = rules.regions.firstIndex(where: { Self.covers($0, visit.candidate) }) {
        groups[place].visits.append(visit)
      } else {
        rest.append(visit)
      }
    }
    if !rest.isEmpty {
      groups.append(Group(name: Self.elsewhere, phrase: nil, sources: [], visits: rest))
    }
    return groups.filter { !$0.visits.isEmpty }
  }

  private static func covers(_ region: SourceRegion, _ candidate: TargetCandidate) -> Bool {
    if let country = candidate.country { return region.countries.contains(country) }
    if let province = candidate.province, region.provinces.contains(where: province.hasPrefix) {
      return true
    }
    guard let city = candidate.city else { return false }
    return region.cities.contains(where: city.contains)
  }

  /// The best firms of each listed project that are not here, each firm once, those first that suit
  /// most projects; whoever left, defaulted or never built stands last.
  private func visits() -> [Visit] {
    var order: [String] = []
    var visits: [String: Visit] = [:]
    for project in books.report.projects {
      let makers = (books.targets[project.id]?.targets ?? []).filter {
        $0.isMaker && !$0.candidate.isLocal
      }
      for target in makers.prefix(Self.best) {
        let key = target.candidate.company?.text ?? target.candidate.uscc ?? target.candidate.name
        if visits[key] == nil {
          order.append(key)
          visits[key] = Visit(target: target, projects: [], flags: [])
        }
        visits[key]?.projects.append(project)
        visits[key]?.flags.formUnion(target.flags)
        if let best = visits[key]?.target, best.score < target.score {
          visits[key]?.target = target
        }
      }
    }
    return order.compactMap { visits[$0] }.enumerated().sorted { left, right in
      let against = (left.element.isAdvisedAgainst, right.element.isAdvisedAgainst)
      if against.0 != against.1 { return against.1 }
      let counts = (left.element.projects.count, right.element.projects.count)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      let best = (left.element.target.score, right.element.target.score)
      if best.0 != best.1 { return best.0 > best.1 }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func table(_ visits: [Visit], id: String, title: Phrase) -> AtlasTable {
    AtlasTable(
      id: id,
      title: books.say(title),
      columns: [
        TableColumn("company", books.say(Label.company), .main),
        TableColumn("place", books.say(Label.place), .main),
        TableColumn("projects", books.say(Self.suits), .main),
        TableColumn("why", books.say(TargetHeading.angle), .usual),
        TableColumn("verify", books.say(TargetHeading.flags), .usual),
      ],
      rows: visits.map { visit in
        let candidate = visit.candidate
        let names = visit.projects.prefix(3).map { project in
          "\(books.say(books.name(project.product)))"
        }
        let more = visit.projects.count - names.count
        let list = books.say(.list(names.uniqued()))
        let text =
          more > 0
          ? books.say(
            Phrase(zh: "\(list)等\(visit.projects.count)个", en: "\(list) and \(more) more")
          ) : list
        return TableRow(
          id: candidate.name,
          [
            TableCell(.text(candidate.title(in: books.language)), sources: candidate.sources),
            candidate.place.map { .text(PlaceNames.text($0, in: books.language)) } ?? .empty,
            .text(text),
            .text(
              BookText.short(
                books.say(visit.target.angle),
                books.language == .zh ? Self.longest.zh : Self.longest.en
              )
            ),
            .list(
              TargetFlag.allCases.filter(visit.flags.contains).map { books.say($0.words) },
              in: books.language
            ),
          ]
        )
      }
    )
  }
}

extension VisitsPage {
  private static let suits = Phrase(zh: "对应项目", en: "Suits")
  private static let elsewhere = Phrase(zh: "其他地区", en: "Elsewhere")

  private static func lead(firms: Int) -> Phrase {
    Phrase(
      zh: "按来源地区列出\(firms)家企业：每个项目取得分靠前、确有该产品的企业，一家只列一次。",
      en:
        "\(firms) firms by where they are at home: the best makers for each project, each firm once."
    )
  }
}
