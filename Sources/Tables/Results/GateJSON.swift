import ChainModel
import Markup
import PolicyRules

/// Parts of a gate as JSON.
enum GateJSON {
  static func threshold(_ threshold: GateThreshold?) -> JSONValue {
    guard let threshold else { return .null }
    return .fields([
      "field": .string(threshold.field.text), "value": .number(threshold.value),
      "unit": .string(threshold.unit.text), "sense": .string(threshold.sense.rawValue),
    ])
  }

  /// Every comparison with its part in the clause.
  static func conditions(_ outcome: GateOutcome) -> [JSONValue] {
    let parts: [(String, ConditionTrace?)] = [
      ("reach", outcome.reach), ("exception", outcome.exception),
      ("requirement", outcome.requirement),
    ]
    return parts.flatMap { part, trace in
      (trace?.tests ?? []).map { test in
        .fields([
          "part": .string(part), "field": .optional(test.test?.field.text),
          "outcome": .string(test.truth.rawValue), "actual": ResultJSON.name(test.actual),
          "needed": ResultJSON.name(test.needed), "estimate": .bool(test.restsOnEstimate),
        ])
      }
    }
  }
}
