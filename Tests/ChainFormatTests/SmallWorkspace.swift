import ChainModel

@testable import ChainFormat

/// A workspace in memory in which nothing is wrong: limestone, lime, and blocks made of it.
struct SmallWorkspace {
  /// The text of each file.
  var files: [String: String] = [
    "shared/units.yaml": """
    units:
      - {id: t, zh: 吨, en: t, dimension: mass, factor: 1}
      - {id: kg, zh: 千克, en: kg, dimension: mass, factor: 0.001, symbols: [公斤]}
      - {id: MWh, zh: 兆瓦时, en: MWh, dimension: energy, factor: 1}
      - {id: piece, zh: 件, en: piece, dimension: count}
      - {id: kiln, zh: 座, en: kiln, dimension: equipment}
      - {id: CNY, zh: 元, en: CNY, dimension: money, factor: 1}

    """,
    "shared/sources.yaml": """
    sources:
      - {id: S1, title: 年鉴, publisher: 统计局, date: 2024, grade: A}
      - {id: S2, title: 报道, publisher: 日报, date: 2025-03, grade: B, url: "http://example.org"}

    """,
    "products/minerals.yaml": """
    products:
      - id: limestone
        zh: 石灰石
        en: Limestone
        unit: t
        role: raw
        formula: CaCO3
        hs: "2521.00"
        gbt4754: "1011"
        codeConfidence: high
      - id: lime
        zh: 生石灰
        en: Quicklime
        unit: t
        role: intermediate
        family: minerals
        aliases: [生石灰粉, 氧化钙]
        formerly: [quicklime]
        formula: CaO
        price: {low: 300, mid: 400, high: 500, basis: sourced, source: S1}
      - id: carbon-dioxide
        zh: 二氧化碳
        en: Carbon dioxide
        unit: t
        role: end
        formula: CO2
        assay: 0.99
      - id: block
        zh: 砌块
        en: Block
        unit: 万件
        role: end
        massPerUnit: 20
      - id: power
        zh: 电
        en: Power
        unit: MWh
        role: utility

    """,
    "masonry/chain.yaml": """
    chain:
      zh: 石灰
      en: Lime
      stages:
        - {id: burning, zh: 煅烧, en: Burning}
        - {id: building, zh: 建材, en: Building}

    """,
    "masonry/processes.yaml": """
    processes:
      - id: calcination
        zh: 煅烧
        en: Calcination
        stage: burning
        output: lime
        inputs:
          limestone: {low: 1.79, mid: 1.85, high: 1.9, basis: sourced, source: S1, stoichiometric: 1.785}
          power: 0.03
        byproducts:
          carbon-dioxide: [{low: 0.6, mid: 0.7, high: 0.78, source: S1}, {mid: 0.69, source: S2}]
        losses: {zh: 粉尘, en: Dust}
        reaction: CaCO3 -> CaO + CO2
        scale: {unit: 万t/a, min: 1, typical: {low: 2, high: 5}}
        capex: 600
        resources: {electricity: 30, labour: 0.001}
        equipment:
          - {unit: kiln, output: {mid: 30000, basis: derived, source: S1, note: 每座每天100吨}}
        hazards: [dust]
        sources: [S1]
      - id: block-making
        zh: 砌块成型
        en: Block making
        stage: building
        output: block
        inputs: {quicklime: 3}
        untracked:
          - {zh: 砂, en: Sand, amount: 18}
        tolerance: 0.01
        sources: [S1]

    """,
    "county/region.yaml": """
    region: {zh: 某县, en: County, asOf: 2026-01, area: {mid: 12, source: S1}}
    thresholds: {coverage: 0.8}
    freshness: [{figures: plant, months: 24, owner: zone}]
    zones:
      - id: park
        zh: 园区
        en: Park
        owner: 县
        area: 10
        functions:
          - {phrase: 发展建材, en: building materials, source: S1, processes: [block-making], stages: [masonry/burning]}
        vetoes:
          - {id: no-dust, zh: 不得扬尘, en: no dust, hazards: [dust], caution: true, source: S1, note: 环评}
        resources:
          - {zh: 供汽能力, en: Steam, resource: steam, amount: 500, unit: t/d}
      - {id: estate, zh: 产业园, en: Estate, owner: 县, area: 2}
    places:
      - {id: hills, zh: 山区, en: Hills}
    plan:
      - {id: more-blocks, kind: emphasis, phrase: 做大砌块, en: more blocks, paragraph: 一, source: S1, processes: [block-making]}
    surveys:
      - {zh: 普查, en: Census, source: S1, asOf: 2024, stages: [masonry/burning], processes: [block-making]}
    lanes:
      - {id: road-east, from: 某县, to: 省城, mode: road, distanceKm: 300, days: 1, source: S1, status: operating}

    """,
    "county/facilities.csv": """
    id,company,zone,process,product,capacity,unit,status,since,asOf,utilisation,source,confidence,note
    kiln-1,limeworks,park,calcination,lime,2,座,operating,2019-05,2024,0.8,S1,high,
    kiln-1,limeworks,park,calcination,lime,5.9..6..6.1,万t/a,operating,2019-05,2023,,S2,medium,
    blocks-1,limeworks,hills,,block,,,planned,,,,S1;S2,,

    """,
    "county/companies.csv": """
    id,name,en,kind,scope,uscc,zone,products,capacity,unit,source
    limeworks,某县石灰厂,,firm,local,91350100M000100Y43,park,lime;block,6,万t/a,S1

    """,
    "county/totals.csv": """
    id,zone,processes,product,amount,unit,year,kind,source,note
    total-lime,,calcination,lime,7,万t,2023,output,S1,

    """,
    "county/primary-supply.csv": """
    id,product,place,amount,unit,year,source,note
    supply-limestone,limestone,hills,30..40,万t,2023,S1,

    """,
    "county/markets.csv": """
    id,product,market,kind,amount,unit,year,source
    market-lime-price,lime,china,price,0.4,CNY/kg,2024,S1
    market-lime-share,lime,china,importShare,2,%,2024,S1
    market-block-output,block,xinjiang,output,3,亿件,2024,S1

    """,
  ]

  /// The same workspace with a text exchanged, which must stand there.
  func replacing(_ old: String, with new: String, in file: String) -> SmallWorkspace {
    var copy = self
    let text = files[file, default: ""]
    precondition(text.contains(old), "\(file) has no \(old)")
    copy.files[file] = text.replacing(old, with: new)
    return copy
  }

  /// The same workspace with a text at the end of a file, or a further file.
  func adding(_ text: String, to file: String) -> SmallWorkspace {
    var copy = self
    copy.files[file, default: ""] += text
    return copy
  }

  /// Reads the files in the order of their paths.
  func read(
    region: Region.ID? = nil,
    settings: [FigureSetting] = []
  ) throws(ChainFormatError) -> WorkspaceReading {
    try WorkspaceAssembler(workspace: "small", region: region, settings: settings).assemble(
      files.sorted { $0.key < $1.key }
        .map { WorkspaceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    )
  }

  /// All diagnostics as English text.
  func diagnostics() throws(ChainFormatError) -> String {
    try read().diagnostics.text(in: .en)
  }
}
