import ChainModel

/// When a statement counts as holding: at middle values, or in a share of seeded draws.
public struct Proof: Hashable, Sendable {
  /// How many draws; none for middle values alone.
  public let draws: Int
  /// The start of all streams.
  public let seed: UInt64
  /// The share of draws from which it holds.
  public let share: Double

  /// Says how to prove.
  public init(draws: Int, seed: UInt64, share: Double) {
    self.draws = draws
    self.seed = seed
    self.share = share
  }

  /// How many draws must hold.
  var needed: Int { max(1, Int(exactly: (share * Double(draws)).rounded(.up)) ?? draws) }
}

extension BalanceSheet {
  /// Whether a statement holds at middle values.
  public func holds(_ test: BalanceTest) -> Bool {
    CompiledTest(test, in: self).holds(point)
  }

  /// The share of draws in which each of some statements holds; of middle values without draws.
  ///
  /// One pass over the draws for all statements.
  public func shares(
    of tests: [BalanceTest],
    _ proof: Proof,
    leavingOutUnknown: Bool = false
  ) -> [Double] {
    let compiled = tests.map { CompiledTest($0, in: self) }
    guard proof.draws > 0 else {
      guard leavingOutUnknown else { return compiled.map { $0.holds(point) ? 1 : 0 } }
      var snapshot = BalanceSnapshot(engine)
      engine.evaluate(
        engine.inputs.map { $0.isAssumed ? 0 : $0.draw.span.mid },
        into: &snapshot
      )
      return compiled.map { $0.holds(snapshot) ? 1 : 0 }
    }
    var counts = Array(repeating: 0, count: tests.count)
    draw(proof.draws, seed: proof.seed, leavingOutUnknown: leavingOutUnknown) { snapshot in
      for index in compiled.indices where compiled[index].holds(snapshot) { counts[index] += 1 }
    }
    return counts.map { Double($0) / Double(proof.draws) }
  }
}
