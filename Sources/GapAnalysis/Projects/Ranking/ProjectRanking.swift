import ChainModel
import Words

/// Decides what is listed, and in which order.
struct ProjectRanking {
  /// Where a project stands.
  struct Standing {
    /// Why it stands below the list; nil where it is listed.
    var problem: ProjectCandidate.Problem?
    /// Whether it earns in between one and two thirds of the draws.
    var isMarginal = false
    var doubts: [Phrase] = []
    /// The value of each criterion at middle figures.
    var criteria: [Double] = []
    /// 0 to 100.
    var score = 0.0
    var rank: Int?
    var robustness: ProjectRobustness?
    var beatenBy: Int?
  }

  /// By place of the merged projects.
  private(set) var standings: [Standing]
  /// Places of the listed projects: list by list, in rank order.
  private(set) var order: [Int] = []
  /// The weights of the criteria, adding up to 100.
  let weights: [Double]

  /// The share of draws in which a project must earn something to be listed, and to be sure.
  static let (least, sure) = (1.0 / 3, 2.0 / 3)

  init(
    catalogue: StepCatalogue,
    merged: [ProjectMerger.Merged],
    subjects: [ProjectDraws.Subject],
    table: FigureTable,
    draws: ProjectDraws,
    seed: UInt64
  ) {
    let rules = catalogue.model.region.ranking
    let whole = rules.criteria.reduce(0) { $0 + $1.weight }
    let weights = rules.criteria.map { whole > 0 ? $0.weight * 100 / whole : 0 }
    let doubts = DoubtFinder(catalogue)
    let writer = ExplanationWriter(catalogue)
    var standings = merged.enumerated().map { place, item -> Standing in
      let candidate = item.candidate
      var standing = Standing()
      standing.doubts = doubts.doubts(candidate)
      standing.criteria = subjects[place].criteria(table.middle, candidate.outcome)
      standing.score = zip(weights, standing.criteria).reduce(0) { $0 + $1.0 * $1.1 }
      let share =
        draws.count > 0 ? draws.profitShare(place) : candidate.earns ? 1 : 0
      // A loss at middle figures is no sound project, however many draws earn.
      standing.isMarginal = share >= Self.least && (share < Self.sure || !candidate.earns)
      standing.robustness =
        draws.count > 0
        ? ProjectRobustness(top3: 0, top10: 0, profitInDraws: share, rankInterval: nil) : nil
      standing.problem =
        candidate.problem ?? item.foldedInto.map { folded in
          let leader = catalogue.steps[merged[folded.place].candidate.last].process.name
          return ProjectCandidate.Problem(
            reason: folded.reason,
            text: writer.foldedText(folded.reason, leader)
          )
        } ?? (share < Self.least ? Self.loss(candidate, draws.count > 0 ? share : nil) : nil)
      return standing
    }
    var order: [Int] = []
    for list in ProjectList.allCases {
      let places = merged.indices.filter {
        merged[$0].candidate.list == list && standings[$0].problem == nil
      }
      let ranked = Self.ranked(places, standings, merged)
      for (place, rank) in ranked { standings[place].rank = rank }
      order += ranked.map(\.place)
      Self.beaten(places, &standings)
      guard draws.count > 0 else { continue }
      let acceptability = RankAcceptability(places, of: draws, weights: weights, seed: seed)
      for (row, place) in places.enumerated() {
        standings[place].robustness = ProjectRobustness(
          top3: acceptability.share(row, amongFirst: 3),
          top10: acceptability.share(row, amongFirst: 10),
          profitInDraws: standings[place].robustness?.profitInDraws ?? 0,
          rankInterval: acceptability.interval(row)
        )
      }
    }
    self.standings = standings
    self.order = order
    self.weights = weights
  }

  private static func loss(
    _ candidate: ProjectCandidate,
    _ share: Double?
  ) -> ProjectCandidate.Problem {
    let profit = ProjectWords.money(candidate.outcome.profit)
    guard let part = share.map({ DecimalText.percent($0) }) else {
      return ProjectCandidate.Problem(
        reason: .loss,
        text: Phrase(zh: "按中值亏损：\(profit.zh)", en: "a loss at middle figures: \(profit.en)")
      )
    }
    return ProjectCandidate.Problem(
      reason: .loss,
      text: Phrase(
        zh: "只在\(part)的抽样里有利润，中值\(profit.zh)",
        en: "it earns something in \(part) of the draws only; \(profit.en) at middle figures"
      )
    )
  }

  /// By score; what is in doubt or at break-even takes no rank among the first ten.
  private static func ranked(
    _ places: [Int],
    _ standings: [Standing],
    _ merged: [ProjectMerger.Merged]
  ) -> [(place: Int, rank: Int)] {
    let sorted = places.sorted { left, right in
      standings[left].score != standings[right].score
        ? standings[left].score > standings[right].score : left < right
    }
    func waits(_ place: Int) -> Bool {
      standings[place].isMarginal || !standings[place].doubts.isEmpty
    }
    var result: [(place: Int, rank: Int)] = []
    let first = sorted.filter { !waits($0) }.prefix(ProjectList.first)
    for (index, place) in first.enumerated() { result.append((place, index + 1)) }
    let leading = Set(first)
    for (index, place) in sorted.filter({ !leading.contains($0) }).enumerated() {
      result.append((place, max(first.count, ProjectList.first) + index + 1))
    }
    return result
  }

  /// Names for each project one that is at least as good by every criterion, and better by one.
  private static func beaten(_ places: [Int], _ standings: inout [Standing]) {
    for place in places {
      let mine = standings[place].criteria
      standings[place].beatenBy = places.first { other in
        let theirs = standings[other].criteria
        return other != place && zip(theirs, mine).allSatisfy { $0 >= $1 }
          && zip(theirs, mine).contains { $0 > $1 }
      }
    }
  }
}
