import ChainModel
import Markup
import PolicyRules

/// Policies for programs: `chainatlas.policies/1`.
enum PolicyJSON {
  /// A document of results.
  static func document(
    _ command: String,
    asOf: PartialDate,
    _ fields: [JSONField]
  ) -> JSONValue {
    .object(
      [
        JSONField("schema", .string("chainatlas.policies-\(command)/1")),
        JSONField("asOf", .string(asOf.description)),
      ] + fields
    )
  }

  static func result(_ result: PolicyResult) -> JSONValue {
    let version = result.version
    return .fields([
      "policy": .string(result.policy.id.text),
      "name": phrase(result.policy.name),
      "version": .optional(version?.document.text),
      "document": .optional(result.document?.name.zh),
      "number": .optional(result.document?.number?.zh),
      "issuer": .optional(result.document?.issuer),
      "clause": .optional(version?.clause?.zh),
      "grade": .optional(version?.grade.rawValue),
      "outcome": .string(result.outcome.rawValue),
      "reason": phrase(result.reason),
      "conditions": .array((result.trace?.tests ?? []).map { condition($0, result) }),
      "questions": .array(result.questions.map(phrase)),
      "nearMiss": result.nearMiss.map(nearMiss) ?? .null,
      "benefit": version.map { phrase($0.benefit.words) } ?? .null,
      "rateRead": version.map { .bool(!$0.benefit.isRateUnread) } ?? .null,
      "cny": result.money.map(span) ?? .null,
      "estimate": .bool(result.isMoneyEstimate),
      "quote": .optional(version?.quote),
      "source": .optional(version?.url),
      "fact": .optional(version?.origin.description),
    ])
  }

  private static func condition(_ trace: ConditionTrace, _ result: PolicyResult) -> JSONValue {
    let citation = [
      result.document.map { $0.number?.zh ?? $0.name.zh }, result.version?.clause?.zh,
    ]
    .compactMap(\.self).joined(separator: " ")
    return .fields([
      "field": .optional(trace.test?.field.text),
      "text": trace.needed.map(phrase) ?? .null,
      "outcome": .string(trace.truth.rawValue),
      "actual": trace.actual.map(phrase) ?? .null,
      "needed": trace.needed.map(phrase) ?? .null,
      "citation": .string(citation),
    ])
  }

  private static func nearMiss(_ miss: NearMiss) -> JSONValue {
    .fields([
      "text": phrase(miss.words),
      "changes": .array(
        miss.changes.map {
          .fields(["field": .string($0.field.text), "size": .number($0.size)])
        }
      ),
    ])
  }

  static func phrase(_ phrase: Phrase) -> JSONValue {
    .fields(["zh": .string(phrase.zh), "en": .string(phrase.en)])
  }

  static func span(_ span: Span) -> JSONValue {
    .fields(["low": .number(span.low), "mid": .number(span.mid), "high": .number(span.high)])
  }

  static func stack(_ stack: PolicyStack) -> JSONValue {
    .fields([
      "chosen": .strings(stack.chosen.map(\.text)),
      "leftOut": .array(
        stack.leftOut.map {
          .fields(["policy": .string($0.policy.text), "by": .string($0.by.text)])
        }
      ),
      "cny": span(stack.money),
    ])
  }
}
