public import ChainModel

/// Looks for what would overturn a statement, on the engine that balances.
///
/// A statement may be made of several balances at once: today's, and that with what is being built;
/// it is overturned once it holds of none. A figure that changes takes its range with it. Middle
/// values choose the figures that are tried; each flip is found, and so confirmed, on all the draws.
public struct FlipFinder: Sendable {
  private let parts: [Part]
  private let proof: Proof

  /// How many figures are tried on all the draws.
  private static let candidates = 6
  /// The largest change that is looked at: tenfold.
  private static let widest = 9.0

  /// The part of one balance that decides the statement.
  private struct Part {
    let test: CompiledTest
    let engine: BalanceEngine
    let point: [Double]
    let values: [Double]
    let places: [Origin: Int]
    let added: Int?

    init(
      _ test: BalanceTest,
      adding process: UnitProcess.ID?,
      in sheet: BalanceSheet,
      _ draws: FigureDraws
    ) {
      self.test = CompiledTest(test, in: sheet)
      let model = sheet.model
      added = process.flatMap { model.processes.index(of: $0) }
      let processes = test.processes.compactMap { model.processes.index(of: $0) }
      let engine = sheet.engine.part(
        products: Set(test.products.compactMap { model.products.index(of: $0) }),
        processes: Set(processes + (added.map { [$0] } ?? []))
      )
      self.engine = engine
      point = engine.inputs.map(\.draw.span.mid)
      let width = engine.inputs.count
      var values = Array(repeating: 0.0, count: draws.proof.draws * width)
      for (index, input) in engine.inputs.enumerated() {
        let column = draws.values(input.draw)
        for number in column.indices { values[number * width + index] = column[number] }
      }
      self.values = values
      var places: [Origin: Int] = [:]
      for (index, input) in engine.inputs.enumerated()
      where !input.isAssumed && input.origin.line > 0 && input.draw.span.mid > 0 {
        places[input.origin] = index
      }
      self.places = places
    }
  }

  /// Prepares the parts of balances that decide a statement.
  ///
  /// - Parameters:
  ///   - statements: What is said of each balance.
  ///   - process: A process of which a plant might be added.
  ///   - draws: The values of the figures, and when a statement counts as holding.
  public init(
    _ statements: [(test: BalanceTest, sheet: BalanceSheet)],
    adding process: UnitProcess.ID? = nil,
    _ draws: FigureDraws
  ) {
    proof = draws.proof
    parts = statements.map { Part($0.test, adding: process, in: $0.sheet, draws) }
  }

  /// Whether it holds of any of the balances.
  public var holds: Bool {
    var search = Search(self)
    return search.holds(nil)
  }

  /// The figures whose change overturns the statement, the smallest change first; a figure once.
  ///
  /// Found one at a time: whoever needs only the first pays for no more.
  public func figures() -> some Sequence<FigureFlip> {
    var search = Search(self)
    return AnyIterator { search.next().flatMap(flip) }
  }

  private func flip(_ found: (origin: Origin, change: Double)) -> FigureFlip? {
    input(found.origin).map { input in
      let span = input.draw.span
      let value = span.mid * (1 + found.change)
      return FigureFlip(
        fact: found.origin,
        from: span.mid / input.scale,
        to: value / input.scale,
        change: found.change,
        isWithinRange: span.isRange && span.low <= value && value <= span.high
      )
    }
  }

  private func input(_ origin: Origin) -> BalanceEngine.Input? {
    for part in parts { if let index = part.places[origin] { return part.engine.inputs[index] } }
    return nil
  }

  /// The smallest plant of the process, in its units of main output a year, that overturns the
  /// statement; nil where none up to a size does.
  public func plant(upTo most: Double) -> Double? {
    var search = Search(self)
    guard most > 0, search.holds(nil), !search.holds(nil, extra: most) else { return nil }
    var (low, high) = (0.0, most)
    while high - low > 1e-7 * high, high > 1e-9 * most {
      let middle = (low + high) / 2
      if search.holds(nil, extra: middle) { low = middle } else { high = middle }
    }
    return high
  }

  /// A search with the storage that it needs.
  private struct Search {
    private let finder: FlipFinder
    private var values: [[Double]]
    private var points: [[Double]]
    private var snapshots: [BalanceSnapshot]
    /// The figures still to be tried on the draws; nil before the first is asked for.
    private var open: [Origin]?
    private var found: [(origin: Origin, change: Double)] = []

    init(_ finder: FlipFinder) {
      self.finder = finder
      values = finder.parts.map(\.values)
      points = finder.parts.map(\.point)
      snapshots = finder.parts.map { BalanceSnapshot($0.engine) }
    }

