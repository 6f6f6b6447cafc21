// swift-tools-version: 6.3
import PackageDescription

/// The modules whose tests compare with recorded texts.
let modulesWithGoldens: Set = [
  "AtlasCommands", "AtlasSite", "ChainFormat", "ChainMaps", "PolicyRules", "Tables", "Targeting",
]

/// The documentation plugin, only where documentation is made: nobody else has to fetch it.
let documentation: [Package.Dependency] =
  Context.environment["CHAINATLAS_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0")]

/// Each module that has tests, with the modules that its tests stand on besides itself.
let testedModules: [(module: String, others: [String])] = [
  ("ChainModel", []),
  ("DelimitedText", []),
  ("Graphviz", []),
  ("VectorImages", []),
  ("Spreadsheet", []),
  ("Markup", []),
  ("Phrases", []),
  ("Files", []),
  ("Documents", ["Files"]),
  ("Words", []),
  ("ChainTopology", []),
  ("ChainFormat", ["ChainTopology"]),
  ("MaterialBalance", []),
  ("PolicyRules", ["ChainFormat", "MaterialBalance"]),
  ("ChainMaps", ["Graphviz", "VectorImages"]),
  ("CompanyRegistry", ["Files", "ScopeReading", "Spreadsheet"]),
  ("GapAnalysis", ["MaterialBalance", "PolicyRules"]),
  ("Targeting", ["CompanyRegistry", "GapAnalysis", "MaterialBalance"]),
  ("Tables", ["AtlasTestSupport", "GapAnalysis", "Markup", "MaterialBalance"]),
  ("Editions", ["AtlasTestSupport", "GapAnalysis"]),
  ("AtlasPages", ["AtlasTestSupport", "GapAnalysis", "Tables", "Targeting"]),
  (
    "AtlasSite",
    [
      "AtlasPages", "AtlasTestSupport", "GapAnalysis", "Markup", "Spreadsheet", "Tables",
      "MaterialBalance", "ProcessSynthesis",
    ]
  ),
  (
    "ChainWorkspace",
    [
      "AtlasPages", "ChainFormat", "ChainMaps", "CompanyRegistry", "GapAnalysis", "Markup",
      "MaterialBalance", "PolicyRules", "Tables", "Targeting",
    ]
  ),
  ("AtlasCommands", ["Spreadsheet"]),
  ("TextMatching", []),
  ("LinearProgramming", []),
  (
    "ProcessSynthesis",
    [
      "ChainFormat", "ChainTopology", "GapAnalysis", "LinearProgramming", "Markup",
      "MaterialBalance", "Phrases",
    ]
  ),
  ("ScopeReading", ["ScopeTestSupport"]),
]

/// The test target of a module.
func tests(of module: String, others: [String]) -> Target {
  let names = Set([module, "ChainModel", "ChainTestSupport"] + others).sorted()
  var excluded: [String] = []
  if modulesWithGoldens.contains(module) { excluded.append("Golden") }
  if module == "ChainFormat" { excluded.append("Rules") }
  if module == "PolicyRules" {
    excluded += ["Sentences", "policy-cases.txt"]
  }
  if module == "ChainWorkspace" { excluded.append("published-decisions.txt") }
  if module == "ScopeReading" { excluded.append("labelled-clauses.csv") }
  let dependencies = names.map { Target.Dependency.byName(name: $0) }
  return .testTarget(name: "\(module)Tests", dependencies: dependencies, exclude: excluded)
}

