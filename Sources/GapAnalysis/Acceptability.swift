import ChainModel
import MaterialBalance

/// How often an opportunity comes out near the top, over all ways to weigh the criteria.
///
/// Stochastic multicriteria acceptability analysis: Lahdelma & Salminen, "SMAA-2", Operations
/// Research 49 (2001) 444-454.
public struct Acceptability: Hashable, Sendable {
  /// The share of weightings in which it is first.
  public let top1: Double
  /// The share in which it is among the first five.
  public let top5: Double
  /// The share in which it is among the first ten.
  public let top10: Double
  /// The mean of its rank.
  public let expectedRank: Double
  /// The ranks between which nine tenths of the weightings put it.
  public let rankInterval: ClosedRange<Int>

  /// Draws weights uniformly over the simplex and unknown values over their ranges.
  ///
  /// The work is cut into blocks with seeds of their own, so that the result does not depend on how
  /// they are spread over processors. O(weightings × n × (criteria + log n)).
  static func compute(
    _ rows: [[Span]],
    weightings: Int,
    seed: UInt64,
    fixedWeights: [Double]? = nil
  ) async -> [Acceptability] {
    guard !rows.isEmpty else { return [] }
    let blocks = 16
    let counts = await withTaskGroup(of: [Int32].self) { group in
      for block in 0..<blocks {
        let size = weightings / blocks + (block < weightings % blocks ? 1 : 0)
        group.addTask {
          Self.count(
            rows,
            weightings: size,
            seed: seed &+ UInt64(block) &* 0x9E37_79B9,
            fixedWeights: fixedWeights
          )
        }
      }
      var sum = [Int32](repeating: 0, count: rows.count * rows.count)
      for await part in group {
        for index in sum.indices { sum[index] += part[index] }
      }
      return sum
    }
    return rows.indices.map { row in
      summary(Array(counts[row * rows.count..<(row + 1) * rows.count]), weightings: weightings)
    }
  }

  /// How often each row takes each rank: row-major, ranks from 0.
  private static func count(
    _ rows: [[Span]],
    weightings: Int,
    seed: UInt64,
    fixedWeights: [Double]?
  ) -> [Int32] {
    let size = rows.count
    let width = rows[0].count
    var generator = SplitMix64(seed: seed)
    var counts = [Int32](repeating: 0, count: size * size)
    var values = rows.flatMap { $0.map(\.mid) }
    let spans = rows.flatMap(\.self)
    let ranged = spans.indices.filter { spans[$0].isRange }
    var weights = fixedWeights ?? Array(repeating: 0.0, count: width)
    var order = [(score: Double, row: Int)](repeating: (0, 0), count: size)
    for _ in 0..<weightings {
      if fixedWeights == nil { drawWeights(&weights, &generator) }
      for index in ranged {
        let span = spans[index]
        values[index] = span.low + (span.high - span.low) * generator.unit()
      }
      for row in 0..<size {
        var score = 0.0
        for column in 0..<width { score += weights[column] * values[row * width + column] }
        order[row] = (score, row)
      }
      order.sort { $0.score != $1.score ? $0.score > $1.score : $0.row < $1.row }
      for rank in 0..<size { counts[order[rank].row * size + rank] += 1 }
    }
    return counts
  }

  /// A point of the simplex, uniform: the gaps between sorted uniform numbers.
  private static func drawWeights(_ weights: inout [Double], _ generator: inout SplitMix64) {
    let last = weights.count - 1
    for index in 0..<last { weights[index] = generator.unit() }
    weights[last] = 1
    weights[0..<last].sort()
    for index in stride(from: last, to: 0, by: -1) { weights[index] -= weights[index - 1] }
  }

  private static func summary(_ counts: [Int32], weightings: Int) -> Acceptability {
    let whole = Double(max(weightings, 1))
    func share(_ ranks: Int) -> Double {
      Double(counts.prefix(ranks).reduce(0) { $0 + Int($1) }) / whole
    }
    var mean = 0.0
    var sum = 0.0
    var low = 1
    var high = counts.count
    for (rank, count) in counts.enumerated() {
      if sum < 0.05 * whole { low = rank + 1 }
      if sum < 0.95 * whole { high = rank + 1 }
      sum += Double(count)
      mean += Double(rank + 1) * Double(count)
    }
    return Acceptability(
      top1: share(1),
      top5: share(5),
      top10: share(10),
      expectedRank: mean / whole,
      rankInterval: low...max(low, high)
    )
  }
}
