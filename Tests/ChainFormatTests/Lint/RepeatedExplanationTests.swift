import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct RepeatedExplanationTests {
  private func notes(_ count: Int) -> [Explanation] {
    (1...count).map { Explanation(Thing(.process, "p\($0)"), "一般了解", Origin(file: "f", line: $0)) }
  }

  @Test func `finds one explanation beside four items`() {
    let found = RepeatedExplanation().findings(among: notes(4))
    #expect(found.map(\.phrase) == [RepeatedExplanation.repeated("一般了解", 4)])
    #expect(found.first?.origin.line == 1)
  }

  @Test func `is silent about three, and about items without a note`() {
    #expect(RepeatedExplanation().findings(among: notes(3)).isEmpty)
    let silent = (1...9).map { Explanation(Thing(.process, "p\($0)"), nil, Origin(file: "f")) }
    #expect(RepeatedExplanation().findings(among: silent).isEmpty)
  }

  @Test func `looks at the notes of plants`() {
    let plants = (1...4).map { number in
      Facility(
        id: Facility.ID("w\(number)"),
        company: "firm",
        zone: "park",
        process: nil,
        product: "metal",
        capacity: nil,
        status: .operating,
        note: "产能未载明"
      )
    }
    let model = SmallChains.model(
      products: [SmallChains.product("metal", role: .end)],
      processes: [],
      facilities: plants
    )
    #expect(RepeatedExplanation().findings(in: model).map(\.subject) == [Thing(.facility, "w1")])
  }
}
