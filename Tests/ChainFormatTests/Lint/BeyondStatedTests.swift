import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct BeyondStatedTests {
  private func model(high: Double, low: Double = 0.3) -> RegionalModel {
    let process = UnitProcess(
      id: "poly",
      name: Name(zh: "聚合", en: "poly"),
      chain: "small",
      stage: "raw",
      output: "chip",
      inputs: [
        Exchange(
          product: "acid",
          figure: Figure(span: Span(low: 0.85, mid: (0.85 + high) / 2, high: high)),
          stoichiometric: 0.865
        )
      ],
      byproducts: [
        Exchange(product: "glycol", figure: Figure(span: Span(low)), stoichiometric: 0.4)
      ]
    )
    return SmallChains.model(
      products: ["acid", "chip", "glycol"].map { SmallChains.product($0) },
      processes: [process]
    )
  }

  @Test func `finds a range that lies wholly below its stated value`() {
    let found = BeyondStated().findings(in: model(high: 0.86))
    #expect(found.map(\.subject) == [Thing(.process, "poly")])
    #expect(found.first?.phrase == BeyondStated.below("acid", 0.86, 0.865))
  }

  @Test func `finds a by-product whose range lies wholly above its stated value`() {
    let found = BeyondStated().findings(in: model(high: 0.87, low: 0.5))
    #expect(found.map(\.phrase) == [BeyondStated.above("glycol", 0.5, 0.4)])
  }

  @Test func `is silent where the range holds its stated value`() {
    #expect(BeyondStated().findings(in: model(high: 0.87)).isEmpty)
  }
}
