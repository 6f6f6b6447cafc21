import ChainTestSupport
import ChainTopology
import LinearProgramming
import ProcessSynthesis
import Testing

/// The listing against all sets of units, and what must hold whatever the numbers.
struct ListingPropertyTests {
  @Test func `lists what trying every set of units lists, in order`() async throws {
    var (feasible, longest) = (0, 0)
    for seed in 0..<80 {
      let problem = RandomProblem.problem(seed: seed)
      let expected = try BruteForce(problem: problem).listing()
      let answer = try await problem.best()
      #expect(answer.status == (expected.isEmpty ? .infeasible : .optimal), "seed \(seed)")
      #expect(answer.isComplete, "seed \(seed)")
      #expect(
        agrees(answer.solutions.map(\.objective), expected.map(\.objective), within: 1e-6),
        "seed \(seed): \(answer.solutions.map(\.objective)) \(expected)"
      )
      #expect(
        Set(answer.solutions.map { $0.units.map(\.unit) }) == Set(expected.map(\.units)),
        "seed \(seed)"
      )
      if !expected.isEmpty { feasible += 1 }
      longest = max(longest, expected.count)
    }
    #expect(feasible > 40 && longest >= 5, "\(feasible) \(longest)")
  }

  @Test func `an answer keeps every bound and says what it costs`() async throws {
    for seed in 0..<40 {
      let problem = RandomProblem.problem(seed: seed)
      for solution in try await problem.best(3).solutions {
        var net = [Double](repeating: 0, count: problem.materials.count)
        var cost = 0.0
        for (index, size) in solution.units.map({ ($0.unit, $0.size) }) {
          let unit = problem.units[index]
          #expect(size > 0 && size >= unit.lowerBound - 1e-6 && size <= unit.upperBound + 1e-6)
          cost += unit.fixedCost + unit.proportionalCost * size
          for flow in unit.inputs { net[flow.material] -= flow.rate * size }
          for flow in unit.outputs { net[flow.material] += flow.rate * size }
        }
        for (material, net) in zip(problem.materials, net) {
          let flow = material.kind == .raw ? -net : net
          #expect(flow >= material.lowerBound - 1e-6 && flow <= material.upperBound + 1e-6)
          cost -= material.price * net
          #expect(abs(problem.net(material.name, in: solution) - net) < 1e-6)
        }
        #expect(agrees([solution.objective], [cost], within: 1e-7), "seed \(seed)")
      }
    }
  }

  @Test func `one more unit, or more room, never makes the best answer worse`() async throws {
    for seed in 0..<30 {
      let problem = RandomProblem.problem(seed: seed)
      let best = try await problem.best(1).solutions.first?.objective ?? .infinity
      let fewer = problem.removing(units: ["unit2"])
      let less = try await fewer.best(1).solutions.first?.objective ?? .infinity
      #expect(best <= less + 1e-6, "seed \(seed)")
      let wider = SynthesisProblem(
        materials: problem.materials.map {
          .init(
            name: $0.name,
            kind: $0.kind,
            price: $0.price,
            lowerBound: $0.lowerBound / 2,
            upperBound: $0.upperBound * 2
          )
        },
        units: problem.units,
        exclusions: problem.exclusions
      )
      let more = try await wider.best(1).solutions.first?.objective ?? .infinity
      #expect(more <= best + 1e-6, "seed \(seed)")
    }
  }

  @Test func `the same problem gives the same answer`() async throws {
    let problem = RandomProblem.problem(seed: 12)
    #expect(try await problem.best() == problem.best())
  }

  @Test(.enabled(if: GLPSol.isInstalled, Comment(rawValue: GLPSol.absence)))
  func `GLPK finds the same best cost in the exported programs`() async throws {
    var problems = (0..<20).map { RandomProblem.problem(seed: $0) }
    problems += [
      try Problems.sevenUnits(), try Problems.sevenUnits(excluding: true),
      try Problems.polygeneration(),
    ]
    for (number, problem) in problems.enumerated() {
      let solver = SynthesisSolver(problem)
      let referee = try GLPSol.objective(of: solver.program().mps)
      let ours = try await solver.best(1).solutions.first?.objective
      guard let referee, let ours else {
        #expect(referee == nil && ours == nil, "problem \(number)")
        continue
      }
      #expect(agrees([ours], [referee], within: 1e-7), "problem \(number): \(ours) \(referee)")
    }
  }
}
