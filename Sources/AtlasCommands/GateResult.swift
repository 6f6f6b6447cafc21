import ChainModel
import Markup
import PolicyRules

/// The result of `gates` for programs: `chainatlas.gates/1`.
struct GateResult {
  let region: Region.ID
  let asOf: PartialDate
  let outcomes: [GateOutcome]

  /// The JSON of the result.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.gates/1",
      "region": .string(region.text),
      "asOf": .string(asOf.description),
      "verdicts": .array(
        GateTables.processes(of: outcomes).map { process in
          .fields([
            "process": .string(process.text),
            "verdict": .string(
              GateVerdict(outcomes.filter { $0.process == process }).rawValue
            ),
          ])
        }
      ),
      "gates": .array(outcomes.map(gate)),
    ])
  }

  private func gate(_ outcome: GateOutcome) -> JSONValue {
    let (gate, document) = (outcome.gate, outcome.document)
    return .fields([
      "id": .string(gate.id.text),
      "process": .string(outcome.process.text),
      "class": .string(gate.category.rawValue),
      "effect": .string(gate.effect.rawValue),
      "document": .string(document.name.zh),
      "number": .optional(document.number),
      "issuer": .string(document.issuer),
      "clause": .optional(gate.clause),
      "from": .optional(document.validity.from?.description),
      "to": .optional(document.validity.to?.description),
      "standing": .string(outcome.standing.rawValue),
      "outcome": .string(outcome.outcome.rawValue),
      "asRead": .string(outcome.asRead.rawValue),
      "rule": phrase(gate.rule),
      "reason": phrase(outcome.reason),
      "questions": .array(outcome.questions.map(phrase)),
      "threshold": threshold(gate.threshold),
      "conditions": .array(conditions(outcome)),
      "quote": .optional(gate.quote),
      "source": .optional(gate.url),
      "grade": .string(gate.grade.rawValue),
      "note": .optional(gate.note),
      "fact": .string(gate.origin.description),
    ])
  }

  private func threshold(_ threshold: GateThreshold?) -> JSONValue {
    guard let threshold else { return .null }
    return .fields([
      "field": .string(threshold.field.text), "value": .number(threshold.value),
      "unit": .string(threshold.unit.text), "sense": .string(threshold.sense.rawValue),
    ])
  }

  /// Every comparison with its part in the clause.
  private func conditions(_ outcome: GateOutcome) -> [JSONValue] {
    let parts: [(String, ConditionTrace?)] = [
      ("reach", outcome.reach), ("exception", outcome.exception),
      ("requirement", outcome.requirement),
    ]
    return parts.flatMap { part, trace in
      (trace?.tests ?? []).map { test in
        .fields([
          "part": .string(part), "field": .optional(test.test?.field.text),
          "outcome": .string(test.truth.rawValue), "actual": test.actual.map(phrase) ?? .null,
          "needed": test.needed.map(phrase) ?? .null, "estimate": .bool(test.restsOnEstimate),
        ])
      }
    }
  }

  private func phrase(_ phrase: Phrase) -> JSONValue {
    .fields(["zh": .string(phrase.zh), "en": .string(phrase.en)])
  }
}
