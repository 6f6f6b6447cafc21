package import ChainModel
package import GapAnalysis
package import Markup
import MaterialBalance
import PolicyRules

/// The result of `projects` for programs: `chainatlas.projects/1`.
package struct ProjectResult: Sendable {
  private let report: ProjectReport
  private let projects: [Project]
  private let notListed: [NotListed]
  private let language: Language
  private var model: RegionalModel { report.sheet.model }

  /// Takes a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - projects: Only these of its projects.
  ///   - notListed: Only these of what is not listed.
  ///   - language: The language of sentences.
  package init(
    _ report: ProjectReport,
    projects: [Project]? = nil,
    notListed: [NotListed]? = nil,
    language: Language = .zh
  ) {
    self.report = report
    self.projects = projects ?? report.projects
    self.notListed = notListed ?? report.notListed
    self.language = language
  }

  /// The JSON of the result.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.projects/1",
      "region": .string(model.region.id.text),
      "scenario": .string(report.sheet.request.scenario.rawValue),
      "asOf": .string(report.asOf.description),
      "draws": .number(Double(report.options.draws)),
      "seed": .number(Double(report.options.seed)),
      "language": .string(language.rawValue),
      "projects": .array(projects.map(project)),
      "notListed": .array(
        notListed.map { item in
          .fields([
            "id": .string(item.id.text), "process": .string(item.process.text),
            "gap": .optional(item.gap?.text), "reason": .string(item.reason.rawValue),
            "text": text(item.text),
          ])
        }
      ),
    ])
  }

  private func project(_ project: Project) -> JSONValue {
    let parts = ProjectPartJSON(model: model, language: language)
    return .fields([
      "id": .string(project.id.text),
      "list": .string(project.list.rawValue),
      "rank": .optional(project.rank.map(Double.init)),
      "notListed": .optional(project.notListed?.rawValue),
      "score": .number(project.score),
      "contributions": .array(
        project.contributions.map {
          .fields([
            "criterion": .string($0.criterion.rawValue), "weight": .number($0.weight),
            "value": .number($0.value), "points": .number($0.points),
          ])
        }
      ),
      "chain": .string(project.chain.text),
      "product": .string(project.product.text),
      "steps": .array(project.steps.map { parts.step($0) }),
      "inputs": .array(project.inputs.map { parts.input($0) }),
      "outputs": .array(project.outputs.map { parts.output($0) }),
      "closes": ResultJSON.ids(project.closes),
      "size": parts.size(project),
      "capex": ResultJSON.span(project.money.capex),
      "output": ResultJSON.span(project.money.output),
      "valueAdded": ResultJSON.span(project.money.valueAdded),
      "wages": ResultJSON.span(project.money.wages),
      "digests": parts.digests(project),
      "profit": ResultJSON.span(project.money.profit),
      "payback": .fields([
        "low": .optional(project.money.payback.low), "mid": .optional(project.money.payback.mid),
        "high": .optional(project.money.payback.high),
      ]),
      "jobs": ResultJSON.span(project.needs.jobs),
      "land": ResultJSON.span(project.needs.land),
      "water": ResultJSON.span(project.needs.water),
      "wastewater": ResultJSON.span(project.needs.wastewater),
      "power": ResultJSON.span(project.needs.power),
      "steam": ResultJSON.span(project.needs.steam),
      "energy": ResultJSON.span(project.needs.energy),
      "zone": .optional(project.zone?.text),
      "zones": .array(
        project.zones.map {
          .fields([
            "id": .string($0.zone.text), "fit": .number($0.fit),
            "vetoes": ResultJSON.ids($0.vetoes.map(\.id)),
            "cautions": ResultJSON.ids($0.cautions.map(\.id)),
          ])
        }
      ),
      "gates": .array(project.gates.map { parts.gate($0) }),
      "doubts": .array(project.doubts.map(text)),
      "marginal": .bool(project.isMarginal),
      "robustness": parts.robustness(project.robustness),
      "spread": parts.spread(project.spread),
      "left": .array(
        project.left.map {
          .fields([
            "product": .string($0.product.text), "amount": .number($0.amount),
            "surplus": .number($0.surplus), "claimed": .number($0.claimed),
            "shortBy": .number($0.shortBy), "shortAfterPipeline": .number($0.shortAfterPipeline),
          ])
        }
      ),
      "variants": ResultJSON.ids(project.variants),
      "phases": ResultJSON.ids(project.phases),
      "beatenBy": .optional(project.beatenBy?.text),
      "pipeline": .array(project.pipeline.map(GapPartJSON(model: model, language: language).plant)),
      "explanation": .array(
        project.explanation.map {
          .fields(["topic": .string($0.topic.rawValue), "text": text($0.text)])
        }
      ),
      "reason": text(project.reason),
    ])
  }

  private func text(_ phrase: Phrase) -> JSONValue { .string(phrase.text(in: language)) }
}
