package import ChainModel
package import GapAnalysis
package import Markup
import MaterialBalance

/// The result of `gaps` for programs: `chainatlas.gaps/2`.
package struct GapResult: Sendable {
  private let report: GapReport
  private let gaps: [Gap]
  private let language: Language

  /// Takes a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - gaps: Only these of its gaps.
  ///   - language: The language of evidence.
  package init(_ report: GapReport, gaps: [Gap]? = nil, language: Language = .zh) {
    self.report = report
    self.gaps = gaps ?? report.gaps
    self.language = language
  }

  /// The JSON of the result.
  package var json: JSONValue {
    let sheet = report.sheet
    let columns = GapTables(report: report, language: language).columns
    return .fields([
      "schema": "chainatlas.gaps/2",
      "region": .string(sheet.model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "draws": .number(Double(report.options.draws)),
      "seed": .number(Double(report.options.seed)),
      "language": .string(language.rawValue),
      "shares": .array(report.distribution.map { .number(Double($0)) }),
      "reach": CertificateJSON(report).reach,
      "gaps": .array(gaps.map { ResultJSON.object(columns, of: $0) }),
    ])
  }
}
