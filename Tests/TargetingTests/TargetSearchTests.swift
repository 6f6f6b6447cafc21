import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

@testable import GapAnalysis
@testable import MaterialBalance
@testable import Targeting

struct TargetSearchTests {
  let model = WeavingRegion.model(WeavingRegion.companies)

  @Test(arguments: Language.allCases)
  func `ranks the leading firms of the workspace`(language: Language) throws {
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    #expect(list.registry == nil)
    var lines = list.targets.map { "\($0.rank). \($0.sentence.text(in: language))" }
    lines.append(TargetList.noRegistry.text(in: language))
    try expectGolden(lines.joined(separator: "\n") + "\n", "leading.\(language.rawValue).txt")
  }

  @Test func `lists neither local firms nor groups of firms`() throws {
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    let names = list.targets.compactMap(\.candidate.company?.text)
    #expect(Set(names) == ["leader", "cousin", "astana"])
    #expect(list.neighbours.map(\.candidate.company?.text) == ["spinner"])
    #expect(list.neighbours.map(\.rank) == [1])
    #expect(list.omissions.map(\.reason) == [.local])
  }

  @Test(arguments: [ChainModel.Tie.Kind.exited, .defaulted])
  func `puts whoever left or defaulted last, with the flag first`(kind: ChainModel.Tie.Kind) throws
  {
    let tie = ChainModel.Tie(
      id: "tie-leader",
      company: "leader",
      partner: .company("local"),
      kind: kind
    )
    let model = WeavingRegion.model(WeavingRegion.companies, ties: [tie])
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    let last = try #require(list.targets.last)
    #expect(last.candidate.company == "leader")
    #expect(last.flags.first == (kind == .exited ? .exited : .defaulted))
    #expect(last.candidate.ties.isEmpty)
    #expect(list.targets.dropLast().allSatisfy { !$0.isAdvisedAgainst })
  }

  @Test(arguments: [
    ("织布 0（2024 淘汰 3 万t）；新厂 8 万t 签约，未见投产", true), ("织布 6 万t；2 万t 停产改造", false),
    ("织布 8 万t（规划）", false),
  ])
  func `puts last whose plants are closed and whose new ones are not built`(
    text: String,
    isIdle: Bool
  ) throws {
    let mill = Company(
      id: "mill",
      name: Name(zh: "某某织造", en: "Some Weaving"),
      scope: .national,
      province: "河北",
      products: ["fabric"],
      capacityText: text
    )
    let model = WeavingRegion.model(WeavingRegion.companies + [mill])
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    let target = try #require(list.targets.first { $0.candidate.company == "mill" })
    #expect(target.flags.contains(.idle) == isIdle)
    #expect((list.targets.last?.candidate.company == "mill") == isIdle)
  }

  /// A firm that rebuilds a line, or closes a part while it builds elsewhere, is in no trouble.
  @Test(
    arguments: [
      ("织布 22；其中 3 停产改造", "织布 +10（2026 投产）", nil, []),
      ("织布 22", "2025 开工 +3.6；部分产能关停", nil, []),
      ("织布 22；老厂关停", "2025 开工 +3.6", nil, []), ("织布 22；老厂关停", nil, nil, [.closures]),
      ("织布 22", "递交破产重组申请", nil, [.distressed]),
      ("织布 22", nil, "现不宜作新增投资目标；另有基地", [.unsuited]), ("织布 22", nil, "不宜计入产能", []),
    ] as [(String, String?, String?, [TargetFlag])]
  )
  func `tells trouble of the firm from the work on its plants`(
    capacity: String,
    expansions: String?,
    note: String?,
    flags: [TargetFlag]
  ) throws {
    let mill = Company(
      id: "mill",
      name: Name(zh: "某某织造", en: "Some Weaving"),
      scope: .national,
      province: "河北",
      products: ["fabric"],
      capacityText: capacity,
      expansions: expansions,
      note: note
    )
    let model = WeavingRegion.model(WeavingRegion.companies + [mill])
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    let target = try #require(list.targets.first { $0.candidate.company == "mill" })
    let known: Set<TargetFlag> = [.idle, .distressed, .closures, .unsuited]
    #expect(target.flags.filter(known.contains) == flags)
  }

  @Test func `finds ties of one group`() throws {
    let list = try TargetSearch(model: model).targets(for: WeavingRegion.query, top: 10)
    let cousin = try #require(list.targets.first { $0.candidate.company == "cousin" })
    #expect(cousin.candidate.ties.map(\.kind) == [.group])
    #expect(cousin.candidate.ties.map(\.partner.zh) == ["本地纺织"])
    #expect(cousin.candidate.ties.first?.chain?.zh == "纺织")
  }

  @Test func `asks for products, processes and stages by their ids`() throws {
    #expect(TargetQuery(subject: "fabric", in: model)?.neighbours == ["yarn", "dyed"])
    #expect(TargetQuery(subject: "weaving", in: model)?.products == ["fabric"])
    #expect(
      TargetQuery(subject: "textile/stage", in: model)?.products == ["yarn", "fabric", "dyed"]
    )
    #expect(TargetQuery(subject: "nothing", in: model) == nil)
  }

  @Test func `finds the gaps around a firm already here`() {
    let weaving = Self.gap("missing-fabric", about: "fabric", process: "weaving")
    let dyeing = Self.gap("missing-dyed", about: "dyed", process: "dyeing")
    let anchors = AnchorFinder(model: model).anchors(among: [weaving, dyeing])
    #expect(anchors.map(\.company.id) == ["local"])
    #expect(anchors.first?.sides == [.init(direction: .downstream, gap: weaving)])
  }

  private static func gap(
    _ id: Gap.ID,
    about product: Product.ID,
    process: UnitProcess.ID
  ) -> Gap {
    Gap(
      id: id,
      rank: 1,
      kind: .missing,
      rule: "missing-producer",
      when: .open,
      today: nil,
      drives: [.demand],
      product: product,
      process: process,
      chain: "textile",
      stage: "stage",
      size: nil,
      isUnsized: false,
      confidence: nil,
      flip: nil,
      standing: .surveyed,
      estimateShare: 0,
      pipeline: [],
      claims: [],
      routes: [],
      zones: [],
      gates: [],
      doubts: [],
      evidence: [],
      outflowClosed: 0,
      certificate: Certificate(
        scenario: .committed,
        test: BalanceTest(anyOf: []),
        balances: [],
        activities: [],
        holdings: [],
        unreachable: nil
      )
    )
  }
}
