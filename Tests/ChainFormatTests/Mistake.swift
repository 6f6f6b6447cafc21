/// One mistake put into the small workspace: an edit, and what the golden file calls it.
struct Mistake {
  let title: String
  let workspace: SmallWorkspace

  init(_ title: String, _ file: String, _ old: String, _ new: String) {
    self.title = title
    workspace = SmallWorkspace().replacing(old, with: new, in: file)
  }

  init(_ title: String, adding text: String, to file: String) {
    self.title = title
    workspace = SmallWorkspace().adding(text, to: file)
  }

  private init(title: String, workspace: SmallWorkspace) {
    self.title = title
    self.workspace = workspace
  }

  /// The same mistake with a further edit.
  func replacing(_ old: String, with new: String, in file: String) -> Mistake {
    Mistake(title: title, workspace: workspace.replacing(old, with: new, in: file))
  }

  private static let minerals = "products/minerals.yaml"
  private static let recipes = "masonry/processes.yaml"
  private static let region = "county/region.yaml"
  private static let plants = "county/facilities.csv"
  private static let firms = "county/companies.csv"
  private static let totals = SmallWorkspace().files["county/totals.csv"] ?? ""

  /// Mistakes in keys, words, numbers and dates.
  static let values: [Mistake] = [
    Mistake("an unknown key", minerals, "family:", "famly:"),
    Mistake("a key twice", minerals, "family: minerals", "family: minerals\n    family: stone"),
    Mistake("a missing key", minerals, "en: Quicklime", "note: x"),
    Mistake("a key without a value", minerals, "family: minerals", "family:"),
    Mistake("an empty text", minerals, "family: minerals", "family: ' '"),
    Mistake("a list for a text", minerals, "zh: 生石灰\n", "zh: [生石灰]\n"),
    Mistake("a text for a list", minerals, "formerly: [quicklime]", "formerly: quicklime"),
    Mistake("a mapping for a list", recipes, "hazards: [dust]", "hazards: {dust: 1}"),
    Mistake("a text for a mapping", recipes, "losses: {zh: 粉尘, en: Dust}", "losses: 粉尘"),
    Mistake("a text for a number", recipes, "tolerance: 0.01", "tolerance: low"),
    Mistake("a number in quotation marks", recipes, "capex: 600", "capex: '600'"),
    Mistake("a number with a comma", recipes, "capex: 600", "capex: 6,000"),
    Mistake("NaN", recipes, "capex: 600", "capex: .nan"),
    Mistake("infinity", recipes, "capex: 600", "capex: 1e999"),
    Mistake("a negative number", recipes, "capex: 600", "capex: -600"),
    Mistake("a zero that may not be", minerals, "massPerUnit: 20", "massPerUnit: 0"),
    Mistake("a fraction above one", recipes, "tolerance: 0.01", "tolerance: 10"),
    Mistake("a range out of order", minerals, "low: 300, mid: 400", "low: 450, mid: 400"),
    Mistake("half a range", minerals, "low: 300, mid: 400, high: 500", "low: 300, mid: 400"),
    Mistake("a figure without a number", minerals, "low: 300, mid: 400, high: 500, ", ""),
    Mistake("a list in a list of claims", recipes, "[{low: 0.6,", "[[1], {low: 0.6,"),
    Mistake("no claims", recipes, "capex: 600", "capex: []"),
    Mistake("an unknown word", minerals, "role: intermediate", "role: intermidiate"),
    Mistake("an unknown hazard", recipes, "hazards: [dust]", "hazards: [dusty]"),
    Mistake("an unknown dimension", "shared/units.yaml", "dimension: count", "dimension: number"),
    Mistake("a flag that is a word", region, "caution: true", "caution: yes"),
    Mistake("no date", region, "asOf: 2026-01", "asOf: 2026-13"),
    Mistake("a day that no month has", region, "asOf: 2024,", "asOf: 2023-02-29,"),
    Mistake("an unknown unit", minerals, "unit: 万件", "unit: 万包"),
    Mistake("a unit mistyped", minerals, "unit: MWh", "unit: MHw"),
    Mistake("a unit of another dimension", recipes, "unit: 万t/a", "unit: MWh"),
    Mistake("no formula", minerals, "formula: CaO\n", "formula: Cao\n"),
    Mistake("no reaction", recipes, "CaCO3 -> CaO + CO2", "CaCO3 = CaO + CO2"),
    Mistake("no HS code", minerals, "hs: \"2521.00\"", "hs: 25.2100"),
    Mistake("no chapter of HS", minerals, "hs: \"2521.00\"", "hs: \"9921\""),
    Mistake("no GB/T 4754 code", minerals, "gbt4754: \"1011\"", "gbt4754: \"10111\""),
    Mistake("sourced without a source", minerals, "basis: sourced, source: S1", "basis: sourced"),
    Mistake("a veto sourced without a source", region, "source: S1, note: 环评", "basis: sourced"),
    Mistake("an unknown key of a threshold", region, "coverage: 0.8", "covrage: 0.8"),
    Mistake("a unit key with a space", "shared/units.yaml", "id: piece", "id: 'a piece'"),
  ]

