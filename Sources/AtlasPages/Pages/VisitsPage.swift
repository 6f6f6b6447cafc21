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
  /// How many of the firms of each project are worth a journey.
  private static let best = 5

  init(_ books: BookContext, rules: TargetingRules) {
    self.books = books
    self.rules = rules
  }

  /// A firm with the projects it suits.
  private struct Visit {
    let candidate: TargetCandidate
    var projects: [Project]
    var best: Double
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
        blocks.append(.table(table(shown, id: "visits-\(index + 1)", title: group.name)))
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
  /// most projects.
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
          visits[key] = Visit(candidate: target.candidate, projects: [], best: 0)
        }
        visits[key]?.projects.append(project)
        let best = visits[key]?.best ?? 0
        visits[key]?.best = max(best, target.score)
      }
    }
    return order.compactMap { visits[$0] }.enumerated().sorted { left, right in
      let counts = (left.element.projects.count, right.element.projects.count)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      if left.element.best != right.element.best { return left.element.best > right.element.best }
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
        TableColumn("why", books.say(Self.angle), .usual),
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
            .text(angle(candidate)),
          ]
        )
      }
    )
  }

  /// Whom it knows here, what it runs in the west, else what it makes.
  private func angle(_ candidate: TargetCandidate) -> String {
    if let tie = candidate.ties.first {
      return BookText.short(
        books.say(Phrase(zh: "与\(tie.partner)有关系", en: "knows \(tie.partner)")),
        40
      )
    }
    if let west = candidate.xinjiang { return BookText.short(west, 40) }
    return BookText.short(candidate.statedText ?? "", 40)
  }
}

extension VisitsPage {
  private static let suits = Phrase(zh: "对应项目", en: "Suits")
  private static let angle = Phrase(zh: "切入点", en: "Angle")
  private static let elsewhere = Phrase(zh: "其他地区", en: "Elsewhere")

  private static func lead(firms: Int) -> Phrase {
    Phrase(
      zh: "按来源地区列出\(firms)家企业：每个项目取得分靠前、确有该产品的企业，一家只列一次。",
      en:
        "\(firms) firms by where they are at home: the best makers for each project, each firm once."
    )
  }
}
