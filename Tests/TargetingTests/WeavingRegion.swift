import ChainModel
import ChainTestSupport
import Targeting

/// A region with yarn and no weaving, and the companies that it knows.
enum WeavingRegion {
  static let rules = TargetingRules(
    weights: TargetFeature.allCases.map {
      TargetWeight(
        feature: $0,
        weight: $0 == .makes ? 10 : 5,
        unknown: 0.2,
        why: Name(zh: "因", en: "why")
      )
    },
    tiers: ["listed": 1, "high-tech": 0.65],
    scales: TargetScales(currencies: ["USD": 7]),
    home: TargetHome(
      divisions: [652_800, 659_006],
      name: Name(zh: "库尔勒", en: "Korla"),
      longitude: 86.15,
      latitude: 41.76
    ),
    regions: [
      SourceRegion(
        id: "hebei",
        name: Name(zh: "河北", en: "Hebei"),
        value: 1,
        provinces: ["河北"],
        phrase: "对口合作"
      ),
      SourceRegion(
        id: "bay",
        name: Name(zh: "大湾区", en: "Bay Area"),
        value: 1,
        cities: ["佛山"]
      ),
      SourceRegion(
        id: "central-asia",
        name: Name(zh: "中亚", en: "Central Asia"),
        value: 1,
        countries: ["哈萨克斯坦"]
      ),
    ],
    elsewhere: 0.3,
    cooperation: [
      CooperationMode(
        id: "base",
        phrase: Name(zh: "总部+基地", en: "headquarters and base"),
        needs: [.large]
      )
    ]
  )

  static let query = TargetQuery(
    id: "missing-fabric",
    name: Name(zh: "坯布", en: "grey fabric"),
    products: ["fabric"],
    neighbours: ["yarn"],
    processes: ["weaving"]
  )

  static func model(_ companies: [Company] = [], ties: [ChainModel.Tie] = []) -> RegionalModel {
    func product(_ id: Product.ID, _ zh: String, _ en: String) -> Product {
      Product(id: id, name: Name(zh: zh, en: en), unit: ModelBuilder.tonne, role: .intermediate)
    }
    func figure(_ value: Double) -> Figure { Figure(span: Span(value)) }
    return RegionalModel(
      units: UnitSystem([ModelBuilder.tonne.unit]),
      products: [
        product("yarn", "棉纱", "yarn"), product("fabric", "坯布", "grey fabric"),
        product("dyed", "印染布", "dyed fabric"),
      ],
      processes: [
        process("spinning", from: "cotton", to: "yarn"),
        process("weaving", from: "yarn", to: "fabric", typical: 100),
        process("dyeing", from: "fabric", to: "dyed"),
      ],
      chains: [
        Chain(
          id: "textile",
          name: Name(zh: "纺织", en: "textile"),
          stages: [
            Stage(
              id: "stage",
              name: Name(zh: "织造", en: "weaving"),
              processes: ["spinning", "weaving", "dyeing"]
            )
          ]
        )
      ],
      region: Region(
        id: "region",
        name: Name(zh: "区", en: "Region"),
        asOf: PartialDate(year: 2026),
        targeting: rules
      ),
      facilities: [
        Facility(
          id: "mill",
          company: "local",
          zone: "east",
          process: "spinning",
          product: "yarn",
          capacity: figure(10),
          status: .operating
        )
      ],
      companies: companies,
      ties: ties
    )
  }

  private static func process(
    _ id: UnitProcess.ID,
    from input: Product.ID,
    to output: Product.ID,
    typical: Double? = nil
  ) -> UnitProcess {
    UnitProcess(
      id: id,
      name: Name(zh: id.text, en: id.text),
      chain: "textile",
      stage: "stage",
      output: output,
      inputs: [Exchange(product: input, figure: Figure(span: Span(1)))],
      scale: typical.map {
        EconomicScale(minimum: nil, typical: Figure(span: Span($0)))
      }
    )
  }

  /// A mention in a scope that is one clause, or in a name.
  static func mention(
    _ product: Product.ID,
    _ activity: Activity = .make,
    clause: String = "",
    at place: Int = 0,
    isNegated: Bool = false,
    isInName: Bool = false
  ) -> Mention {
    Mention(
      product: product,
      activity: activity,
      isNegated: isNegated,
      isInName: isInName,
      word: place..<place,
      clause: 0..<clause.utf8.count
    )
  }

  /// A mill of the registry that weaves in Hebei.
  static func mill(
    _ name: String = "石家庄第一织布厂",
    activity: Activity = .make,
    clause: String = "坯布的生产"
  ) -> TargetCandidate {
    var mill = TargetCandidate(name: name)
    mill.registryID = 1
    mill.places = [130_100]
    mill.province = "河北"
    mill.city = "石家庄"
    mill.founded = PartialDate(year: 1990)
    mill.scope = clause
    mill.mentions = [mention("fabric", activity, clause: clause)]
    return mill
  }

  static let companies = [
    Company(
      id: "local",
      name: Name(zh: "本地纺织", en: "Local Textile"),
      products: ["yarn"],
      group: "中泰集团"
    ),
    Company(
      id: "leader",
      name: Name(zh: "魏桥纺织", en: "Weiqiao"),
      scope: .national,
      stock: "600000.SH",
      province: "山东",
      city: "滨州",
      products: ["yarn", "fabric"],
      capacity: Figure(span: Span(500)),
      sources: ["s1"]
    ),
    Company(
      id: "cousin",
      name: Name(zh: "中泰织造", en: "Zhongtai Weaving"),
      scope: .xinjiang,
      province: "新疆",
      city: "昌吉",
      products: ["fabric"],
      group: "中泰集团"
    ),
    Company(
      id: "cluster",
      name: Name(zh: "织布企业群", en: "Weavers"),
      kind: .cluster,
      scope: .national,
      products: ["fabric"]
    ),
    Company(
      id: "spinner",
      name: Name(zh: "佛山纱厂", en: "Foshan Spinners"),
      scope: .national,
      province: "广东",
      city: "佛山",
      products: ["yarn"]
    ),
    Company(
      id: "astana",
      name: Name(zh: "阿斯塔纳织造", en: "Astana Weaving"),
      scope: .foreign,
      province: "哈萨克斯坦",
      products: ["fabric"]
    ),
  ]
}