  /// Mistakes in ids and in what they lead to.
  static let references: [Mistake] = [
    Mistake("an id that is not kebab-case", minerals, "id: block", "id: Lime_Block"),
    Mistake("an id twice", minerals, "id: carbon-dioxide", "id: limestone"),
    Mistake("an id over two kinds", region, "id: hills", "id: lime"),
    Mistake("a source key twice", "shared/sources.yaml", "id: S2", "id: S1"),
    Mistake("an old id that is taken", minerals, "[quicklime]", "[power]"),
    Mistake("an old id that is its own", minerals, "[quicklime]", "[quicklime, lime]"),
    Mistake(
      "old ids in a circle",
      minerals,
      "role: utility",
      "role: utility\n    formerly: [lime]\n  - {id: quicklime, zh: 灰, en: Q, unit: t, role: utility, formerly: [power]}"
    ),
    Mistake("an unknown product", recipes, "quicklime: 3", "quiklime: 3"),
    Mistake("an unknown output", recipes, "output: block", "output: blok"),
    Mistake("a process for a product", recipes, "output: block", "output: calcination"),
    Mistake("an unknown source", minerals, "source: S1", "source: s1"),
    Mistake("an unknown substitute", recipes, "power: 0.03", "power: {mid: 0.03, or: [pwer]}"),
    Mistake("an unknown stage", recipes, "stage: burning", "stage: buring"),
    Mistake("a stage twice", "masonry/chain.yaml", "id: building", "id: burning"),
    Mistake(
      "no stages",
      "masonry/chain.yaml",
      """
      stages:
          - {id: burning, zh: 煅烧, en: Burning}
          - {id: building, zh: 建材, en: Building}
      """,
      "stages: []"
    ),
    Mistake("a stage path without a chain", region, "[masonry/burning], ", "[burning], "),
    Mistake(
      "a stage path of no chain",
      region,
      "stages: [masonry/burning]}",
      "stages: [masony/burning]}"
    ),
    Mistake(
      "a stage path of no stage",
      region,
      "stages: [masonry/burning]}",
      "stages: [masonry/burnin]}"
    ),
    Mistake(
      "an unknown process in the plan",
      region,
      "source: S1, processes: [block-making]}\nsurveys",
      "source: S1, processes: [block-makin]}\nsurveys"
    ),
    Mistake(
      "a process listed twice",
      region,
      "[block-making], stages",
      "[block-making, block-making], stages"
    ),
    Mistake(
      "a process in a stage already",
      "masonry/chain.yaml",
      "en: Burning",
      "en: Burning, also: [calcination]"
    ),
    Mistake("the main output as an input", recipes, "power: 0.03", "lime: 0.03"),
    Mistake("one input under two ids", recipes, "{quicklime: 3}", "{quicklime: 3, lime: 4}"),
    Mistake("one spelling for two units", "shared/units.yaml", "symbols: [公斤]", "symbols: [公斤, t]"),
    Mistake("processes without a chain", adding: "processes: []\n", to: "other/processes.yaml"),
    Mistake(
      "a chain in the region's folder",
      adding: "chain: {zh: 甲, en: A, stages: [{id: a, zh: 甲, en: A}]}\n",
      to: "county/chain.yaml"
    ),
  ]

