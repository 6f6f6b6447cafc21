import ChainModel
import ChainTestSupport
import GapAnalysis
import PolicyRules
import Testing

/// How published rules keep projects off the lists.
struct ProjectGateTests {
  private func region(size: Double) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("lint", .raw, price: 100)
    builder.product("yarn", .end, price: 300)
    builder.process(
      "spinning",
      makes: "yarn",
      from: [("lint", 1)],
      minimum: 10,
      typical: size,
      capex: 100
    )
    builder.yields("lint", 10_000)
    return builder
  }

  @Test(arguments: [(199.0, true), (201.0, false)])
  func `a threshold of size decides on both sides`(size: Double, isBarred: Bool) async {
    var builder = region(size: size)
    builder.gate("small", .restricted, on: ["spinning"], size: 200)
    let report = await builder.projects()
    #expect(report.ids == (isBarred ? [] : ["spinning"]))
    #expect(report.reason("spinning") == (isBarred ? .gate : nil))
    if isBarred {
      #expect(report.notListed.contains { $0.text.zh.contains("《目录》") })
    }
  }

  @Test func `a clause of grade C or without a quote never forbids, and is to be settled`()
    async throws
  {
    for (quote, grade) in [("原文" as String?, Grade.c), (nil, .a), ("原文", .u)] {
      var builder = region(size: 100)
      builder.gate("small", .restricted, on: ["spinning"], size: 200, quote: quote, grade: grade)
      let project = try #require(await builder.projects().projects.first)
      #expect(project.id == "spinning")
      #expect(project.gates.map(\.outcome) == [.unknown])
      #expect(project.reason.zh.contains("1条准入须核"))
      #expect(project.explanation.contains { $0.topic == .gate && $0.text.zh.contains("条文须核原文") })
    }
  }

  @Test func `a condition of support never removes a project`() async {
    var builder = region(size: 100)
    builder.gate(
      "aid",
      .condition,
      on: ["spinning"],
      size: 200,
      sense: .mustBeAtLeast,
      effect: .support
    )
    #expect(await builder.projects().ids == ["spinning"])
  }

  @Test func `a relaxed gate never removes a project`() async {
    for size in [50.0, 150, 250] {
      var before: Set<String>?
      for bound in [300.0, 200, 100, 0] {
        var builder = region(size: size)
        builder.product("thread", .end, price: 700)
        builder.process(
          "twisting",
          makes: "thread",
          from: [("yarn", 1)],
          minimum: 10,
          typical: 20,
          capex: 10
        )
        builder.gate("small", .restricted, on: ["spinning"], size: bound)
        let now = Set(await builder.projects().ids)
        if let before { #expect(before.isSubset(of: now)) }
        before = now
      }
    }
  }

  @Test func `a consumer that a clause forbids is not taken downstream`() async {
    func region(isBarred: Bool) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.product("acid", .raw, price: 100)
      builder.product("ester", price: 200)
      builder.product("film", .end, price: 500)
      builder.product("fibre", .end, price: 400)
      builder.process("esterifying", makes: "ester", from: [("acid", 1)], minimum: 50, typical: 100)
      builder.process("casting", makes: "film", from: [("ester", 1)], minimum: 10, typical: 100)
      builder.process("spinning", makes: "fibre", from: [("ester", 1)], minimum: 10, typical: 100)
      builder.yields("acid", 1000)
      builder.market("ester", .utilisation, 0.5)
      if isBarred { builder.gate("film-ban", .prohibited, on: ["casting"]) }
      return builder
    }
    #expect(await region(isBarred: false).projects().ids == ["casting"])
    let barred = await region(isBarred: true).projects()
    #expect(barred.ids == ["spinning"])
    #expect(barred.reason("casting") == .gate)
  }

  @Test func `a rule of every zone leaves no place`() async {
    var builder = region(size: 100)
    builder.zones([
      Zone(
        id: "east",
        name: Name(zh: "东区", en: "East"),
        owner: "州",
        area: Figure(span: Span(10)),
        vetoes: [
          Veto(id: "no", name: Name(zh: "不得", en: "not here"), processes: ["spinning"])
        ]
      )
    ])
    #expect(await builder.projects().reason("spinning") == .noZone)
  }
}
