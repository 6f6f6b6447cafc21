import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct NeedWithoutSupplyTests {
  private func model(supply: [PrimarySupply] = [], status: Facility.Status = .operating)
    -> RegionalModel
  {
    SmallChains.model(
      products: [
        SmallChains.product("pulp", price: 70), SmallChains.product("lye", price: 10),
        SmallChains.product("fibre", role: .end, price: 200),
      ],
      processes: [
        SmallChains.process("spinning", output: "fibre", inputs: ["pulp": 1, "lye": 0.5])
      ],
      facilities: [
        SmallChains.facility(
          "mill",
          process: "spinning",
          product: "fibre",
          capacity: 10,
          status: status
        )
      ],
      primarySupply: supply
    )
  }

  @Test func `finds the main feed of a running plant that nothing makes`() {
    // Lye is a fifteenth of the feeds' value: not a main feed.
    let found = NeedWithoutSupply().findings(in: model())
    #expect(found.map(\.subject) == [Thing(.product, "pulp")])
  }

  @Test func `is silent where a supply is recorded, and where nobody runs the process`() {
    let supply = PrimarySupply(id: "forest", product: "pulp", amount: nil)
    #expect(NeedWithoutSupply().findings(in: model(supply: [supply])).isEmpty)
    #expect(NeedWithoutSupply().findings(in: model(status: .planned)).isEmpty)
  }
}
