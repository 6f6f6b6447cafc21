import ChainTestSupport
import Testing

@testable import ChainMaps

struct ColumnPlanTests {
  private func node(
    _ stage: Int,
    _ place: ColumnPlan.Node.Place = .stage,
    load: Int = 1
  ) -> ColumnPlan.Node {
    ColumnPlan.Node(stage: stage, place: place, load: load)
  }

  private func arc(_ from: Int, _ to: Int, main: Bool = true) -> ColumnPlan.Arc {
    ColumnPlan.Arc(from: from, to: to, isMain: main)
  }

  @Test func `gives each step of the longest way a column`() {
    let plan = ColumnPlan(
      nodes: [node(0), node(0), node(0)],
      arcs: [arc(0, 1), arc(1, 2), arc(0, 2)]
    )
    #expect(plan.columns == [0, 1, 2])
    #expect(plan.bands.map(\.columns) == [0...2])
  }

  @Test func `starts a stage where the one before ends`() {
    let plan = ColumnPlan(
      nodes: [node(0), node(0), node(1), node(3)],
      arcs: [arc(0, 1), arc(1, 2), arc(2, 3)]
    )
    #expect(plan.columns == [0, 1, 2, 3])
    #expect(plan.bands.map(\.stage) == [0, 1, 3])
  }

  @Test func `turns a link to an earlier stage and the last link of a cycle`() {
    let stages = ColumnPlan(nodes: [node(0), node(1)], arcs: [arc(0, 1), arc(1, 0)])
    #expect(stages.runsBack == [false, true])
    let cycle = ColumnPlan(nodes: [node(0), node(0)], arcs: [arc(0, 1), arc(1, 0)])
    #expect(cycle.runsBack == [false, true])
  }

  @Test func `rather turns a by-product than adds a column for it`() {
    // 0 > 1 is the main chain; 1 ~ 2 > 1' would need a third column.
    let plan = ColumnPlan(
      nodes: [node(0), node(0), node(0), node(0)],
      arcs: [arc(0, 1), arc(2, 3), arc(1, 2, main: false)]
    )
    #expect(plan.columns.max() == 1)
    #expect(plan.runsBack == [false, false, true])
  }

  @Test func `puts a feed just before its first user, and a loose by-product just after its maker`()
  {
    let plan = ColumnPlan(
      nodes: [node(0), node(1), node(2), node(2, .beforeUsers), node(0, .afterMakers)],
      arcs: [arc(0, 1), arc(1, 2), arc(3, 2), arc(0, 4, main: false)]
    )
    #expect(plan.columns == [0, 1, 2, 1, 1])
  }

  @Test func `evens out full columns where users allow`() {
    let plan = ColumnPlan(
      nodes: [node(0), node(0), node(0, load: 2), node(0, load: 2), node(0, load: 2)],
      arcs: [arc(0, 1)]
    )
    #expect(Set(plan.columns[2...]) == [0, 1])
  }

  @Test(arguments: 0..<60)
  func `holds its promises on any graph`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let nodes = (0..<count).map { _ in
      let place = Int.random(in: 0..<10, using: &generator)
      return node(
        Int.random(in: 0..<4, using: &generator),
        place == 0 ? .beforeUsers : place == 1 ? .afterMakers : .stage
      )
    }
    let arcs = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ -> ColumnPlan.Arc? in
      let from = Int.random(in: 0..<count, using: &generator)
      let to = Int.random(in: 0..<count, using: &generator)
      return from == to ? nil : arc(from, to, main: Bool.random(using: &generator))
    }
    let plan = ColumnPlan(nodes: nodes, arcs: arcs)
    #expect(plan.columns.allSatisfy { $0 >= 0 })
    for (index, arc) in arcs.enumerated() {
      #expect(plan.runsBack[index] == (plan.columns[arc.from] >= plan.columns[arc.to]))
    }
    for (left, right) in zip(plan.bands, plan.bands.dropFirst()) {
      #expect(left.columns.upperBound < right.columns.lowerBound)
    }
    for (index, node) in nodes.enumerated() where node.place == .stage {
      let band = plan.bands.first { $0.stage == node.stage }
      #expect(band?.columns.contains(plan.columns[index]) == true)
    }
  }
}
