import ChainModel
import ChainTestSupport
import PolicyRules

/// A region in which pulp is made of wood, 10 t of it with 50 t of water, and gates on it.
enum GateFixture {
  static let tonne = ScaledUnit(unit: ModelBuilder.tonne.unit, isYearly: true)
  static let yearly = RuleUnit("t/a", .yearly(tonne))
  static let percent = RuleUnit("%", .plain(0.01))
  static let water = RuleUnit("t/t", .perOutput(1, of: ModelBuilder.tonne))

  static let document = document(from: "2020-01-01", to: "2025-12-31")

  static func document(from: String?, to: String?) -> PolicyDocument {
    PolicyDocument(
      id: "law",
      name: Name(zh: "办法", en: "Law"),
      number: .verbatim("第1号"),
      issuer: "委",
      validity: Validity(
        from: from.flatMap { PartialDate($0) },
        to: to.flatMap { PartialDate($0) }
      )
    )
  }

  static func threshold(
    _ value: Double,
    _ sense: GateThreshold.Sense,
    of field: RuleField.ID = "size",
    in unit: RuleUnit = yearly
  ) -> GateThreshold {
    GateThreshold(field: field, value: value, unit: unit, sense: sense)
  }

  static func gate(
    _ category: GateClass,
    id: Gate.ID = "gate",
    effect: GateEffect = .build,
    threshold: GateThreshold? = nil,
    reach: Condition? = nil,
    exception: Condition? = nil,
    requirement: Condition? = nil,
    quote: String? = "原文",
    grade: Grade = .b
  ) -> Gate {
    Gate(
      id: id,
      document: "law",
      processes: ["pulping"],
      category: category,
      effect: effect,
      rule: Name(zh: "制浆", en: "pulp"),
      threshold: threshold,
      reach: reach,
      exception: exception,
      requirement: requirement,
      quote: quote,
      grade: grade
    )
  }

  static func flag(_ field: RuleField.ID, _ answer: Bool = true) -> Condition {
    .test(FieldTest(field: field, .is, .flag(answer)))
  }

  static func model(_ gates: [Gate], document: PolicyDocument = document) -> RegionalModel {
    var builder = ModelBuilder()
    builder.product("wood", .raw)
    builder.product("pulp")
    builder.process("pulping", makes: "pulp", from: [("wood", 10)], minimum: 50, typical: 200)
    let plain = builder.model()
    return RegionalModel(
      units: plain.units,
      products: plain.products.elements,
      processes: plain.processes.elements,
      chains: plain.chains.elements,
      region: plain.region,
      documents: [document],
      gates: gates
    )
  }

  /// A project of one pulp mill.
  static func mill(
    _ size: Double?,
    _ facts: [RuleField.ID: RuleFact] = [:]
  ) -> GateSubject {
    GateSubject(steps: [GateSubject.Step("pulping", size: size.map { Span($0) })], facts: facts)
  }
}
