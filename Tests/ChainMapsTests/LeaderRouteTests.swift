import ChainModel
import ChainTestSupport
import Graphviz
import Testing

@testable import ChainMaps

/// A link of a leader's map belongs to the two boxes at its ends: it passes every other box by.
struct LeaderRouteTests {
  /// Points along a way, close enough that no box lies between two of them.
  private func points(_ route: LeaderRoutes.Route) -> [LayoutPoint] {
    var here = route.start
    var points = [here]
    for part in route.parts {
      for step in 1...40 {
        let share = Double(step) / 40
        switch part {
        case .level(let end):
          points.append(
            LayoutPoint(x: here.x + share * (end.x - here.x), y: here.y)
          )
        case .curve(let first, let second, let end):
          func value(_ coordinate: (LayoutPoint) -> Double) -> Double {
            let rest = 1 - share
            return rest * rest * rest * coordinate(here)
              + 3 * rest * rest * share * coordinate(first)
              + 3 * rest * share * share * coordinate(second)
              + share * share * share * coordinate(end)
          }
          points.append(LayoutPoint(x: value { $0.x }, y: value { $0.y }))
        }
      }
      here = part.end
    }
    return points
  }

  /// A plan of many products in random order of use, over six stages.
  private func plan(seed: UInt64) throws -> LeaderPlan {
    var generator = SeededGenerator(seed: seed)
    let count = 40
    let products = (0..<count).map {
      SampleChain.product(Product.ID("p\($0)"), "产品名称\($0)", .intermediate)
    }
    let processes = (0..<50).map { index in
      SampleChain.process(
        UnitProcess.ID("m\(index)"),
        "工\(index)",
        stage: Stage.ID("s\(Int.random(in: 0..<6, using: &generator))"),
        makes: Product.ID("p\(Int.random(in: 0..<count, using: &generator))"),
        from: [Product.ID("p\(Int.random(in: 0..<count, using: &generator))")]
      )
    }
    let model = RegionalModel(
      units: UnitSystem([SampleChain.tonne.unit]),
      products: products,
      processes: processes,
      chains: [
        Chain(
          id: "random",
          name: Name(zh: "链", en: "Chain"),
          stages: (0..<6).map { stage in
            Stage(
              id: Stage.ID("s\(stage)"),
              name: Name(zh: "段\(stage)", en: "S\(stage)"),
              processes: processes.filter { $0.stage == Stage.ID("s\(stage)") }.map(\.id)
            )
          }
        )
      ],
      region: Region(id: "r", name: Name(zh: "区", en: "R"), asOf: PartialDate(year: 2026))
    )
    let request = MapRequest(chain: "random")
    return LeaderPlan(
      scope: try MapScope(model: model, request: request),
      marks: .none,
      presence: LocalPresence(model, request: request, outside: ""),
      weights: [:]
    )
  }

  @Test(arguments: UInt64(1)...30)
  func `no link crosses a box`(seed: UInt64) throws {
    let drawing = LeaderDrawing(
      try plan(seed: seed),
      title: "",
      date: PartialDate(year: 2026),
      language: .zh
    )
    let routes = drawing.routes.compactMap(\.self)
    #expect(!routes.isEmpty)
    for route in routes {
      for point in points(route) {
        #expect(
          !drawing.frames.contains {
            point.x > $0.left + 0.3 && point.x < $0.right - 0.3 && point.y > $0.top + 0.3
              && point.y < $0.bottom - 0.3
          },
          "\(route.path) at \(point)"
        )
      }
    }
  }
}
