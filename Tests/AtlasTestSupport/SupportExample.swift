import AtlasPages
import ChainModel
import Documents
import GapAnalysis
import MaterialBalance
import PolicyRules

/// Small policies, registers and a brief: one policy that is met, one that a person decides, one that
/// asks, one that is missed.
enum SupportExample {
  static let documents = [
    PolicyDocument(
      id: "relief",
      name: Name(zh: "优惠办法", en: "Relief"),
      number: .verbatim("测〔2020〕1号"),
      issuer: "测",
      validity: Validity(from: PartialDate("2020"))
    )
  ]

  static let rulebook = Rulebook(policies: [
    policy("new", "新办企业", .test(FieldTest(field: "new-firm", .is, .flag(true)))),
    policy("judged", "须认定", .manual(Name(zh: "是否先进", en: "is it advanced"))),
    policy(
      "listed",
      "目录内",
      .test(
        FieldTest(
          field: "in-catalogue",
          .is,
          .flag(true),
          own: RuleField(
            id: "in-catalogue",
            measure: .flag,
            words: Name(zh: "目录内", en: "in the catalogue"),
            question: Name(zh: "是否在目录内", en: "is it in the catalogue")
          )
        )
      )
    ),
    policy("old", "老企业", .test(FieldTest(field: "new-firm", .is, .flag(false)))),
  ])

  private static func policy(_ id: Policy.ID, _ zh: String, _ condition: Condition) -> Policy {
    Policy(
      id: id,
      name: Name(zh: zh, en: id.text),
      subjects: [.project],
      family: .tax,
      versions: [
        PolicyVersion(
          document: "relief",
          clause: .verbatim("第一条"),
          condition: condition,
          benefit: PolicyBenefit(
            words: Name(zh: "给一百元", en: "gives 100 CNY"),
            amount: .flat(100)
          ),
          grade: .a
        )
      ],
      excludes: id == "judged" ? ["new"] : []
    )
  }

  static let registers = [
    RegisterItem(
      id: "reg-spin",
      register: .powers,
      name: Name(zh: "新建纺丝核准", en: "Approval of spinning"),
      quote: "纺丝由省级核准",
      processes: ["spinning"],
      stage: .approval,
      basis: Phrase(zh: "测〔2020〕1号", en: "Test (2020) no. 1"),
      level: "省级"
    ),
    RegisterItem(
      id: "reg-file",
      register: .powers,
      name: Name(zh: "其余项目备案", en: "Filing of all else"),
      quote: "其余项目备案",
      paragraph: "19",
      stage: .approval
    ),
    RegisterItem(
      id: "reg-late",
      register: .innovations,
      name: Name(zh: "一链一策", en: "One chain, one policy"),
      quote: "制定清单",
      paragraph: "3",
      chain: "chain",
      owner: "商务局",
      status: .underway,
      due: PartialDate("2025"),
      sources: ["s1"]
    ),
  ]

  static func support(of report: ProjectReport) -> [Project.ID: ProjectSupport] {
    let model = report.sheet.model
    let match = PolicyMatch(
      model.rulebook,
      documents: model.documents,
      asOf: report.asOf,
      for: .project
    )
    var support: [Project.ID: ProjectSupport] = [:]
    for project in report.projects {
      support[project.id] = ProjectSupport(match.results(for: ["new-firm": .flag(true)]))
    }
    return support
  }

  static func brief(in language: Language) -> AtlasBrief {
    let isChinese = language == .zh
    return AtlasBrief(
      chain: "chain",
      document: OfficialDocument(
        title: isChinese ? "链“一链一策”工作方案" : "One chain, one policy",
        day: OfficialDocument.Day(year: 2026, month: 1, day: 1),
        blocks: [
          .text(isChinese ? "本链有三个环节。" : "Three processes."),
          .heading(1, isChinese ? "一、现状" : "1. Where it stands"),
          .table(
            OfficialDocument.Grid(
              caption: isChinese ? "各段现状" : "The stages",
              columns: [
                OfficialDocument.Grid.Column(isChinese ? "段" : "stage"),
                OfficialDocument.Grid.Column(isChinese ? "环节" : "processes", isNumeric: true),
              ],
              rows: [["stage", "3"]]
            )
          ),
          .heading(2, isChinese ? "（一）首位产业" : "Lead"),
          .note(isChinese ? "另有一处见工作簿。" : "One more in the workbook."),
          .quote("制定清单"),
        ]
      )
    )
  }

  /// A partner region that spins fibre from ester it does not have.
  static func transfers(to home: ProjectReport) -> [TransferReport] {
    let model = home.sheet.model
    let partner = RegionalModel(
      units: model.units,
      products: model.products.elements,
      processes: model.processes.elements,
      chains: model.chains.elements,
      region: Region(
        id: "north",
        name: Name(zh: "北省", en: "North"),
        asOf: model.region.asOf,
        zones: model.region.zones,
        partnerOf: model.region.id
      ),
      facilities: [
        Facility(
          id: "north-mill",
          company: "north-firm",
          zone: "east",
          process: "spinning",
          product: "fibre",
          capacity: Figure(span: Span(30)),
          status: .operating,
          sources: ["s1"]
        )
      ],
      companies: [Company(id: "north-firm", name: Name(zh: "北纺", en: "North Mill"))]
    )
    let sheet = BalanceSheet(
      model: partner,
      request: BalanceRequest(asOf: model.region.asOf)
    )
    return [TransferReport(SqueezedLink.all(in: sheet), of: partner, home: home)]
  }
}
