import AtlasCommands
import ChainTestSupport
import Foundation
import Testing

/// What `gates` prints, on a workspace of one mill and four clauses.
struct GatesCommandTests {
  static let files = [
    "units.yaml": """
    units:
      - {id: t, zh: 吨, en: t, dimension: mass, factor: 1}

    """,
    "products.yaml": """
    products:
      - {id: wood, zh: 木材, en: Wood, unit: t, role: raw}
      - {id: pulp, zh: 木浆, en: Pulp, unit: t, role: end}

    """,
    "paper/chain.yaml": """
    chain: {zh: 造纸, en: Paper, stages: [{id: pulp, zh: 制浆, en: Pulp}]}
    processes:
      - id: pulping
        zh: 制浆
        en: Pulping
        stage: pulp
        output: pulp
        inputs: {wood: 2}
        losses: {zh: 黑液, en: Liquor}
        scale: {unit: 万t/a, typical: {low: 5, high: 20}}
        resources: {water: {low: 20, high: 40}}

    """,
    "county/region.yaml": """
    region: {zh: 某县, en: County, asOf: 2026-01}
    zones: [{id: park, zh: 园区, en: Park, owner: 县, area: 1}]

    """,
    "policies/gates/pulp.yaml": """
    documents:
      - {id: catalogue, zh: 目录, en: Catalogue, number: 第1号, issuer: 委, from: 2020}
      - {id: conditions, zh: 规范条件, en: Conditions, issuer: 部, from: 2021/2022-06}
      - {id: old-list, zh: 旧目录, en: Old list, issuer: 委, from: 2010, to: 2019-12-31}
    gates:
      - id: small-pulp
        document: catalogue
        processes: [pulping]
        class: restricted
        effect: build
        clause: 一
        zh: 小于30万t/a的制浆
        en: Pulping below 300,000 t a year.
        threshold: {field: size, value: 30, unit: 万t/a, sense: applies-below}
        unless: {field: capacity-replaced, is: true}
        quote: 30万吨/年以下制浆
        grade: B
      - id: restricted-effect
        document: catalogue
        processes: [pulping]
        class: condition
        effect: build
        zh: 限制类禁止新建
        en: What is restricted may not be built.
        needs: {field: restricted, is: false}
        quote: 禁止投资
        grade: A
      - id: pulp-water
        document: conditions
        processes: [pulping]
        class: condition
        effect: announcement
        zh: 新鲜水不高于30 t/t
        en: At most 30 t of fresh water per tonne.
        threshold: {field: water, value: 30, unit: t/t, sense: must-be-at-most}
        quote: 不高于30吨
        grade: B
      - id: pulp-park
        document: conditions
        processes: [pulping]
        class: condition
        effect: build
        zh: 须进园区
        en: Must stand in a park.
        needs: {field: in-park, is: true}
        grade: U
      - id: old-pulp
        document: old-list
        processes: [pulping]
        class: prohibited
        effect: build
        zh: 禁止制浆
        en: No pulping.
        quote: 禁止制浆
        grade: A

    """,
  ]

  /// What the command writes.
  static func printed(_ arguments: [String]) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "gates-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: "ws/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let output = folder.appending(path: "out")
    let words = ["gates", folder.appending(path: "ws").path, "-o", output.path] + arguments
    try #require(await CommandLineProgram.run(words) == 0)
    return try String(contentsOf: output, encoding: .utf8)
  }

  @Test(arguments: ["zh", "en"])
  func `prints the recorded table`(language: String) async throws {
    try expectGolden(try await Self.printed(["--lang", language]), "gates.\(language).txt")
  }

  @Test func `prints the recorded JSON and CSV`() async throws {
    try expectGolden(try await Self.printed(["--format", "json"]), "gates.json")
    try expectGolden(try await Self.printed(["--format", "csv"]), "gates.csv")
  }

  @Test func `gives the answer of its day`() async throws {
    let old = try await Self.printed(["--as-of", "2019-12-31", "--process", "pulping"])
    #expect(old.contains("old-pulp") && !old.contains("small-pulp"))
    #expect(old.contains("禁止"))
    let between = try await Self.printed(["--as-of", "2022-05-31"])
    #expect(!between.contains("规范条件"))
    #expect(try await Self.printed(["--as-of", "2022-06-01"]).contains("规范条件"))
  }

  @Test func `answers a process that is not there with 2`() async {
    let chains = ExitStatusTests.chains
    #expect(await CommandLineProgram.run(["gates", chains, "--process", "nobody"]) == 2)
  }
}
