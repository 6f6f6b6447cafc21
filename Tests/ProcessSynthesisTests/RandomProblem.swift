import ChainTestSupport
import ChainTopology

/// A small random problem, the same for the same seed.
///
/// Among them are recycles, units with the same streams, least sizes, exclusions, materials that
/// cost money to get rid of, and problems that nothing satisfies.
enum RandomProblem {
  static func problem(seed: Int, units count: Int = 6) -> SynthesisProblem {
    typealias Problem = SynthesisProblem
    var random = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double {
      (Double.random(in: range, using: &random) * 1000).rounded() / 1000
    }
    func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
    var materials = (0..<2).map {
      Problem.Material(name: "raw\($0)", kind: .raw, price: number(0.5...3), upperBound: 60)
    }
    materials += (0..<3).map {
      Problem.Material(
        name: "mid\($0)",
        kind: .intermediate,
        price: chance(4) ? -number(0.1...1) : 0,
        upperBound: chance(3) ? 0 : Problem.unlimited
      )
    }
    materials += (0..<2).map {
      Problem.Material(
        name: "product\($0)",
        kind: .product,
        price: number(1...12),
        lowerBound: chance(3) ? 4 : 0,
        upperBound: 25
      )
    }
    let units = (0..<count).map { index in
      func some(_ range: ClosedRange<Int>) -> [Problem.Flow] {
        Set(
          (0..<Int.random(in: 1...2, using: &random)).map { _ in
            Int.random(in: range, using: &random)
          }
        ).sorted().map { Problem.Flow(material: $0, rate: number(0.4...2)) }
      }
      return Problem.OperatingUnit(
        name: "unit\(index)",
        lowerBound: seed % 3 == 0 && chance(3) ? 3 : 0,
        upperBound: number(5...30),
        fixedCost: number(0...20),
        proportionalCost: number(0...1),
        inputs: some(0...4),
        outputs: some(2...6)
      )
    }
    let exclusions =
      seed % 4 == 1 ? [Problem.Exclusion(name: "either", units: [0, count - 1])] : []
    return Problem(materials: materials, units: units, exclusions: exclusions)
  }
}
