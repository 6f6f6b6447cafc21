import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct ImplausibleSizeTests {
  private func model(capacity: Double, since: Int = 2020, tie: Tie? = nil) -> RegionalModel {
    let process = UnitProcess(
      id: "smelting",
      name: Name(zh: "冶炼", en: "smelting"),
      chain: "small",
      stage: "raw",
      output: "metal",
      scale: EconomicScale(
        minimum: SmallChains.figure(100),
        typical: Figure(span: Span(low: 100, mid: 300, high: 1000))
      )
    )
    return SmallChains.model(
      products: [SmallChains.product("metal", role: .end)],
      processes: [process],
      facilities: [
        SmallChains.facility(
          "works",
          process: "smelting",
          product: "metal",
          capacity: capacity,
          since: PartialDate(year: since)
        )
      ]
    )
  }

  @Test func `finds a plant far above its process's typical size`() {
    let found = ImplausibleSize().findings(in: model(capacity: 21_000))
    #expect(found.map(\.phrase) == [ImplausibleSize.large(21)])
  }

  @Test func `finds more than the world has, where the process has no typical size`() {
    let total = ControlTotal(
      id: "lime-2023",
      zone: nil,
      processes: ["smelting"],
      product: "metal",
      amount: SmallChains.figure(12e9),
      year: PartialDate(year: 2023),
      kind: .capacity
    )
    let model = SmallChains.model(
      products: [SmallChains.product("metal", role: .end)],
      processes: [SmallChains.process("smelting", output: "metal", inputs: [:])],
      totals: [total]
    )
    #expect(
      ImplausibleSize().findings(in: model).map(\.phrase) == [ImplausibleSize.huge(12e9)]
    )
  }

  @Test func `finds a date that nobody means`() {
    let found = ImplausibleSize().findings(in: model(capacity: 500, since: 2203))
    #expect(found.map(\.phrase) == [ImplausibleSize.odd(PartialDate(year: 2203))])
  }

  @Test func `is silent about a large plant of a likely date`() {
    #expect(ImplausibleSize().findings(in: model(capacity: 19_000)).isEmpty)
  }
}
