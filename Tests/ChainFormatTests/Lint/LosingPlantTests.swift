import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct LosingPlantTests {
  private func model(ore: Double, status: Facility.Status = .operating, slag: Double = 0)
    -> RegionalModel
  {
    SmallChains.model(
      products: [
        SmallChains.product("ore", role: .raw, price: ore),
        SmallChains.product("metal", role: .end, price: 100),
        SmallChains.product("slag", role: .end, price: slag),
      ],
      processes: [
        SmallChains.process(
          "smelting",
          output: "metal",
          inputs: ["ore": 2],
          byproducts: ["slag": 0.5]
        )
      ],
      facilities: [
        SmallChains.facility(
          "works",
          process: "smelting",
          product: "metal",
          capacity: 10,
          status: status
        )
      ]
    )
  }

  @Test func `finds a running plant whose feed costs more than it brings`() {
    let found = LosingPlant().findings(in: model(ore: 60))
    #expect(found.map(\.subject) == [Thing(.process, "smelting")])
  }

  @Test func `counts what by-products bring`() {
    #expect(LosingPlant().findings(in: model(ore: 60, slag: 50)).isEmpty)
  }

  @Test func `charges for a by-product that costs to get rid of`() {
    #expect(!LosingPlant().findings(in: model(ore: 49, slag: -10)).isEmpty)
  }

  @Test func `is silent about a plant that earns, and about one that is only planned`() {
    #expect(LosingPlant().findings(in: model(ore: 40)).isEmpty)
    #expect(LosingPlant().findings(in: model(ore: 60, status: .planned)).isEmpty)
  }
}
