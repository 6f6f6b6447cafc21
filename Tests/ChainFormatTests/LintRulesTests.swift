import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import ChainFormat

struct LintRulesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `lists every rule that has a file`() throws {
    let folder = Self.root.appending(path: "Sources/ChainFormat/Lint/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    let listed = LintRules.all.map { "\(type(of: $0))" }
    #expect(
      files.sorted() == listed.sorted(),
      "Add the missing rule as one line, for example DeadEnd(), to LintRules.all."
    )
    #expect(Set(LintRules.all.map(\.id)).count == LintRules.all.count)
  }

  @Test func `tells of every key in the format reference`() throws {
    let page = Self.root.appending(path: "Chains/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let keys =
      ItemKeys.topLevel + ItemKeys.unit + ItemKeys.source + ItemKeys.product + ItemKeys.chain
      + ItemKeys.stage + ItemKeys.process + ItemKeys.scale + ItemKeys.region + ItemKeys.zone
      + ItemKeys.function + ItemKeys.veto + ItemKeys.resource + ItemKeys.plan + ItemKeys.survey
      + ItemKeys.thresholds + ItemKeys.lane + ItemKeys.hazards + FigureReader.keys
      + Table.Kind.allCases.flatMap(\.columns)
    #expect(Set(keys).filter { !text.contains($0) }.sorted() == [])
  }

  @Test func `is silent about chains in which nothing is wrong`() {
    let model = SmallChains.oreToMetal
    for rule in LintRules.all { #expect(rule.findings(in: model).isEmpty, "\(rule.id)") }
  }

  @Test func `computes what a reaction takes and gives`() throws {
    // 1 t of PTA takes 106.17/166.13 t of xylene and gives 36.03/166.13 t of water.
    let reaction = try #require(ReactionText.read("C8H10 + 3 O2 -> C8H6O4 + 2 H2O"))
    let process = SmallChains.process(
      "oxidation",
      output: "pta",
      inputs: ["px": 0.66],
      byproducts: ["water": 0.2],
      reaction: reaction
    )
    let model = SmallChains.model(
      products: [
        SmallChains.product("px", formula: "C8H10"), SmallChains.product("pta", formula: "C8H6O4"),
        SmallChains.product("water", formula: "H2O"),
      ],
      processes: [process]
    )
    let found = try #require(Stoichiometry(process, model))
    #expect(abs(found.inputs[0].theoretical - 0.6391) < 0.0001)
    #expect(abs(found.byproducts[0].theoretical - 0.2169) < 0.0001)
  }
}
