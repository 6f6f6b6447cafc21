public import ChainModel
public import GapAnalysis
public import Markup
import MaterialBalance
import Wording

/// The result of `gaps` for programs: `chainatlas.gaps/1`.
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
      "schema": "chainatlas.gaps/1",
      "region": .string(sheet.model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "draws": .number(Double(report.options.draws)),
      "weightings": .number(Double(report.options.weightings)),
      "seed": .number(Double(report.options.seed)),
      "language": .string(language.rawValue),
      "gaps": .array(gaps.map(gap)),
    ])
  }

  private func gap(_ gap: Gap) -> JSONValue {
    let model = report.sheet.model
    let unit =
      (gap.process.flatMap { model.processes[$0] }.flatMap { model.products[$0.output] }
      ?? model.products[gap.product])?.unit
    return .fields([
      "rank": .number(Double(gap.rank)),
      "id": .string(gap.id.text),
      "kind": .string(gap.kind.rawValue),
      "verb": .string(gap.kind.verb.text(in: language)),
      "product": .string(gap.product.text),
      "productName": ResultJSON.name(model.products[gap.product]?.name),
      "process": .optional(gap.process?.text),
      "processName": ResultJSON.name(gap.process.flatMap { model.processes[$0]?.name }),
      "chain": .string(gap.chain.text),
      "stage": .string(gap.stage.text),
      "size": gap.size.map { GapPartJSON.size($0, unit: unit) } ?? .null,
      "criteria": GapPartJSON.criteria(gap.criteria),
      "acceptability": GapPartJSON.acceptability(gap.acceptability),
      "layer": .optional(gap.layer.map(Double.init)),
      "fixedRank": .optional(gap.fixedRank.map(Double.init)),
      "confidence": .optional(gap.confidence),
      "standing": .string(gap.standing.rawValue),
      "estimateShare": .number(gap.estimateShare),
      "claims": .array(
        gap.claims.map {
          .fields(["product": .string($0.product.text), "gaps": ResultJSON.ids($0.gaps)])
        }
      ),
      "routes": .array(gap.routes.map { GapPartJSON.route($0, model: model) }),
      "zones": .array(gap.zones.map { GapPartJSON.zone($0, language) }),
      "evidence": .array(
        gap.evidence.map {
          .fields([
            "text": .string($0.phrase.text(in: language)),
            "facts": ResultJSON.facts($0.facts),
            "sources": ResultJSON.ids($0.sources),
          ])
        }
      ),
      "certificate": CertificateJSON.certificate(of: gap, sheet: report.sheet),
    ])
  }
}