    /// The smallest change that was not handed over yet.
    ///
    /// A figure that cannot do better than the best one so far is left for the next time it is asked.
    mutating func next() -> (origin: Origin, change: Double)? {
      let candidates =
        open ?? (holds(nil) ? order(Set(finder.parts.flatMap(\.places.keys)).sorted()) : [])
      var left: [Origin] = []
      for origin in candidates {
        let best = found.map { abs($0.change) }.min()
        // Less than the search can tell apart is no better.
        if let change = smallest(origin, within: best.map { $0 * (1 - 2e-3) }) {
          found.append((origin, change))
        } else if best != nil {
          left.append(origin)
        }
      }
      open = left
      guard let place = found.indices.min(by: { abs(found[$0].change) < abs(found[$1].change) })
      else { return nil }
      return found.remove(at: place)
    }

    /// The smaller of the changes up and down, if any within a limit overturns the statement.
    private mutating func smallest(_ origin: Origin, within limit: Double?) -> Double? {
      let up = smallest(origin, sign: 1, most: min(limit ?? FlipFinder.widest, FlipFinder.widest))
      let down = smallest(origin, sign: -1, most: min(up ?? limit ?? 1, 1))
      return down.map { found in up.map { abs(found) < $0 ? found : $0 } ?? found } ?? up
    }

    /// Whether the statement holds of any balance, with one figure multiplied or a plant added.
    mutating func holds(
      _ change: (origin: Origin, factor: Double)?,
      extra: Double? = nil
    ) -> Bool {
      for index in finder.parts.indices where holds(index, change, extra) { return true }
      return false
    }

    private mutating func holds(
      _ number: Int,
      _ change: (origin: Origin, factor: Double)?,
      _ extra: Double?
    ) -> Bool {
      let proof = finder.proof
      guard proof.draws > 0 else { return holdsAtPoint(number, change, extra) }
      let part = finder.parts[number]
      let place = change.flatMap { part.places[$0.origin] }
      let plant = extra.flatMap { amount in part.added.map { (process: $0, amount: amount) } }
      let width = part.point.count
      var found = 0
      for draw in 0..<proof.draws {
        let start = draw * width
        var kept = 0.0
        if let place, let change {
          kept = values[number][start + place]
          values[number][start + place] = kept * change.factor
        }
        part.engine.evaluate(
          values[number],
          from: start,
          extra: plant,
          into: &snapshots[number]
        )
        if let place { values[number][start + place] = kept }
        if part.test.holds(snapshots[number]) { found += 1 }
        if found >= proof.needed { return true }
        if found + proof.draws - draw - 1 < proof.needed { return false }
      }
      return false
    }

    private mutating func holdsAtPoint(
      _ number: Int,
      _ change: (origin: Origin, factor: Double)?,
      _ extra: Double?
    ) -> Bool {
      let part = finder.parts[number]
      let place = change.flatMap { part.places[$0.origin] }
      let plant = extra.flatMap { amount in part.added.map { (process: $0, amount: amount) } }
      var kept = 0.0
      if let place, let change {
        kept = points[number][place]
        points[number][place] = kept * change.factor
      }
      part.engine.evaluate(points[number], extra: plant, into: &snapshots[number])
      if let place { points[number][place] = kept }
      return part.test.holds(snapshots[number])
    }

    private mutating func holdsAtPoint(_ change: (origin: Origin, factor: Double)?) -> Bool {
      for index in finder.parts.indices where holdsAtPoint(index, change, nil) { return true }
      return false
    }

    /// The figures that overturn the statement soonest at middle values; all of them where it does
    /// not hold there.
    private mutating func order(_ figures: [Origin]) -> [Origin] {
      guard holdsAtPoint(nil) else { return figures }
      var changes: [(origin: Origin, change: Double)] = []
      for origin in figures {
        let down = smallestAtPoint(origin, sign: -1, most: 1)
        let up = smallestAtPoint(origin, sign: 1, most: FlipFinder.widest)
        guard let change = [down, up].compactMap({ $0 }).min() else { continue }
        changes.append((origin, change))
      }
      changes.sort { $0.change != $1.change ? $0.change < $1.change : $0.origin < $1.origin }
      return changes.prefix(FlipFinder.candidates).map(\.origin)
    }

    private mutating func smallestAtPoint(
      _ origin: Origin,
      sign: Double,
      most: Double
    ) -> Double? {
      guard !holdsAtPoint((origin, 1 + sign * most)) else { return nil }
      var (low, high) = (0.0, most)
      for _ in 0..<24 {
        let middle = (low + high) / 2
        if holdsAtPoint((origin, 1 + sign * middle)) { low = middle } else { high = middle }
      }
      return high
    }

    /// The smallest change in one direction, if any up to `most` overturns the statement.
    private mutating func smallest(_ origin: Origin, sign: Double, most: Double) -> Double? {
      guard !holds((origin, 1 + sign * most)) else { return nil }
      var (low, high) = (0.0, most)
      while high - low > 1e-3 * high, high > 1e-7 {
        let middle = (low + high) / 2
        if holds((origin, 1 + sign * middle)) { low = middle } else { high = middle }
      }
      return sign * high
    }
  }
}
