import Foundation
import Markup
import Phrases
@testable import ProcessSynthesis
import Testing

struct SolutionReportTests {
  struct Document: Decodable {
    struct Solution: Decodable {
      let objective: Double
      let units: [String: Double]
      let flows: [String: Double]
    }
    let schema: String
    let status: String
    let solutions: [Solution]
    let bound: Double?
    let complete: Bool
  }

  static func report(_ count: Int) async throws -> SolutionReport {
    let problem = try Problems.sevenUnits()
    return SolutionReport(problem, try await problem.best(count))
  }

  @Test func `is told in English and in Chinese`() async throws {
    let report = try await Self.report(1)
    #expect(
      report.text(in: .en) == """
        Problem: 11 materials, 7 operating units
        The best solution, proven
        1. Cost 1,232.75
          sizes: O1 250, O2 50, O3 250, O5 50, O6 125, O7 25
          bought: E 250, G 50, J 125, K 25, L 25
          products: A 425
          left over: B 50

        """
    )
    #expect(
      report.text(in: .zh) == """
        问题：物料 11 种，操作单元 7 个
        最优的 1 个方案，按费用由低到高，已证明
        方案 1：净费用 1,232.75
          单元规模：O1 250、O2 50、O3 250、O5 50、O6 125、O7 25
          购入：E 250、G 50、J 125、K 25、L 25
          产品：A 425
          余量：B 50

        """
    )
  }

  @Test func `has the fields that are promised`() async throws {
    let text = JSONWriter().text(try await Self.report(10).json)
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.schema == "chainatlas.solve/1")
    #expect(document.status == "optimal" && document.bound == nil && document.complete)
    #expect(document.solutions.map(\.objective) == [1232.75, 1315, 1999])
    #expect(document.solutions[2].units == ["O1": 170, "O2": 170, "O4": 340, "O6": 255])
    #expect(document.solutions[2].flows["G"] == -340 && document.solutions[2].flows["C"] == 0)
  }

  @Test func `says that nothing satisfies the problem`() async throws {
    let problem = try Problems.sevenUnits(without: ["O1"])
    let report = SolutionReport(problem, try await problem.best(3))
    #expect(report.text(in: .en).hasSuffix("nothing satisfies all bounds on materials and sizes\n"))
    #expect(JSONWriter().text(report.json).contains(#""status": "infeasible""#))
  }

  @Test(arguments: [
    (0.1 + 0.2, 0.3), (249.99999999999997, 250), (-12_036_334.929672_34, -12_036_334.9297),
    (1e-7, 1e-7), (123_456_789_012_345, 123_456_789_012_000), (0, 0), (-0.0, 0),
  ])
  func `numbers have at most twelve significant digits`(value: Double, expected: Double) {
    #expect(SignificantDigits.rounded(value) == expected)
    #expect(SignificantDigits.rounded(value).sign == expected.sign)
  }
}
