import MaterialBalance

/// How often a project comes out near the top when weights and figures move.
///
/// SMAA-2: Lahdelma & Salminen, Operations Research 49 (2001) 444-454, with weights from a Dirichlet
/// distribution around those of the region. O(draws × n × (criteria + log n)).
struct RankAcceptability {
  /// The share of draws in which each takes each rank: row-major, ranks from 0.
  private let counts: [Int]
  private let size: Int
  private let draws: Int

  init(_ subjects: [Int], of draws: ProjectDraws, weights: [Double], seed: UInt64) {
    let sampler = WeightSampler(weights)
    var generator = SplitMix64(seed: seed)
    size = subjects.count
    self.draws = draws.count
    var counts = Array(repeating: 0, count: size * size)
    var order = Array(repeating: (score: 0.0, place: 0), count: size)
    for draw in 0..<draws.count {
      let weights = sampler.draw(&generator)
      for (place, subject) in subjects.enumerated() {
        var score = 0.0
        for (weight, value) in zip(weights, draws.row(draw, subject)) {
          score += weight * Double(value)
        }
        order[place] = (score, place)
      }
      order.sort { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
      for rank in order.indices { counts[order[rank].place * size + rank] += 1 }
    }
    self.counts = counts
  }

  /// The share of draws in which a project is among the first.
  func share(_ place: Int, amongFirst ranks: Int) -> Double {
    guard draws > 0 else { return 0 }
    return Double(counts[place * size..<place * size + min(ranks, size)].reduce(0, +))
      / Double(draws)
  }

  /// The ranks between which nine tenths of the draws put a project.
  func interval(_ place: Int) -> ClosedRange<Int> {
    var sum = 0.0
    var low = 1
    var high = size
    for rank in 0..<size {
      if sum < 0.05 * Double(draws) { low = rank + 1 }
      if sum < 0.95 * Double(draws) { high = rank + 1 }
      sum += Double(counts[place * size + rank])
    }
    return low...max(low, high)
  }
}