  /// Mistakes in tables.
  static let tables: [Mistake] = [
    Mistake("an unknown column", plants, "utilisation,", "utilization,"),
    Mistake("a column twice", plants, "confidence,note", "note,note"),
    Mistake("a missing column", firms, "scope,", "scpe,"),
    Mistake("a cell too many", firms, "/a,S1\n", "/a,S1,x\n"),
    Mistake("a cell too few", plants, "S1;S2,,", "S1;S2,"),
    Mistake("an empty cell", plants, "kiln-1,limeworks,park", "kiln-1,,park"),
    Mistake("a capacity without a unit", firms, "6,万t/a", "6,"),
    Mistake("no amount", plants, "5.9..6..6.1", "5.9-6.1"),
    Mistake("an amount out of order", plants, "5.9..6..6.1", "6..5.9"),
    Mistake("a negative capacity", plants, "lime,2,座", "lime,-2,座"),
    Mistake("NaN in a table", plants, "lime,2,座", "lime,nan,座"),
    Mistake("a utilisation above one", plants, ",0.8,", ",80,"),
    Mistake("an unknown status", plants, "planned", "plan"),
    Mistake("an unknown date", plants, "2019-05,2024", "2019/05,2024"),
    Mistake("an unknown process", plants, "park,calcination,lime,2", "park,calcinaton,lime,2"),
    Mistake("an unknown company", plants, "blocks-1,limeworks", "blocks-1,limework"),
    Mistake(
      "an unknown zone",
      plants,
      "kiln-1,limeworks,park,calcination,lime,2",
      "kiln-1,limeworks,prak,calcination,lime,2"
    ),
    Mistake(
      "a product that the process does not make",
      plants,
      "calcination,lime,2",
      "calcination,block,2"
    ),
    Mistake("a unit that does not convert", plants, "lime,2,座", "lime,2,MWh"),
    Mistake("machines without a rate", plants, "hills,,block,,", "hills,block-making,block,3,座"),
    Mistake("machines without a process", plants, "hills,,block,,", "hills,,block,3,座"),
    Mistake("an unknown source in a table", plants, "S1;S2", "S1;S3"),
    Mistake("a credit code of the wrong form", firms, "91350100M000100Y43", "91350100M000100Y4"),
    Mistake(
      "a credit code with the wrong check",
      firms,
      "91350100M000100Y43",
      "91350100M000100Y44"
    ),
    Mistake("a share above one", "county/markets.csv", "2,%", "2,"),
    Mistake("a share of another unit", "county/markets.csv", "2,%", "2,t"),
    Mistake("a price in another unit", "county/markets.csv", "CNY/kg", "CNY/MWh"),
    Mistake("an unterminated quote", "county/totals.csv", "S1,\n", "S1,\"open\n"),
    Mistake("text after a quote", plants, "S1,high,", "S1,high,\"a\" b"),
    Mistake("an empty table", "county/totals.csv", totals, "\n"),
    Mistake("a table outside a region", adding: "id\n", to: "masonry/totals.csv"),
    Mistake("a table with another name", adding: "id\n", to: "county/facility.csv"),
    Mistake("an id of two tables", "county/totals.csv", "total-lime", "kiln-1"),
  ]

  /// Mistakes in the form of YAML.
  static let syntax: [Mistake] = [
    Mistake(
      "a torn file whose words others use",
      adding: "products:\n  - {id: sand, zh: 砂\n",
      to: "products/torn.yaml"
    ).replacing("{quicklime: 3}", with: "{quicklime: 3, sand: 1, snad: 1}", in: recipes),
    Mistake("an unknown top-level key", adding: "prodcts: []\n", to: "products/more.yaml"),
    Mistake("an empty file", adding: "# nothing\n", to: "products/more.yaml"),
    Mistake("a list as a file", adding: "- a\n", to: "products/more.yaml"),
    Mistake("a text as a file", adding: "products\n", to: "products/more.yaml"),
    Mistake("a section that is a text", adding: "products: none\n", to: "products/more.yaml"),
    Mistake("an item that is a text", adding: "products: [none]\n", to: "products/more.yaml"),
    Mistake("two documents", adding: "products: []\n---\nproducts: []\n", to: "products/more.yaml"),
    Mistake("an anchor and an alias", minerals, "aliases: [生石灰粉, 氧化钙]", "aliases: &a [*a]"),
    Mistake("a tag", minerals, "family: minerals", "family: !!str minerals"),
    Mistake("a complex key", minerals, "family: minerals", "? [a]\n    : b"),
    Mistake("a tab", minerals, "    family:", "\tfamily:"),
    Mistake("an open quote", minerals, "zh: 生石灰\n", "zh: \"生石灰\n"),
    Mistake("an open bracket", minerals, "[quicklime]", "[quicklime"),
    Mistake("an open brace", minerals, "S1}", "S1"),
    Mistake("a colon in a text", minerals, "en: Quicklime", "en: Lime: quick"),
    Mistake("a wrong indentation", minerals, "    family:", "   family:"),
    Mistake("a wrong escape", minerals, "en: Quicklime", "en: \"\\q\""),
    Mistake("a character that begins no value", minerals, "en: Quicklime", "en: `lime`"),
    Mistake("a control character", minerals, "en: Quicklime", "en: Quick\u{1}lime"),
    Mistake(
      "a second region in the folder",
      adding: "region: {zh: 甲, en: A, asOf: 2026}\n",
      to: "county/second.yaml"
    ),
    Mistake("zones outside a region", adding: "zones: []\n", to: "products/zones.yaml"),
  ]

