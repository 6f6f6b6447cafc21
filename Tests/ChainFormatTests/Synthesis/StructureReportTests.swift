import ChainFormat
import ChainModel
import ChainTopology
import Foundation
import Testing

/// The answers of PGraphInCS (commit e89779bd) through the whole way from file to JSON.
struct StructureReportTests {
  struct Document: Decodable {
    let schema: String
    let materials: [String]
    let units: [String]
    let excludedMaterials: [String]
    let excludedUnits: [String]
    let missingProducts: [String]
    let structures: [[String]]
    let structuresTruncated: Bool
  }

  static func document(_ report: StructureReport) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(report.json.utf8))
  }

  static let published = [
    "1 3", "1 3 6", "1 4", "1 4 6", "1 3 4", "1 3 4 6", "2 4 6", "2 5 7", "2 4 5 6 7", "1 2 3 5 7",
    "1 2 3 5 6 7", "1 2 4", "1 2 4 6", "1 2 4 5 7", "1 2 4 5 6 7", "1 2 3 4", "1 2 3 4 6",
    "1 2 3 4 5 7", "1 2 3 4 5 6 7",
  ].map { $0.split(separator: " ").map { "O\($0)" } }

  @Test func `gives the 19 published structures as JSON`() throws {
    let problem = try SevenUnitFile.read(SevenUnitFile.text()).problem()
    let document = try Self.document(StructureReport(problem))
    #expect(document.schema == "chainatlas.structure/1")
    #expect(document.materials.joined() == "ABCDEFGHJKL")
    #expect(document.units == (1...7).map { "O\($0)" })
    #expect(document.excludedMaterials.isEmpty)
    #expect(document.excludedUnits.isEmpty)
    #expect(document.structures.count == 19)
    #expect(Set(document.structures) == Set(Self.published))
    #expect(!document.structuresTruncated)
  }

  @Test func `gives 11 structures with the mutual exclusions`() throws {
    let text = SevenUnitFile.text(tail: SevenUnitFile.exclusions)
    let document = try Self.document(StructureReport(SevenUnitFile.read(text).problem()))
    #expect(document.structures.count == 11)
    #expect(Set(document.structures).isSubset(of: Set(Self.published)))
  }

  @Test func `excludes the four useless units and their materials, with the reasons`() throws {
    let text = SevenUnitFile.text(
      materials: ["X", "Z", "Q"],
      units: ["O8", "O9", "O10", "O11"],
      recipes: ["O8: X => C", "O9: D => E", "O10: A => Z", "O11: Q => X"]
    )
    let report = try StructureReport(SevenUnitFile.read(text).problem(), limit: 2)
    let document = try Self.document(report)
    #expect(document.excludedUnits == ["O8", "O9", "O10", "O11"])
    #expect(document.excludedMaterials == ["X", "Z", "Q"])
    #expect(document.structuresTruncated)
    #expect(document.structures.count == 2)
    #expect(
      report.text(in: .en) == """
        seven-unit: 14 materials, 11 operating units
        Maximal structure: 11 materials, 7 operating units
          materials: A, B, C, D, E, F, G, H, J, K, L
          units: O1, O2, O3, O4, O5, O6, O7
        Excluded operating units: 4
          O8: needs X, which nothing that can stand makes
          O9: puts out the raw material E
          O10: no path leads from it to a product
          O11: needs Q, which nothing that can stand makes
        Excluded materials: 3
          X: is not raw, and no unit that can stand makes it
          Z: no path leads from it to a product
          Q: is not raw, and no unit that can stand makes it
        Solution structures: 2 listed; the search stopped at its limit, there may be more
          1. O2, O5, O7
          2. O1, O2, O3, O4, O5, O6, O7
        A structure satisfies the axioms S1 to S5 only: without one a product cannot be made; with \
        one it still depends on the numbers, since a loop that feeds itself passes too.

        """
    )
  }

  @Test func `reads in Chinese as it should`() throws {
    let text = SevenUnitFile.text(
      materials: ["X"],
      units: ["O8"],
      recipes: ["O8: X => C"],
      tail: SevenUnitFile.exclusions
    ).replacing("O5O6O7_1767123700: O5, O6, O7", with: "S: O1, O2, O5, O6, O7")
    let report = try StructureReport(SevenUnitFile.read(text).problem())
    #expect(
      report.text(in: .zh) == """
        seven-unit：物料 12 种，操作单元 8 个
        最大结构：物料 11 种，操作单元 7 个
          物料：A、B、C、D、E、F、G、H、J、K、L
          操作单元：O1、O2、O3、O4、O5、O6、O7
        排除的操作单元：1 个
          O8：所需的 X 无可用单元生产
        排除的物料：1 种
          X：不是原料，也无可用单元生产
        解结构：3 个（已计入 2 组互斥单元）
          1．O1、O3
          2．O1、O4
          3．O1、O3、O4
        结构只满足公理 S1 至 S5：没有结构，产品必不可生产；有结构，能否生产仍取决于数量，自我循环的环路也能满足公理。

        """
    )
  }

  @Test func `says that there is no structure when a product cannot be made`() throws {
    let text = """
      file_type=PNS_problem_v1
      materials:
      A: product, flow_rate_lower_bound=1
      B: raw_material
      C
      operating_units:
      U
      material_to_operating_unit_flow_rates:
      U: B + C => A
      """
    let report = try StructureReport(SevenUnitFile.read(text).problem())
    let document = try Self.document(report)
    #expect(document.units.isEmpty && document.materials.isEmpty && document.structures.isEmpty)
    #expect(document.excludedMaterials == ["A", "B", "C"])
    #expect(document.excludedUnits == ["U"])
    #expect(document.missingProducts == ["A"])
    #expect(report.text(in: .en).contains("There is no structure: no way to make A\n"))
    #expect(report.text(in: .zh).contains("没有结构：A无法生产\n"))
  }

  @Test func `a product whose least flow is 0 need not be made`() throws {
    let text = """
      file_type=PNS_problem_v1
      materials:
      A: product
      B: raw_material
      C
      P: product
      operating_units:
      U
      V
      material_to_operating_unit_flow_rates:
      U: B + C => A
      V: B => P
      """
    let report = try StructureReport(SevenUnitFile.read(text).problem())
    let document = try Self.document(report)
    #expect(document.structures == [[], ["V"]])
    #expect(document.excludedUnits == ["U"] && document.excludedMaterials == ["A", "C"])
    #expect(document.missingProducts == ["A"])
    #expect(report.text(in: .en).contains("Solution structures: 2\n  1. no unit\n  2. V\n"))
    #expect(report.text(in: .zh).contains("  1．不设任何单元\n  2．V\n"))
  }

  static let data = ProcessInfo.processInfo.environment["CHAINATLAS_DATA"]

  @Test(
    .enabled(if: data != nil, "CHAINATLAS_DATA names no folder"),
    arguments: [("sc_4_5_2.in", 20, 30), ("sc_6_10_2.in", 60, 100)]
  )
  func `reads a generated network and caps its structures`(
    file: String,
    materials: Int,
    units: Int
  ) throws {
    let path = try #require(Self.data) + "/pns/" + file
    let problem = try SynthesisReader(path: path).read().problem()
    #expect(problem.materials.count == materials)
    #expect(problem.units.count == units)
    let report = StructureReport(problem, limit: 100)
    #expect(report.maximal.exists)
    #expect(report.maximal.units.count + report.maximal.excludedUnits.count == units)
    #expect(report.listing.structures.count == 100)
    #expect(report.listing.isTruncated)
  }
}
