package import ChainModel
import GapAnalysis
package import Markup
package import MaterialBalance
package import ProcessSynthesis
import Tables

/// The result of `plan` for programs: `chainatlas.plan/1`.
package struct PlanResult: Sendable {
  private let runs: [PlanRun]
  private let robustness: PlanRobustness?
  private let sheet: BalanceSheet
  private let language: Language

  /// Takes plans; sentences are in a language.
  package init(
    _ runs: [PlanRun],
    robustness: PlanRobustness? = nil,
    sheet: BalanceSheet,
    language: Language = .zh
  ) {
    self.runs = runs
    self.robustness = robustness
    self.sheet = sheet
    self.language = language
  }

  /// The JSON of the result.
  ///
  /// The status is that of the least certain plan; each portfolio carries that of its own.
  package var json: JSONValue {
    let order: [PlanAnswer.Status] = [.optimal, .bound, .infeasible]
    let status = runs.map(\.answer.status).max {
      (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
    }
    return .fields([
      "schema": "chainatlas.plan/1",
      "region": .string(sheet.model.region.id.text),
      "asOf": .string(sheet.request.asOf.description),
      "status": .optional(status?.rawValue),
      "portfolios": .array(
        runs.flatMap { run in
          run.answer.portfolios.enumerated().map { portfolio($1, rank: $0 + 1, of: run) }
        }
      ),
      "bound": .optional(runs.first?.answer.bound),
      "clash": .array(runs.flatMap { $0.answer.clash.map(text) }),
      "unprofitable": ResultJSON.ids(runs.first?.solver.unprofitable ?? []),
      "robustness": robustness.map(Self.robustness) ?? .null,
    ])
  }

  private func portfolio(_ portfolio: PlanPortfolio, rank: Int, of run: PlanRun) -> JSONValue {
    .fields([
      "budget": .optional(run.options.budget),
      "goal": .string(run.options.objective.rawValue),
      "includesDoubtful": .bool(run.options.includesDoubtful),
      "status": .string(run.answer.status.rawValue),
      "bound": .optional(run.answer.bound),
      "rank": .number(Double(rank)),
      "objective": .number(portfolio.objective),
      "capex": .number(portfolio.capex),
      "valueAdded": .number(portfolio.valueAdded),
      "profit": .number(portfolio.profit),
      "jobs": .number(portfolio.jobs),
      "digested": .number(portfolio.digested),
      "water": .number(portfolio.needs[.water] ?? 0),
      "wastewater": .number(portfolio.needs[.wastewater] ?? 0),
      "energy": .number(portfolio.needs[.energy] ?? 0),
      "carbon": .number(portfolio.needs[.carbon] ?? 0),
      "land": .number(portfolio.needs[.land] ?? 0),
      "projects": .array(portfolio.members.map(member)),
      "flows": .array(
        portfolio.flows.map {
          .fields([
            "product": .string($0.product.text), "taken": .number($0.taken),
            "served": .number($0.served), "sold": .number($0.sold), "bought": .number($0.bought),
            "dropped": .number($0.dropped),
          ])
        }
      ),
      "shadow": .array(
        portfolio.shadows.map {
          .fields([
            "limit": .string($0.limit.id), "amount": .number($0.amount), "step": .number($0.step),
            "more": .number($0.more), "less": .optional($0.less),
          ])
        }
      ),
    ])
  }

  private func member(_ member: PlanPortfolio.Member) -> JSONValue {
    let last = member.candidate.project.steps.first { step in
      sheet.model.processes[step.process]?.output == member.candidate.project.product
    }
    return .fields([
      "id": .string(member.candidate.id.text),
      "process": .string(last?.process.text ?? member.candidate.id.text),
      "size": .number(member.size), "run": .number(member.run),
      "unit": .optional(sheet.model.products[member.candidate.project.product]?.unit.code),
      "steps": .array(
        member.candidate.project.steps.map { step in
          .fields([
            "process": .string(step.process.text),
            "run": .number(step.size * member.run / member.candidate.project.size.proposed),
            "here": .bool(step.isHere), "side": .bool(step.role == .sideUse),
          ])
        }
      ),
      "inputs": ResultJSON.ids(member.candidate.project.inputs.map(\.product)),
      "zone": .optional(member.zone?.text), "capex": .number(member.capex),
      "contribution": ResultJSON.number(member.contribution),
      "turn": .number(Double(member.turn)), "doubtful": .bool(member.candidate.isDoubtful),
      "reason": text(member.reason),
    ])
  }

  private static func robustness(_ result: PlanRobustness) -> JSONValue {
    .fields([
      "relaxedDraws": .number(Double(result.relaxedDraws)),
      "wholeDraws": .number(Double(result.wholeDraws)),
      "weightDraws": .number(Double(result.weightDraws)),
      "seed": .number(Double(result.seed)),
      "projects": .array(
        result.shares.map {
          .fields([
            "id": .string($0.id.text), "relaxed": .number($0.relaxed),
            "whole": .optional(result.wholeDraws > 0 ? $0.whole : nil),
            "weights": .number($0.weights), "size": .number($0.meanSize),
          ])
        }
      ),
    ])
  }

  private func text(_ phrase: Phrase) -> JSONValue { .string(phrase.text(in: language)) }
}
