public import ChainModel

/// Looks for what would overturn a statement, on the engine that balances.
///
/// A figure that changes takes its range with it. Middle values choose the figures that are tried; each
/// flip is found, and so confirmed, on all the draws.
public struct FlipFinder: Sendable {
  private let sheet: BalanceSheet
  private let proof: Proof
  private let test: CompiledTest
  private let engine: BalanceEngine
  private let point: [Double]
  private let values: [Double]

  /// How many figures are tried on all the draws.
  private static let candidates = 6
  /// The largest change that is looked at: tenfold.
  private static let widest = 9.0

  /// Prepares the part of the balance that decides a statement.
  ///
  /// - Parameters:
  ///   - test: The statement.
  ///   - process: A process of which a plant might be added.
  ///   - sheet: The balance.
  ///   - proof: When the statement counts as holding.
  public init(
    _ test: BalanceTest,
    adding process: UnitProcess.ID? = nil,
    in sheet: BalanceSheet,
    _ proof: Proof
  ) {
    self.sheet = sheet
    self.proof = proof
    self.test = CompiledTest(test, in: sheet)
    let model = sheet.model
    let processes = test.processes + (process.map { [$0] } ?? [])
    let part = sheet.engine.part(
      products: Set(test.products.compactMap { model.products.index(of: $0) }),
      processes: Set(processes.compactMap { model.processes.index(of: $0) })
    )
    engine = part.engine
    point = engine.inputs.map(\.draw.span.mid)
    var values: [Double] = []
    values.reserveCapacity(proof.draws * point.count)
    for number in 0..<proof.draws {
      for input in engine.inputs { values.append(input.draw.value(number, seed: proof.seed)) }
    }
    self.values = values
  }

  /// The figure whose smallest change overturns the statement; nil where none does.
  public func figure() -> FigureFlip? {
    let figures = engine.inputs.indices.filter {
      let input = engine.inputs[$0]
      return !input.isAssumed && input.origin.line > 0 && input.draw.span.mid > 0
    }
    var search = Search(self)
    guard search.holds(nil) else { return nil }
    let order = search.order(figures)
    var best: (index: Int, change: Double)?
    for index in order {
      for sign in [1.0, -1.0] {
        let most = min(best.map { abs($0.change) } ?? Self.widest, sign < 0 ? 1 : Self.widest)
        guard let change = search.smallest(index, sign: sign, most: most) else { continue }
        if best.map({ abs(change) < abs($0.change) }) ?? true { best = (index, change) }
      }
    }
    guard let best else { return nil }
    let input = engine.inputs[best.index]
    let span = input.draw.span
    let value = span.mid * (1 + best.change)
    return FigureFlip(
      fact: input.origin,
      from: span.mid / input.scale,
      to: value / input.scale,
      change: best.change,
      isWithinRange: span.isRange && span.low <= value && value <= span.high
    )
  }

  /// The smallest plant of a process, in its units of main output a year, that overturns the
  /// statement; nil where none up to a size does.
  public func plant(of process: UnitProcess.ID, upTo most: Double) -> Double? {
    guard let index = sheet.model.processes.index(of: process), most > 0 else { return nil }
    var search = Search(self)
    guard search.holds(nil), !search.holds(nil, extra: (index, most)) else { return nil }
    var (low, high) = (0.0, most)
    while high - low > 1e-7 * high, high > 1e-9 * most {
      let middle = (low + high) / 2
      if search.holds(nil, extra: (index, middle)) { low = middle } else { high = middle }
    }
    return high
  }

  /// A search with the storage that it needs.
  private struct Search {
    private let finder: FlipFinder
    private var values: [Double]
    private var point: [Double]
    private var snapshot: BalanceSnapshot

    init(_ finder: FlipFinder) {
      self.finder = finder
      values = finder.values
      point = finder.point
      snapshot = BalanceSnapshot(finder.sheet.engine)
    }

    /// Whether the statement holds with one input multiplied and an amount added.
    mutating func holds(
      _ change: (index: Int, factor: Double)?,
      extra: (process: Int, amount: Double)? = nil
    ) -> Bool {
      let proof = finder.proof
      guard proof.draws > 0 else { return holdsAtPoint(change, extra: extra) }
      let width = point.count
      var found = 0
      for number in 0..<proof.draws {
        let start = number * width
        var kept = 0.0
        if let change {
          kept = values[start + change.index]
          values[start + change.index] = kept * change.factor
        }
        finder.engine.evaluate(values, from: start, extra: extra, into: &snapshot)
        if let change { values[start + change.index] = kept }
        if finder.test.holds(snapshot) { found += 1 }
        if found >= proof.needed { return true }
        if found + proof.draws - number - 1 < proof.needed { return false }
      }
      return false
    }

    mutating func holdsAtPoint(
      _ change: (index: Int, factor: Double)?,
      extra: (process: Int, amount: Double)? = nil
    ) -> Bool {
      var kept = 0.0
      if let change {
        kept = point[change.index]
        point[change.index] = kept * change.factor
      }
      finder.engine.evaluate(point, extra: extra, into: &snapshot)
      if let change { point[change.index] = kept }
      return finder.test.holds(snapshot)
    }

    /// The figures that overturn the statement soonest at middle values; all of them where it does
    /// not hold there.
    mutating func order(_ figures: [Int]) -> [Int] {
      guard holdsAtPoint(nil) else { return figures }
      var changes: [(index: Int, change: Double)] = []
      for index in figures {
        let down = smallestAtPoint(index, sign: -1, most: 1)
        let up = smallestAtPoint(index, sign: 1, most: FlipFinder.widest)
        guard let change = [down, up].compactMap({ $0 }).min() else { continue }
        changes.append((index, change))
      }
      changes.sort { $0.change != $1.change ? $0.change < $1.change : $0.index < $1.index }
      return changes.prefix(FlipFinder.candidates).map(\.index)
    }

    private mutating func smallestAtPoint(_ index: Int, sign: Double, most: Double) -> Double? {
      guard !holdsAtPoint((index, 1 + sign * most)) else { return nil }
      var (low, high) = (0.0, most)
      for _ in 0..<24 {
        let middle = (low + high) / 2
        if holdsAtPoint((index, 1 + sign * middle)) { low = middle } else { high = middle }
      }
      return high
    }

    /// The smallest change in one direction, if any up to `most` overturns the statement.
    mutating func smallest(_ index: Int, sign: Double, most: Double) -> Double? {
      guard !holds((index, 1 + sign * most)) else { return nil }
      var (low, high) = (0.0, most)
      while high - low > 1e-3 * high, high > 1e-7 {
        let middle = (low + high) / 2
        if holds((index, 1 + sign * middle)) { low = middle } else { high = middle }
      }
      return sign * high
    }
  }
}
