public import ChainModel
public import GapAnalysis
public import Markup
import MaterialBalance

/// The result of `gaps` for programs: `chainatlas.gaps/2`.
public struct GapResult: Sendable {
  private let report: GapReport
  private let gaps: [Gap]
  private let language: Language

  /// Takes a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - gaps: Only these of its gaps.
  ///   - language: The language of evidence.
  public init(_ report: GapReport, gaps: [Gap]? = nil, language: Language = .zh) {
    self.report = report
    self.gaps = gaps ?? report.gaps
    self.language = language
  }

  /// The JSON of the result.
  public var json: JSONValue {
    let sheet = report.sheet
    return .fields([
      "schema": "chainatlas.gaps/2",
      "region": .string(sheet.model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "draws": .number(Double(report.options.draws)),
      "seed": .number(Double(report.options.seed)),
      "language": .string(language.rawValue),
      "shares": .array(report.distribution.map { .number(Double($0)) }),
      "gaps": .array(gaps.map(gap)),
    ])
  }

  private func gap(_ gap: Gap) -> JSONValue {
    let model = report.sheet.model
    let unit =
      (gap.process.flatMap { model.processes[$0] }.flatMap { model.products[$0.output] }
      ?? model.products[gap.product])?.unit
    let parts = GapPartJSON(model: model, language: language)
    return .fields([
      "id": .string(gap.id.text),
      "kind": .string(gap.kind.id),
      "verb": .string(gap.kind.verb.text(in: language)),
      "product": .string(gap.product.text),
      "process": .optional(gap.process?.text),
      "chain": .string(gap.chain.text),
      "stage": .string(gap.stage.text),
      "when": .string(gap.when.rawValue),
      "standing": .string(gap.standing.rawValue),
      "unsized": .bool(gap.isUnsized),
      "size": gap.size.map { parts.size($0, unit: unit) } ?? .null,
      "holdsInDraws": .optional(gap.confidence),
      "flip": parts.flip(gap.flip),
      "estimateShare": .number(gap.estimateShare),
      "pipeline": .array(gap.pipeline.map(parts.plant)),
      "claims": .array(
        gap.claims.map {
          .fields([
            "product": .string($0.product.text), "gaps": ResultJSON.ids($0.gaps),
            "count": .number(Double($0.count)),
          ])
        }
      ),
      "routes": .array(gap.routes.map(parts.route)),
      "zones": .array(gap.zones.map(parts.zone)),
      "gates": .array([]),
      "doubts": .array(gap.doubts.map(parts.evidence)),
      "evidence": .array(gap.evidence.map(parts.evidence)),
      "certificate": CertificateJSON.certificate(of: gap, sheet: report.sheet),
    ])
  }
}