let package = Package(
  name: "ChainAtlas",
  products: [.executable(name: "chainatlas", targets: ["chainatlas"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ] + documentation,
  targets: [
    // 0: system libraries
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"])]
    ),
    .systemLibrary(
      name: "CRsvg",
      pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"])]
    ),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CVectorscan",
      pkgConfig: "libhs",
      providers: [.apt(["libvectorscan-dev"])]
    ),
    .systemLibrary(name: "CCbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CClp", providers: [.apt(["coinor-libclp-dev"])]),

    // 1: values, and wrappers that know nothing of chains
    .target(name: "Phrases"),
    .target(name: "ChainModel", dependencies: ["Phrases"]),
    .target(name: "Files", dependencies: ["Phrases"]),
    .target(name: "DelimitedText"),
    .target(name: "Graphviz", dependencies: ["CGraphviz"]),
    .target(name: "VectorImages", dependencies: ["CRsvg"]),
    .target(
      name: "Spreadsheet",
      dependencies: ["CExpat", "CXlsxWriter", "CZip", "Files", "Phrases"]
    ),
    .target(name: "Markup"),
    .target(
      name: "Documents",
      dependencies: ["Files", "Markup"],
      resources: [
        .embedInCode("Resources/content-types.xml"), .embedInCode("Resources/document.xml"),
        .embedInCode("Resources/document.xml.rels"), .embedInCode("Resources/fontTable.xml"),
        .embedInCode("Resources/footer.xml"), .embedInCode("Resources/package.rels"),
        .embedInCode("Resources/page.css"), .embedInCode("Resources/styles.xml"),
        .embedInCode("Resources/theme.xml"),
      ]
    ),
    .target(name: "TextMatching", dependencies: ["CVectorscan"]),
    .target(name: "LinearProgramming", dependencies: ["CCbc", "CClp"]),

    // 2: words, and the graph
    .target(name: "Words", dependencies: ["ChainModel"]),
    .target(name: "ChainTopology", dependencies: ["ChainModel"]),

    // 3: reading, balancing, drawing
    .target(
      name: "ChainFormat",
      dependencies: [
        "ChainModel", "ChainTopology", "DelimitedText", "Files", "Markup", "Words",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(name: "PolicyRules", dependencies: ["ChainModel", "Words"]),
    .target(name: "MaterialBalance", dependencies: ["ChainModel", "ChainTopology"]),
    .target(
      name: "ChainMaps",
      dependencies: [
        "ChainModel", "ChainTopology", "Graphviz", "Markup", "VectorImages", "Words",
      ]
    ),
    .target(name: "ScopeReading", dependencies: ["ChainModel", "Files", "TextMatching"]),
    .target(
      name: "CompanyRegistry",
      dependencies: [
        "ChainModel", "DelimitedText", "Files", "ScopeReading", "Spreadsheet", "Words",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    // 4: gaps stand on balances
    .target(
      name: "GapAnalysis",
      dependencies: ["ChainModel", "ChainTopology", "MaterialBalance", "PolicyRules", "Words"]
    ),

    .target(
      name: "Targeting",
      dependencies: ["ChainModel", "CompanyRegistry", "GapAnalysis", "Words"]
    ),

    // 5: plans; tables; editions with what changed between them
    .target(
      name: "ProcessSynthesis",
      dependencies: [
        "ChainModel", "ChainTopology", "GapAnalysis", "LinearProgramming", "Markup",
        "MaterialBalance", "Phrases", "PolicyRules", "Words",
      ]
    ),
    .target(
      name: "Tables",
      dependencies: [
        "ChainModel", "DelimitedText", "GapAnalysis", "Markup", "MaterialBalance", "PolicyRules",
        "Spreadsheet", "Words",
      ]
    ),
    .target(
      name: "Editions",
      dependencies: ["ChainModel", "DelimitedText", "GapAnalysis", "MaterialBalance"]
    ),

    // 6: the atlas as a value
    .target(
      name: "AtlasPages",
      dependencies: [
        "Files", "Documents",
        "ChainMaps", "ChainModel", "ChainTopology", "Editions", "GapAnalysis", "Markup",
        "MaterialBalance", "PolicyRules", "ProcessSynthesis", "Tables", "Targeting", "Words",
      ]
    ),

    // 7: the atlas as files
    .target(
      name: "AtlasSite",
      dependencies: [
        "Files",
        "AtlasPages", "ChainModel", "Documents", "Editions", "GapAnalysis", "Markup",
        "MaterialBalance", "Spreadsheet", "Tables", "VectorImages", "Words",
      ],
      resources: [
        .embedInCode("Resources/book.css"), .embedInCode("Resources/booklet.css"),
        .embedInCode("Resources/charts.js"),
        .embedInCode("Resources/panel.css"), .embedInCode("Resources/panel.js"),
        .embedInCode("Resources/site.css"), .embedInCode("Resources/site.js"),
      ]
    ),

    // 8: the facade
    .target(
      name: "ChainWorkspace",
      dependencies: [
        "Files",
        "AtlasPages", "AtlasSite", "ChainFormat", "ChainMaps", "ChainModel", "ChainTopology",
        "CompanyRegistry", "Documents", "Editions", "GapAnalysis", "LinearProgramming",
        "MaterialBalance",
        "PolicyRules", "ProcessSynthesis", "ScopeReading", "Spreadsheet", "Tables", "Targeting",
        "Words",
      ]
    ),

    // 9, 10: command line
    .target(
      name: "AtlasCommands",
      dependencies: [
        "Files",
        "AtlasPages", "AtlasSite", "ChainFormat", "ChainMaps", "ChainModel", "ChainTopology",
        "ChainWorkspace", "CompanyRegistry", "DelimitedText", "Documents", "Editions",
        "GapAnalysis", "Markup",
        "LinearProgramming", "MaterialBalance", "PolicyRules", "ProcessSynthesis", "ScopeReading",
        "Spreadsheet", "Tables", "Targeting", "VectorImages", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "chainatlas", dependencies: ["AtlasCommands"]),

    .testTarget(
      name: "ProjectTests",
      dependencies: ["ChainTestSupport"],
      exclude: ["Examples"]
    ),
    .executableTarget(
      name: "chainatlas-bench",
      dependencies: [
        "ChainMaps", "ChainModel", "ChainTopology", "ChainWorkspace", "GapAnalysis",
        "MaterialBalance",
        "ProcessSynthesis",
        "PolicyRules",
      ],
      path: "Tests/Bench",
      exclude: [
        "atlas.py", "commands.py", "growth.py", "measure.py", "networkx_baseline.py", "policies.py",
        "registry.py", "sizes.py", "solve.py",
      ]
    ),
    .target(
      name: "ScopeTestSupport",
      dependencies: ["ChainModel", "ScopeReading"],
      path: "Tests/ScopeTestSupport"
    ),
    .target(
      name: "RawScan",
      path: "Tests/ScopeBench/RawScan",
      linkerSettings: [.linkedLibrary("hs")]
    ),
    .executableTarget(
      name: "ScopeBench",
      dependencies: ["ChainModel", "RawScan", "ScopeReading", "ScopeTestSupport"],
      path: "Tests/ScopeBench/ScopeBench"
    ),
    .target(name: "ChainTestSupport", dependencies: ["ChainModel"], path: "Tests/ChainTestSupport"),
    .target(
      name: "AtlasTestSupport",
      dependencies: [
        "AtlasPages", "ChainModel", "ChainTestSupport", "Documents", "GapAnalysis",
        "MaterialBalance", "PolicyRules", "Targeting",
      ],
      path: "Tests/AtlasTestSupport"
    ),
  ] + testedModules.map(tests)
)

/// Modules that are optimized in debug builds too.
///
/// A thousand draws, and what would overturn each of a
/// hundred verdicts, take seconds there instead of minutes, and most tests of commands ask for them. A
/// reader of a million scopes is tested as it is shipped.
let optimizedAlways: Set = [
  "ChainTopology", "GapAnalysis", "LinearProgramming", "MaterialBalance", "ProcessSynthesis",
  "ScopeReading", "TextMatching",
]

/// With `CHAINATLAS_ONLY="Words Files"` the package holds the tests of these modules and what they
/// stand on, so that one module is built and tested without the rest.
if let only = Context.environment["CHAINATLAS_ONLY"] {
  var names = Set(only.split(separator: " ").map { "\($0)Tests" })
  var count = 0
  while count != names.count {
    count = names.count
    for target in package.targets where names.contains(target.name) {
      for case .byNameItem(let name, _) in target.dependencies { names.insert(name) }
    }
  }
  package.targets.removeAll { !names.contains($0.name) }
  package.products.removeAll()
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
  if optimizedAlways.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
