import AtlasTestSupport
import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

@testable import Editions

struct DifferenceTests {
  private func edition(loom: Double) async -> Edition {
    var builder = ModelBuilder()
    builder.product("yarn", price: 20_000)
    builder.product("fibre", .raw, price: 10_000)
    builder.product("cloth", .end, price: 50_000)
    builder.process("spinning", makes: "yarn", from: [("fibre", 1.25)], typical: 100)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)], typical: 10)
    builder.yields("fibre", 200)
    builder.plant("mill", runs: "spinning", makes: "yarn", capacity: 63)
    if loom > 0 { builder.plant("loom", runs: "weaving", makes: "cloth", capacity: loom) }
    return Edition(await AtlasExample.report(builder.model()))
  }

  @Test func `finds nothing between an edition and itself`() async {
    let edition = await edition(loom: 3)
    #expect(AtlasDifference(from: edition, to: edition).isEmpty)
  }

  @Test func `names the line that closed a gap`() async throws {
    let difference = AtlasDifference(from: await edition(loom: 3), to: await edition(loom: 63))
    let closed = try #require(difference.closed.first)
    #expect(closed.changes.contains { $0.row.id == "weak-cloth" })
    #expect(closed.causes.contains { $0.row.id == "plant/loom/capacity" })
    #expect(closed.causes.first?.before?.value == "3")
    #expect(closed.causes.first?.now?.value == "63")
  }

  @Test func `measures growth by what was there before`() async throws {
    let difference = AtlasDifference(from: await edition(loom: 3), to: await edition(loom: 6))
    let cloth = try #require(
      difference.inputs.first { $0.row.id == "plant/loom/capacity" && $0.growth != nil }
    )
    #expect(cloth.growth == 1)
    let back = AtlasDifference(from: await edition(loom: 6), to: await edition(loom: 3))
    #expect(back.inputs.first { $0.row.id == cloth.row.id }?.growth == -0.5)
  }

  @Test func `tells a new plant from a changed one`() async {
    let difference = AtlasDifference(from: await edition(loom: 0), to: await edition(loom: 3))
    #expect(difference.inputs.contains { $0.row.id == "loom" && $0.before == nil })
    #expect(difference.balances.contains { $0.row.id == "cloth" && $0.before == nil })
  }

  @Test func `reads back the edition of a data package`() async throws {
    let edition = await edition(loom: 3)
    let read = try Edition(csv: Array(edition.csv.utf8), path: "edition.csv")
    #expect(read == edition)
  }

  @Test(arguments: ["", "edition,x\n", "a,b,c\n1,2\n", "edition,r,2026\nkind,id\n"])
  func `refuses what is no edition`(text: String) {
    #expect(throws: EditionError.self) { try Edition(csv: Array(text.utf8), path: "x") }
  }
}
