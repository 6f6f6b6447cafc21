import ChainModel

/// Puts together what is one project: same steps, phases, variants.
struct ProjectMerger {
  let catalogue: StepCatalogue
  private let doubts: DoubtFinder

  init(catalogue: StepCatalogue) {
    self.catalogue = catalogue
    doubts = DoubtFinder(catalogue)
  }

  /// A project with what was folded into it.
  struct Merged {
    var candidate: ProjectCandidate
    /// Gaps and processes of candidates with the same steps.
    var causes: [ProjectAnchor.Cause]
    var variants: [Int] = []
    var phases: [Int] = []
    /// Gaps that its phases close.
    var phaseGaps: [Gap.ID] = []
    /// The candidate that this one was folded into, and as what.
    var foldedInto: (place: Int, reason: NotListed.Reason)?
  }

  /// Candidates in their order, with what each was folded into.
  ///
  /// O(n² × steps) for the phases of projects with one feed.
  func merged(_ candidates: [ProjectCandidate]) -> [Merged] {
    var result: [Merged] = []
    var places: [Set<Int>: Int] = [:]
    for candidate in candidates {
      let causes = candidate.draft.anchor.causes
      guard let place = places[candidate.steps] else {
        places[candidate.steps] = result.count
        result.append(Merged(candidate: candidate, causes: causes))
        continue
      }
      result[place].causes += causes.filter { !result[place].causes.contains($0) }
      if candidate.size.proposed > result[place].candidate.size.proposed,
        candidate.last == result[place].candidate.last
      {
        result[place].candidate = candidate
      }
    }
    foldPhases(&result)
    foldVariants(&result)
    return result
  }

  /// A subset of another's steps with the same main feed and no larger is a phase of it.
  ///
  /// Not where one of them is kept below the list by something else, nor where the larger one loses
  /// money and the smaller one earns: an investor builds the part that stands.
  private func foldPhases(_ result: inout [Merged]) {
    var byFeed: [Int: [Int]] = [:]
    for (place, item) in result.enumerated() {
      byFeed[item.candidate.feed ?? -1, default: []].append(place)
    }
    for group in byFeed.values {
      let sorted = group.sorted {
        let counts = (result[$0].candidate.steps.count, result[$1].candidate.steps.count)
        return counts.0 != counts.1 ? counts.0 > counts.1 : $0 < $1
      }
      for part in sorted.reversed() where result[part].candidate.problem == nil {
        let small = result[part].candidate
        let whole = sorted.first { place in
          let large = result[place].candidate
          return place != part && large.steps.count > small.steps.count
            && small.steps.isSubset(of: large.steps)
            && small.feedAmount <= large.feedAmount * (1 + 1e-9)
            && large.problem == nil && (large.earns || !small.earns)
        }
        guard let whole else { continue }
        result[part].foldedInto = (whole, .phase)
        result[whole].phases.append(part)
        result[whole].phaseGaps += result[part].causes.map(\.gap)
      }
    }
  }

  /// The same feed and all steps but the last, the same product by another route, or last steps that
  /// one plant could serve: variants, led by the one that stands, earns, is not in doubt, and adds
  /// most.
  ///
  /// One market is not counted twice: two routes to a product each took the whole of it.
  private func foldVariants(_ result: inout [Merged]) {
    let open = result.indices.filter { result[$0].foldedInto == nil && !isBarred(result[$0]) }
    var group: [Int: Int] = [:]
    func root(_ place: Int) -> Int {
      var place = place
      while let next = group[place], next != place { place = next }
      return place
    }
    func join(_ left: Int, _ right: Int) {
      let roots = (root(left), root(right))
      if roots.0 != roots.1 { group[max(roots.0, roots.1)] = min(roots.0, roots.1) }
    }
    var first: [VariantKey: Int] = [:]
    var firstOfProduct: [Int: Int] = [:]
    for place in open {
      let product = catalogue.steps[result[place].candidate.last].output
      if let known = firstOfProduct[product] {
        join(known, place)
      } else {
        firstOfProduct[product] = place
      }
    }
    for place in open {
      let candidate = result[place].candidate
      let rest = candidate.steps.subtracting([candidate.last])
      guard !rest.isEmpty, let feed = candidate.feed else { continue }
      let key = VariantKey(feed: feed, rest: rest)
      if let known = first[key] { join(known, place) } else { first[key] = place }
    }
    var byLast: [Int: [Int]] = [:]
    for place in open { byLast[result[place].candidate.last, default: []].append(place) }
    for place in open {
      for id in catalogue.steps[result[place].candidate.last].process.sharesLine {
        guard let other = catalogue.model.processes.index(of: id) else { continue }
        for partner in byLast[other] ?? [] { join(place, partner) }
      }
    }
    var groups: [Int: [Int]] = [:]
    for place in open { groups[root(place), default: []].append(place) }
    for members in groups.values where members.count > 1 {
      let order = members.sorted { leads(result[$0].candidate, result[$1].candidate, $0 < $1) }
      for place in order.dropFirst() {
        result[place].foldedInto = (order[0], .variant)
        result[order[0]].variants.append(place)
      }
    }
  }

  /// Whether a clause stands against it: such a project is listed apart, with the clause.
  private func isBarred(_ item: Merged) -> Bool { item.candidate.problem?.reason == .gate }

  private struct VariantKey: Hashable {
    let feed: Int
    let rest: Set<Int>
  }

  /// Whether one candidate leads another.
  private func leads(
    _ left: ProjectCandidate,
    _ right: ProjectCandidate,
    _ isFirst: Bool
  ) -> Bool {
    let stands = (left.problem == nil, right.problem == nil)
    if stands.0 != stands.1 { return stands.0 }
    if left.earns != right.earns { return left.earns }
    let isSound = (doubts.doubts(left).isEmpty, doubts.doubts(right).isEmpty)
    if isSound.0 != isSound.1 { return isSound.0 }
    if left.outcome.valueAdded != right.outcome.valueAdded {
      return left.outcome.valueAdded > right.outcome.valueAdded
    }
    return isFirst
  }
}