  /// Warnings that are accepted, well and badly.
  static let acceptances: [Mistake] = [
    Mistake(
      "an accepted warning",
      recipes,
      "tolerance: 0.01\n    sources: [S1]",
      "tolerance: 0.01\n    note: 常识\n    accepted: [process-without-source]"
    ),
    Mistake(
      "a warning accepted without a note",
      recipes,
      "tolerance: 0.01\n    sources: [S1]",
      "tolerance: 0.01\n    accepted: [process-without-source]"
    ),
    Mistake(
      "an accepted warning that is gone",
      recipes,
      "tolerance: 0.01",
      "tolerance: 0.01\n    note: 常识\n    accepted: [process-without-source]"
    ),
    Mistake(
      "an unknown rule accepted",
      recipes,
      "tolerance: 0.01",
      "tolerance: 0.01\n    note: 常识\n    accepted: [unsourced]"
    ),
  ]

  private static func gate(_ title: String, _ old: String, _ new: String) -> Mistake {
    let whole =
      GateSectionTests.document
      + GateSectionTests.gate(
        ", threshold: {field: size, value: 3, unit: 万t/a, sense: applies-below}"
          + ", needs: {field: water-reuse, atLeast: 45, unit: \"%\"}"
      )
    precondition(whole.contains(old), "the gate has no \(old)")
    return Mistake(title, adding: whole.replacing(old, with: new), to: "policies/gates/kilns.yaml")
  }

  /// Mistakes in documents and gates.
  static let gates: [Mistake] = [
    gate("an unknown key", "quote:", "qoute:"),
    gate("an unknown process", "[calcination]", "[calcinaton]"),
    gate("no processes", "[calcination]", "[]"),
    gate("an unknown document", "document: catalogue", "document: catalog"),
    gate("a process for a document", "document: catalogue", "document: calcination"),
    gate("an unknown class", "class: restricted", "class: forbidden"),
    gate("no effect", "effect: build, ", ""),
    gate("an unknown sense", "applies-below", "below"),
    gate("an unknown field", "{field: size", "{field: sise"),
    gate("a unit of another field", "unit: 万t/a", "unit: kgce/t"),
    gate("a unit that the output does not have", "unit: 万t/a", "unit: 万件/a"),
    gate("a condition without a comparison", ", atLeast: 45", ""),
    gate("a condition with two comparisons", "atLeast: 45", "atLeast: 45, below: 90"),
    gate("an amount compared with yes", "atLeast: 45, unit: \"%\"", "is: true"),
    gate("a yes compared with an amount", "field: water-reuse", "field: in-park"),
    gate("an empty all", "{field: water-reuse, atLeast: 45, unit: \"%\"}", "{all: []}"),
    gate(
      "a joint and a comparison in one",
      "{field: water-reuse",
      "{all: [{field: in-park, is: true}], field: water-reuse"
    ),
    gate("a text for a number", "value: 3", "value: three"),
    gate("a text that ends before it begins", "from: 2020", "from: 2020, to: 2019-12-31"),
    gate("a date that is none", "from: 2020", "from: 2020/soon"),
    gate("an id that is taken", "id: small-kilns", "id: calcination"),
    gate(
      "a condition that nothing decides",
      "class: restricted",
      "class: condition"
    ).replacing(
      ", needs: {field: water-reuse, atLeast: 45, unit: \"%\"}",
      with: "",
      in: "policies/gates/kilns.yaml"
    ),
    gate(
      "a process in two variants",
      "quote: 小窑",
      "quote: 小窑, variants: [{processes: [calcination]}]"
    ),
    gate(
      "a consequence used as a reason",
      "needs: {field: water-reuse, atLeast: 45, unit: \"%\"}",
      "unless: {field: restricted, is: false}, needs: {not: {field: restricted, is: false}}"
    ),
    gate("many at once", "class: restricted, effect: build", "class: x, effect: y, kind: z"),
  ]
}
