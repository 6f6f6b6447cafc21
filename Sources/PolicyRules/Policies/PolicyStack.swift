public import ChainModel

/// Which policies can be had together: the best admissible combination.
public struct PolicyStack: Hashable, Sendable {
  /// The policies of the combination, in the order of the files.
  public let chosen: [Policy.ID]
  /// Those left out, with the one of the combination that excludes each.
  public let leftOut: [Exclusion]
  /// CNY in all, of those whose money is known.
  public let money: Span

  /// A policy that stands back for another.
  public struct Exclusion: Hashable, Sendable {
    /// What is left out.
    public let policy: Policy.ID
    /// What it cannot be had with.
    public let by: Policy.ID
  }

  /// Chooses among results that may be had: met ones, or those that a person may still grant.
  ///
  /// The combination with the most money is taken, then the one with the most policies, then the
  /// first by the order of the files. Exclusions hold both ways. Exact: all admissible combinations
  /// of policies that exclude each other are compared.
  public init(_ results: [PolicyResult], outcomes: Set<PolicyOutcome> = [.met]) {
    let open = results.filter { outcomes.contains($0.outcome) }
    var best: (money: Double, chosen: [PolicyResult])?
    func excludes(_ left: PolicyResult, _ right: PolicyResult) -> Bool {
      left.policy.excludes.contains(right.policy.id)
        || right.policy.excludes.contains(left.policy.id)
    }
    // What excludes nothing is always taken.
    let contested = open.filter { result in open.contains { excludes(result, $0) } }
    func extend(_ rest: ArraySlice<PolicyResult>, _ chosen: [PolicyResult]) {
      guard let next = rest.first else {
        let money = chosen.reduce(0) { $0 + ($1.money?.mid ?? 0) }
        if let best, (money, chosen.count) <= (best.money, best.chosen.count) { return }
        best = (money, chosen)
        return
      }
      if !chosen.contains(where: { excludes($0, next) }) {
        extend(rest.dropFirst(), chosen + [next])
      }
      extend(rest.dropFirst(), chosen)
    }
    extend(contested[...], [])
    let winners = Set(best?.chosen.map(\.policy.id) ?? [])
    let taken = open.filter { result in
      winners.contains(result.policy.id) || !contested.contains(result)
    }
    chosen = taken.map(\.policy.id)
    leftOut = open.filter { !chosenIDs(taken).contains($0.policy.id) }.compactMap { result in
      taken.first { excludes($0, result) }.map {
        Exclusion(policy: result.policy.id, by: $0.policy.id)
      }
    }
    let sums = taken.compactMap(\.money)
    money = Span(
      low: sums.reduce(0) { $0 + $1.low },
      mid: sums.reduce(0) { $0 + $1.mid },
      high: sums.reduce(0) { $0 + $1.high }
    )
  }
}

private func chosenIDs(_ results: [PolicyResult]) -> Set<Policy.ID> {
  Set(results.map(\.policy.id))
}
