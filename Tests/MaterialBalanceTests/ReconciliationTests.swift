import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

struct ReconciliationTests {
  static func yarn() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("cotton", .raw)
    builder.product("yarn")
    builder.process("ring", makes: "yarn", from: [("cotton", 1.1)])
    builder.process("rotor", makes: "yarn", from: [("cotton", 1.2)])
    return builder
  }

  @Test func `puts a total in place of its plants and adds the later ones`() throws {
    var builder = Self.yarn()
    builder.plant("a", of: "a-co", runs: "ring", makes: "yarn", capacity: 10, since: "2015")
    builder.plant("b", of: "b-co", runs: "ring", makes: "yarn", capacity: 6)
    builder.plant("c", of: "c-co", runs: "ring", makes: "yarn", capacity: 5, since: "2024-03")
    builder.total("t", of: ["ring"], "yarn", 32, year: "2023")
    let sheet = BalanceSheetTests.sheet(builder)
    #expect(sheet.balance(of: "yarn").supply.mid == 37)
    let line = try #require(sheet.reconciliations.first)
    #expect(line.itemised.mid == 16)
    #expect(line.addedAfter.mid == 5)
    #expect(line.unallocated == 16)
    #expect(line.lines.map(\.position) == [.inside, .presumedInside, .after])
  }

  @Test func `splits a total over processes as their plants stand`() {
    var builder = Self.yarn()
    builder.plant("a", runs: "ring", makes: "yarn", capacity: 10)
    builder.plant("b", runs: "rotor", makes: "yarn", capacity: 30)
    builder.total("t", of: ["ring", "rotor"], "yarn", 32, year: "2023")
    let sheet = BalanceSheetTests.sheet(builder)
    #expect(sheet.activity(of: "ring").amount.mid == 8)
    #expect(sheet.activity(of: "rotor").amount.mid == 24)
  }

  @Test func `does not count a plant of unknown size beside the total it is part of`() {
    var builder = Self.yarn()
    builder.plant("a", runs: "ring", makes: "yarn", capacity: nil)
    builder.plant("b", runs: nil, makes: "yarn", capacity: 9)
    builder.total("t", of: ["ring"], "yarn", 32, year: "2023")
    let balance = BalanceSheetTests.sheet(builder).balance(of: "yarn")
    #expect(balance.supply.mid == 32)
    #expect(!balance.hasSupplyOfUnknownSize)
  }

  @Test func `uses the newest of two totals and names it`() {
    var builder = Self.yarn()
    builder.total("old", of: ["ring"], "yarn", 40, year: "2019")
    builder.total("new", of: ["ring"], "yarn", 38, year: "2023")
    let sheet = BalanceSheetTests.sheet(builder)
    #expect(sheet.balance(of: "yarn").supply.mid == 38)
    #expect(sheet.reconciliations.map(\.supersededBy) == ["new", nil])
  }

  @Test func `does not look at a total of a later year`() {
    var builder = Self.yarn()
    builder.plant("a", runs: "ring", makes: "yarn", capacity: 10)
    builder.total("t", of: ["ring"], "yarn", 32, year: "2023")
    #expect(BalanceSheetTests.sheet(builder, asOf: "2022").balance(of: "yarn").supply.mid == 10)
  }
}
