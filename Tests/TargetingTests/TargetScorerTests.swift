import ChainModel
import Targeting
import Testing

struct TargetScorerTests {
  let scorer = TargetScorer(
    query: WeavingRegion.query,
    rules: WeavingRegion.rules,
    year: 2004,
    model: WeavingRegion.model()
  )

  func feature(_ feature: TargetFeature, _ candidate: TargetCandidate) throws -> Target.Feature {
    let target = try #require(scorer.target(candidate))
    return try #require(target.features.first { $0.feature == feature })
  }

  @Test func `counts what is not known as what is usual`() throws {
    let target = try #require(scorer.target(WeavingRegion.mill()))
    let unknown = target.features.filter { $0.value == nil }.map(\.feature)
    #expect(unknown == [.sector, .capability, .tier, .ties, .presence, .expansion, .cooperation])
    #expect(
      unknown.allSatisfy { missing in
        target.features.first { $0.feature == missing }?.counted == 0.2
      }
    )
    #expect(abs(target.features.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    let sum = target.features.reduce(0) { $0 + $1.weight * ($1.value ?? 0.2) }
    #expect(abs(target.score - sum) < 1e-12)
    #expect(abs(target.known - 35.0 / 70) < 1e-12)
  }

  @Test func `takes a gap in the records neither for a merit nor for a fault`() throws {
    func score(capital: Double?) throws -> Double {
      var mill = WeavingRegion.mill()
      mill.capital = capital
      return try #require(scorer.target(mill)).score
    }
    #expect(try score(capital: nil) > score(capital: 600_000))
    #expect(try score(capital: nil) < score(capital: 400_000_000))
  }

  @Test(arguments: [
    (Activity.make, 1.0), (.process, 0.9), (.grow, 1), (.research, 0.5), (.unspecified, 0.4),
  ])
  func `values a clause by its verb`(activity: Activity, value: Double) throws {
    #expect(try feature(.makes, WeavingRegion.mill(activity: activity)).value == value)
  }

  @Test func `gives the clause as the reason`() throws {
    let reason = try feature(.makes, WeavingRegion.mill()).reason
    #expect(reason.zh == "经营范围写明生产坯布：“坯布的生产”")
    #expect(reason.en == "its scope says that it makes grey fabric: '坯布的生产'")
  }

  @Test func `takes a neighbour for a hint`() throws {
    var spinner = WeavingRegion.mill("纱厂")
    spinner.mentions = [WeavingRegion.mention("yarn")]
    #expect(try feature(.makes, spinner).value == 0.3)
    spinner.mentions = [WeavingRegion.mention("yarn", .sell)]
    #expect(scorer.target(spinner) == nil)
  }

  @Test(arguments: [(0.3, false), (0.5, false), (0.6, true)])
  func `takes who says only a class for a maker where most of the class make it`(
    narrowness: Double,
    isMaker: Bool
  ) throws {
    let cloths = ProductClass(words: ["布料"], members: ["fabric"], narrowness: narrowness)
    let query = WeavingRegion.query
    let scorer = TargetScorer(
      query: TargetQuery(
        id: query.id,
        name: query.name,
        products: query.products,
        neighbours: query.neighbours,
        classes: [cloths]
      ),
      rules: WeavingRegion.rules,
      year: 2004,
      model: WeavingRegion.model()
    )
    var mill = WeavingRegion.mill(clause: "布料的生产")
    mill.mentions = [
      Mention(subject: .productClass(cloths.id), activity: .make, word: 0..<6, clause: 0..<15)
    ]
    let target = try #require(scorer.target(mill))
    #expect(target.making.evidence == .productClass)
    #expect(target.isMaker == isMaker)
    // A neighbour that it makes besides does not change that.
    mill.mentions += [WeavingRegion.mention("yarn")]
    #expect(scorer.target(mill)?.isMaker == isMaker)
  }

  @Test func `counts a clause less the later it stands`() throws {
    func centrality(_ position: Int, inName: Bool = false) throws -> Double? {
      var mill = WeavingRegion.mill()
      mill.scope = String(repeating: "布", count: position + 1)
      mill.mentions = [WeavingRegion.mention("fabric", at: 3 * position)]
      if inName {
        mill.mentions.append(WeavingRegion.mention("fabric", isInName: true))
      }
      return try feature(.centrality, mill).value
    }
    #expect(try centrality(0) == 1)
    let near = try #require(try centrality(30))
    let far = try #require(try centrality(300))
    #expect(1 > near)
    #expect(near > far)
    #expect(try centrality(300, inName: true) == 1)
  }

  @Test func `knows the seat of a company`() throws {
    let mill = WeavingRegion.mill()
    #expect(try feature(.origin, mill).value == 1)
    #expect(try feature(.origin, mill).reason.zh == "地处河北石家庄，属河北（方案：“对口合作”）")
    let distance = try #require(try feature(.distance, mill).value)
    #expect(abs(distance - (1 - 2410 / 4500)) < 0.02)
    var west = mill
    west.places = [620_100]
    #expect(try feature(.origin, west).value == 0.3)
    var nowhere = mill
    nowhere.places = []
    #expect(try feature(.origin, nowhere).value == nil)
    #expect(try feature(.distance, nowhere).value == nil)
  }

  @Test func `knows foreign firms by their country`() throws {
    var firm = WeavingRegion.mill()
    firm.places = []
    firm.country = "哈萨克斯坦"
    #expect(try feature(.origin, firm).value == 1)
    firm.country = "越南"
    #expect(try feature(.origin, firm).value == 0.3)
  }

  @Test func `counts years only up to the register's own last one`() throws {
    let mill = WeavingRegion.mill()
    #expect(abs(try #require(try feature(.experience, mill).value) - 14.0 / 15) < 1e-12)
    var late = mill
    late.founded = PartialDate(year: 2010)
    #expect(try feature(.experience, late).value == nil)
  }

  @Test func `raises size by its logarithm`() throws {
    func size(_ capital: Double) throws -> Double? {
      var mill = WeavingRegion.mill()
      mill.capital = capital
      return try feature(.capability, mill).value
    }
    #expect(try size(100_000) == 0)
    #expect(try size(500_000_000) == 1)
    #expect(abs(try #require(try size(15_811_388)) - 0.5) < 1e-6)
  }

  @Test func `flags what must be checked`() throws {
    var mill = WeavingRegion.mill()
    mill.capital = 100_000
    mill.mentions.append(WeavingRegion.mention("fabric", isNegated: true))
    let target = try #require(scorer.target(mill))
    #expect(target.flags == [.smallCapital, .excluded])
    #expect(try feature(.soundness, mill).value == 0)
    #expect(try feature(.soundness, mill).reason.zh == "须核实：注册资本极小、经营范围另处将该产品除外")
  }

  @Test func `offers a mode of cooperation to those who can`() throws {
    var mill = WeavingRegion.mill()
    #expect(try feature(.cooperation, mill).value == nil)
    mill.stock = "600000.SH"
    #expect(try feature(.cooperation, mill).reason.zh == "可按“总部+基地”模式合作")
    #expect(try feature(.tier, mill).value == 1)
  }
}
