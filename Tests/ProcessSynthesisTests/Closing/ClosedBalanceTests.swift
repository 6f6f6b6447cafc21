import ChainModel
import ChainTestSupport
import MaterialBalance
import ProcessSynthesis
import Testing

/// Balances with all substitutes chosen at once, and what could be made here.
struct ClosedBalanceTests {
  static func closed(_ builder: ModelBuilder) throws -> ClosedBalance {
    let model = builder.model()
    return try ClosedBalance(
      BalanceSheet(
        model: model,
        request: BalanceRequest(scenario: .operating, asOf: model.region.asOf)
      )
    )
  }

  @Test func `without a choice it is the plain balance`() throws {
    let closed = try Self.closed(PlanRegion.fibre())
    #expect(closed.differing.isEmpty && closed.substitutions.isEmpty)
    for row in closed.rows {
      let plain = closed.sheet.balance(of: row.id)
      #expect(row.supply == plain.supply.mid && row.demand == plain.demand.mid)
    }
  }

  /// Both may take wool; only one may take cotton instead.
  ///
  /// The plain balance, in file order, gives the
  /// wool to the first and buys in for the second.
  @Test func `a substitute goes where it spares most`() throws {
    var builder = ModelBuilder()
    builder.product("wool", price: 100)
    builder.product("cotton", price: 50)
    builder.product("coat", .end, price: 500)
    builder.product("sock", .end, price: 300)
    builder.yields("wool", 10)
    builder.yields("cotton", 10)
    builder.process("sewing", makes: "coat", from: [("wool", 1)], orFrom: ["wool": ["cotton"]])
    builder.process("knitting", makes: "sock", from: [("cotton", 1)], orFrom: ["cotton": ["wool"]])
    builder.plant("s", runs: "sewing", makes: "coat", capacity: 14)
    builder.plant("k", runs: "knitting", makes: "sock", capacity: 6)
    let closed = try Self.closed(builder)
    let lacking = closed.rows.filter { $0.balance < -1e-9 }
    #expect(lacking.isEmpty)
    #expect(closed.substitutions.map(\.taken) == ["cotton"])
    #expect(abs((closed.substitutions.first?.amount ?? 0) - 4) < 1e-9)
  }

  static func lacking(mdi: Bool) -> ModelBuilder {
    var builder = PlanRegion.fibre()
    builder.product("mdi", price: 1000)
    builder.product("elastane", price: 2000)
    builder.product("cloth", .end, price: 3000)
    builder.process(
      "elastane-making",
      makes: "elastane",
      from: mdi ? [("acid", 0.8), ("mdi", 0.2)] : [("acid", 1)]
    )
    builder.process("knitting", makes: "cloth", from: [("elastane", 1)])
    builder.plant("k", runs: "knitting", makes: "cloth", capacity: 100)
    return builder
  }

  @Test func `what can be made from a surplus is closable, with the flow that does it`() throws {
    let verdict = try #require(try Self.closed(Self.lacking(mdi: false)).verdicts.first)
    #expect(verdict.product == "elastane" && verdict.isClosable)
    #expect(verdict.flow.map(\.process) == ["elastane-making"])
    #expect(verdict.flow.map(\.amount) == [100])
  }

  @Test func `what only a forbidden process makes is not closable, and its clause is named`() throws
  {
    var builder = Self.lacking(mdi: false)
    builder.gate("law", .restricted, on: ["elastane-making"])
    let verdict = try #require(try Self.closed(builder).verdicts.first)
    #expect(!verdict.isClosable && verdict.clash.isEmpty)
    #expect(verdict.barred == ["elastane-making"])
    #expect(verdict.text.zh.contains("有工艺，但准入不符：elastane-making（"))
  }

  @Test func `a process that no clause forbids goes before a forbidden one`() throws {
    var builder = Self.lacking(mdi: false)
    // It takes twice the acid, so that it is taken only for the clause.
    builder.process("elastane-spinning", makes: "elastane", from: [("acid", 2)])
    builder.gate("law", .restricted, on: ["elastane-making"])
    let verdict = try #require(try Self.closed(builder).verdicts.first)
    #expect(verdict.isClosable && verdict.barred.isEmpty)
    #expect(verdict.flow.map(\.process) == ["elastane-spinning"])
  }

  @Test func `a clause that stops only a larger plant leaves a product closable`() throws {
    var builder = Self.lacking(mdi: false)
    builder.gate("law", .restricted, on: ["elastane-making"], size: 50)
    let verdict = try #require(try Self.closed(builder).verdicts.first)
    #expect(verdict.isClosable && verdict.text.zh.hasSuffix("elastane-making"))
  }

  @Test func `what needs something bought in is not, and the clash names it`() throws {
    let verdict = try #require(try Self.closed(Self.lacking(mdi: true)).verdicts.first)
    #expect(!verdict.isClosable && verdict.flow.isEmpty)
    #expect(verdict.clash == ["elastane", "mdi"])
    #expect(verdict.text.zh == "elastane缺100吨，补不上：除非多外购mdi")
  }

  @Test func `more than the surplus carries cannot be closed`() throws {
    var builder = Self.lacking(mdi: false)
    builder.plant("k2", of: "more", runs: "knitting", makes: "cloth", capacity: 5000)
    let verdict = try #require(try Self.closed(builder).verdicts.first)
    #expect(!verdict.isClosable && verdict.clash.contains("ore"))
  }

  /// A process that feeds itself makes more than it takes: it must not close out of nothing.
  @Test func `a loop without feed closes nothing`() throws {
    var builder = ModelBuilder()
    builder.product("a")
    builder.product("b")
    builder.product("end", .end)
    builder.process("one", makes: "a", from: [("b", 1)])
    builder.process("two", makes: "b", from: [("a", 1)])
    builder.process("last", makes: "end", from: [("a", 1)])
    builder.plant("l", runs: "last", makes: "end", capacity: 10)
    let verdict = try #require(try Self.closed(builder).verdicts.first)
    #expect(verdict.product == "a" && !verdict.isClosable)
  }
}
