import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct IdleCapacityTests {
  static func cellars(utilisation: Double?) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("grape", .raw)
    builder.product("wine", .end)
    builder.process("winery", makes: "wine", from: [("grape", 1.6)])
    builder.plant(
      "cellars",
      runs: "winery",
      makes: "wine",
      capacity: 8,
      utilisation: utilisation
    )
    return builder
  }

  @Test func `reports capacity that stands idle`() {
    let findings = Self.cellars(utilisation: 0.1).findings(IdleCapacity())
    #expect(findings.map(\.product) == ["wine"])
    #expect(findings.first?.routes.isEmpty == true)
  }

  @Test(arguments: [0.9, nil])
  func `is silent where the load is high or not known`(utilisation: Double?) {
    #expect(Self.cellars(utilisation: utilisation).findings(IdleCapacity()).isEmpty)
  }

  @Test func `sets an output total against a capacity total`() {
    var builder = Self.cellars(utilisation: nil)
    builder.total("capacity", of: ["winery"], "wine", 8, year: "2022")
    builder.total("output", of: ["winery"], "wine", 0.82, year: "2022", kind: .output)
    #expect(builder.findings(IdleCapacity()).map(\.product) == ["wine"])
  }
}
