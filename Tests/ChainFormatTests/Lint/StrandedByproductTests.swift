import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct StrandedByproductTests {
  private func model(amount: Double, used: Bool = false, role: Product.Role = .intermediate)
    -> RegionalModel
  {
    var processes = [
      SmallChains.process(
        "cell",
        output: "soda",
        inputs: ["salt": 1.5],
        byproducts: ["chlorine": amount]
      )
    ]
    if used {
      processes.append(
        SmallChains.process("chlorination", output: "resin", inputs: ["chlorine": 1])
      )
    }
    return SmallChains.model(
      products: [
        SmallChains.product("salt", role: .raw), SmallChains.product("soda", role: .end),
        SmallChains.product("chlorine", role: role), SmallChains.product("resin", role: .end),
      ],
      processes: processes
    )
  }

  @Test func `finds a co-product in quantity that nothing takes`() {
    let found = StrandedByproduct().findings(in: model(amount: 0.88))
    #expect(found.map(\.subject) == [Thing(.process, "cell")])
  }

  @Test func `is silent where a process takes it, where it is sold, and about traces`() {
    #expect(StrandedByproduct().findings(in: model(amount: 0.88, used: true)).isEmpty)
    #expect(StrandedByproduct().findings(in: model(amount: 0.88, role: .end)).isEmpty)
    #expect(StrandedByproduct().findings(in: model(amount: 0.05)).isEmpty)
  }
}
