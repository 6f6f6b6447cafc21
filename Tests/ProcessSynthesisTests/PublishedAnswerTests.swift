import ChainFormat
import ChainTestSupport
import ChainTopology
import Foundation
import ProcessSynthesis
import Testing

/// Answers that others published or computed with programs that share no code with this one.
struct PublishedAnswerTests {
  /// PGraphInCS, official ABB; confirmed by a program of its own with GLPK and CBC.
  @Test func `the seven-unit example has exactly its three published answers`() async throws {
    let problem = try Problems.sevenUnits()
    let answer = try await problem.best()
    #expect(answer.status == .optimal && answer.isComplete && answer.bound == nil)
    let found = answer.solutions
    #expect(agrees(found.map(\.objective), [1232.75, 1315, 1999]))
    #expect(
      found.map(problem.names) == ["O1 O2 O3 O5 O6 O7", "O1 O2 O3 O4 O6", "O1 O2 O4 O6"]
    )
    let sizes: [[Double]] = [
      [250, 50, 250, 50, 125, 25], [250, 50, 200, 100, 175], [170, 170, 340, 255],
    ]
    for (solution, sizes) in zip(found, sizes) {
      #expect(agrees(solution.units.map(\.size), sizes))
    }
    let bought: [[String: Double]] = [
      ["E": 250, "G": 50, "J": 125, "K": 25, "L": 25], ["E": 200, "G": 100, "J": 175],
    ]
    for (solution, bought) in zip(found, bought) {
      for name in ["E", "G", "J", "K", "L"] {
        let amount = bought[name, default: 0.0]
        #expect(agrees([-problem.net(name, in: solution)], [amount]), "\(name)")
      }
      #expect(agrees([problem.net("B", in: solution)], [50.0]))
    }
  }

  @Test func `with the mutual exclusions two answers are left`() async throws {
    let answer = try await Problems.sevenUnits(excluding: true).best()
    #expect(agrees(answer.solutions.map(\.objective), [1315, 1999]))
    #expect(answer.isComplete)
  }

  @Test(arguments: [
    (["O5"], 1315.0), (["O6"], nil), (["O1"], nil), (["O2"], nil), (["O3", "O4"], nil),
  ])
  func `without a unit the optimum is the published one`(
    removed: [String],
    optimum: Double?
  ) async throws {
    let answer = try await Problems.sevenUnits(without: Set(removed)).best(1)
    guard let optimum else {
      #expect(answer.status == .infeasible && answer.solutions.isEmpty)
      return
    }
    #expect(agrees(answer.solutions.map(\.objective), [optimum]))
  }

  /// pnsgraph `testfile.py`, official and GLPK agree.
  @Test func `polygeneration has its fourteen answers`() async throws {
    let problem = try Problems.polygeneration()
    let answer = try await problem.best()
    #expect(answer.isComplete)
    let published = [
      12.0363, 12.0213, 11.8764, 11.7656, 11.2377, 11.2336, 11.2306, 10.8137, 7.20471, 7.12309,
      6.97522, 6.97035, 6.91602, 6.89306,
    ]
    #expect(agrees(answer.solutions.map { $0.objective / -1e6 }, published, within: 1e-5))
    let best = try #require(answer.solutions.first)
    #expect(agrees([best.objective], [-12_036_334.929672], within: 1e-12))
    #expect(
      agrees(
        ["SB", "GE", "AC", "MC", "CT"].map { problem.size($0, in: best) },
        [15.666623, 10.476253, 1.320047, 2.179953, 0.924606],
        within: 1e-6
      )
    )
    #expect(agrees([problem.net("NG", in: best)], [-30.848594], within: 1e-6))
  }

  /// pnsgraph 0.1.2 keys units by their streams and finds nothing here.
  @Test func `two routes with the same streams are two units`() async throws {
    let problem = try Problems.read(
      """
      materials:
      A: raw_material, price=1
      B: product, price=5, flow_rate_lower_bound=10, flow_rate_upper_bound=10
      operating_units:
      cheap: fix_cost=1
      dear: fix_cost=100
      material_to_operating_unit_flow_rates:
      cheap: A => B
      dear: 2 A => B
      """
    )
    let answer = try await problem.best()
    #expect(agrees(answer.solutions.map(\.objective), [-39, 70]))
    #expect(answer.solutions.map(problem.names) == ["cheap", "dear"])
  }

  /// ProcessGraph, Example 1.
  @Test func `the pair of reactors costs what is published`() async throws {
    let problem = try Problems.read(
      """
      materials:
      M1: product, flow_rate_lower_bound=100, flow_rate_upper_bound=100
      M2: raw_material, price=200
      M3: raw_material, price=100
      M4: raw_material, price=10
      operating_units:
      O1: fix_cost=2000, proportional_cost=400
      O2: fix_cost=1000, proportional_cost=400
      material_to_operating_unit_flow_rates:
      O1: M2 => 0.7 M1
      O2: M3 + 2 M4 => 0.9 M1
      """
    )
    let answer = try await problem.best()
    #expect(agrees(answer.solutions.map(\.objective), [58777.777778, 87714.285714]))
    #expect(answer.solutions.map(problem.names) == ["O2", "O1"])
    #expect(agrees(answer.solutions.map { $0.units[0].size }, [111.11111111, 142.85714286]))
  }

  @Test func `the smallest flow has six answers, the last of them nothing`() async throws {
    let problem = try Problems.flow(
      "S V1 5,V1 V2 3,V1 T 4,V2 T 3,S V2 3",
      source: "S",
      sink: "T"
    )
    let answer = try await problem.best()
    #expect(
      agrees(
        answer.solutions.map(\.objective),
        [-6.99996, -4.99996, -3.99998, -2.99998, -2.99997, 0],
        within: 1e-10
      )
    )
    #expect(answer.isComplete)
    #expect(answer.solutions.last?.units.isEmpty == true)
  }

  @Test func `the flow through the towns carries 150`() async throws {
    let problem = try Problems.flow(
      """
      ST RO 50,ST BO 70,ST LI 40,RO NY 60,BO NY 40,BO NO 50,LI NO 30,NY LA 80,NO LA 70
      """,
      source: "ST",
      sink: "LA"
    )
    let best = try #require(try await problem.best(1).solutions.first)
    #expect(agrees([problem.net("LA", in: best)], [150]))
    #expect(agrees([best.objective], [-149.99991], within: 1e-10))
  }

  static let data = ProcessInfo.processInfo.environment["CHAINATLAS_DATA"]

  /// CBC, GLPK and the official ABB on the first; CBC and GLPK on the others.
  @Test(
    .enabled(if: data != nil, "CHAINATLAS_DATA names no folder"),
    arguments: [
      ("sc_4_5_2.in", 20, 30, -29020.266), ("sc_5_8_2.in", 40, 64, -44944.809),
      ("sc_6_10_2.in", 60, 100, -51010.553),
    ]
  )
  func `layered nets have the optimum that other solvers found`(
    file: String,
    materials: Int,
    units: Int,
    optimum: Double
  ) async throws {
    let path = try #require(Self.data) + "/pns/" + file
    let problem = try SynthesisReader(path: path).read().problem()
    #expect(problem.materials.count == materials && problem.units.count == units)
    let answer = try await problem.best(1)
    #expect(answer.status == .optimal)
    #expect(abs(try #require(answer.solutions.first).objective - optimum) < 5.1e-4)
  }
}
