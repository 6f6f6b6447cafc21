import ChainTestSupport
import ChainTopology
import LinearProgramming
import Phrases
import ProcessSynthesis
import Testing

/// Single points of the meaning of a problem and of its listing.
struct SynthesisSolverTests {
  @Test func `pays to get rid of a waste, or builds what uses it up`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material
      W: intermediate, price=-5
      P: product, price=20, flow_rate_upper_bound=10
      operating_units:
      make: fix_cost=1
      burn: fix_cost=30, proportional_cost=1
      material_to_operating_unit_flow_rates:
      make: A => P + W
      burn: W =>
      """
    )
    let answer = try await problem.best()
    // 200 − 10 − 31 against 200 − 50 − 1 against nothing.
    #expect(agrees(answer.solutions.map(\.objective), [-159, -149, 0]))
    #expect(answer.solutions.map(problem.names) == ["make burn", "make", ""])
  }

  @Test func `a recycle with gain below 1 needs fresh feed, alone it makes nothing`() async throws {
    func problem(fresh: Int) throws -> SynthesisProblem {
      try Problems.read(
        """
        materials:
        A: raw_material, price=1, flow_rate_upper_bound=\(fresh)
        S
        P: product, price=3
        operating_units:
        feed
        react
        material_to_operating_unit_flow_rates:
        feed: A => S
        react: S => 0.5 S + P
        """
      )
    }
    // Each tonne of feed passes twice: 1 / (1 − 0.5).
    let best = try #require(try await problem(fresh: 10).best(1).solutions.first)
    #expect(agrees([best.objective], [10 - 60]))
    let none = try await problem(fresh: 0).best()
    #expect(agrees(none.solutions.map(\.objective), [0]))
    #expect(none.solutions.first?.units.isEmpty == true)
  }

  @Test func `twins are two answers, never one answer with both`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material, price=1
      P: product, price=4, flow_rate_upper_bound=5
      operating_units:
      left: fix_cost=2
      right: fix_cost=2
      material_to_operating_unit_flow_rates:
      left: A => P
      right: A => P
      """
    )
    let answer = try await problem.best()
    #expect(agrees(answer.solutions.map(\.objective), [-13, -13, 0]))
    #expect(answer.solutions.map(problem.names) == ["left", "right", ""])
  }

  @Test func `a least size holds where the unit is built`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material, price=1
      P: product, price=4, flow_rate_upper_bound=5
      operating_units:
      large: capacity_lower_bound=8
      small: capacity_lower_bound=2, fix_cost=1
      material_to_operating_unit_flow_rates:
      large: A => P
      small: A => P
      """
    )
    let answer = try await problem.best()
    #expect(answer.solutions.map(problem.names) == ["small", ""])
  }

  @Test func `a product that must flow cannot be left out, another can`() async throws {
    func problem(least: Int) throws -> SynthesisProblem {
      try Problems.read(
        """
        materials:
        A: raw_material, price=9
        P: product, price=1, flow_rate_lower_bound=\(least)
        operating_units:
        make
        material_to_operating_unit_flow_rates:
        make: A => P
        """
      )
    }
    #expect(try await agrees(problem(least: 0).best().solutions.map(\.objective), [0]))
    #expect(try await agrees(problem(least: 2).best().solutions.map(\.objective), [16]))
  }

  @Test func `a material that must flow and that nothing touches leaves no answer`() async throws {
    let answer = try await Problems.read(
      """
      materials:
      P: product, flow_rate_lower_bound=1
      Q
      operating_units:
      U
      material_to_operating_unit_flow_rates:
      U: Q =>
      """
    ).best()
    #expect(answer.status == .infeasible && answer.isComplete && answer.bound == nil)
  }

  @Test func `a unit with a subsidy that is not needed is not listed`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material, price=1
      P: product, price=4, flow_rate_upper_bound=5
      operating_units:
      plain: fix_cost=2
      paid: fix_cost=-1, proportional_cost=10
      material_to_operating_unit_flow_rates:
      plain: A => P
      paid: A => P
      """
    )
    let answer = try await problem.best()
    #expect(answer.solutions.map(problem.names) == ["plain", ""])
    #expect(agrees(answer.solutions.map(\.objective), [-13, 0]))
  }

  @Test func `money of very different size is still told apart`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material, price=1e-6
      P: product, price=3e-6, flow_rate_upper_bound=5
      operating_units:
      first: fix_cost=1e-7
      second: fix_cost=2e-7
      material_to_operating_unit_flow_rates:
      first: A => P
      second: A => P
      """
    )
    let answer = try await problem.best(2)
    #expect(answer.solutions.map(problem.names) == ["first", "second"])
    #expect(abs(answer.solutions[0].objective + 9.9e-6) < 1e-15)
  }

  @Test func `asked for none, it lists none and claims nothing`() async throws {
    let answer = try await Problems.sevenUnits().best(0)
    #expect(answer.status == .optimal && answer.solutions.isEmpty && !answer.isComplete)
  }

  /// Four products to be covered by forty units that are built whole or not at all.
  static func covering() -> SynthesisProblem {
    var random = SeededGenerator(seed: 7)
    let yields = (0..<40).map { _ in
      (0..<4).map { _ in Double(Int.random(in: 1..<100, using: &random)) }
    }
    return SynthesisProblem(
      materials: (0..<4).map { product in
        .init(
          name: "product\(product)",
          kind: .product,
          lowerBound: (yields.reduce(0) { $0 + $1[product] } / 2).rounded()
        )
      },
      units: yields.enumerated().map { number, yields in
        .init(
          name: "unit\(number)",
          lowerBound: 1,
          upperBound: 1,
          fixedCost: yields.reduce(0, +) + Double(number % 7),
          inputs: [],
          outputs: yields.enumerated().map { .init(material: $0, rate: $1) }
        )
      }
    )
  }

  @Test func `stops at a limit with a bound and without the word optimal`() async throws {
    let answer = try await SynthesisSolver(Self.covering()).best(2, within: .init(nodes: 5))
    #expect(answer.status == .bound && !answer.isComplete && answer.solutions.count <= 1)
    let bound = try #require(answer.bound)
    #expect(bound > 0 && bound <= answer.solutions.first?.objective ?? .infinity)
    let again = try await SynthesisSolver(Self.covering()).best(2, within: .init(nodes: 5))
    #expect(again == answer, "a node limit ends at the same place")
    let text = SolutionReport(Self.covering(), answer).text(in: .en)
    #expect(text.contains("The search stopped at its limit") && !text.contains("best"))
  }
}
