import ChainModel
import PolicyRules

/// Small rules for tests.
enum PolicyFixture {
  static let unit = RuleUnit("元", .plain(1))

  static func field(_ id: String, isFixed: Bool = false) -> RuleField {
    RuleField(
      id: RuleField.ID(id),
      measure: .plain([RuleField.Spelling(text: "元", factor: 1)]),
      words: Name(zh: id, en: id),
      question: Name(zh: "\(id)多少", en: "how much is \(id)"),
      isFixed: isFixed
    )
  }

  static func flag(_ id: String, _ wanted: Bool = true) -> Condition {
    .test(FieldTest(field: RuleField.ID(id), .is, .flag(wanted)))
  }

  static func atLeast(_ id: String, _ bound: Double) -> Condition {
    .test(FieldTest(field: RuleField.ID(id), .atLeast, .amount(bound, unit), own: field(id)))
  }

  static func below(_ id: String, _ bound: Double) -> Condition {
    .test(FieldTest(field: RuleField.ID(id), .below, .amount(bound, unit), own: field(id)))
  }

  static func words(_ id: String, _ words: [String]) -> Condition {
    .test(FieldTest(field: RuleField.ID(id), .in, .words(words)))
  }

  static func amount(_ value: Double) -> RuleFact { .amount(Span(value), unit) }

  static func document(_ id: String, from: String?, to: String? = nil) -> PolicyDocument {
    PolicyDocument(
      id: PolicyDocument.ID(id),
      name: Name(zh: id, en: id),
      number: .verbatim("测〔2020〕1号"),
      issuer: "测",
      validity: Validity(from: from.flatMap(PartialDate.init), to: to.flatMap(PartialDate.init))
    )
  }

  static func version(
    _ document: String,
    _ condition: Condition?,
    _ amount: PolicyBenefit.Amount? = nil,
    isDraft: Bool = false,
    grade: Grade = .a
  ) -> PolicyVersion {
    PolicyVersion(
      document: PolicyDocument.ID(document),
      condition: condition,
      benefit: PolicyBenefit(words: Name(zh: "给", en: "gives"), amount: amount),
      isDraft: isDraft,
      grade: grade
    )
  }

  static func policy(
    _ id: String,
    _ versions: [PolicyVersion],
    excludes: [Policy.ID] = [],
    rung: Int? = nil
  ) -> Policy {
    Policy(
      id: Policy.ID(id),
      name: Name(zh: id, en: id),
      subjects: [.company],
      family: .tax,
      versions: versions,
      excludes: excludes,
      rung: rung
    )
  }

  static func match(
    _ policies: [Policy],
    _ documents: [PolicyDocument],
    on day: String
  ) -> PolicyMatch {
    PolicyMatch(
      Rulebook(policies: policies),
      documents: Catalogue(documents),
      asOf: PartialDate(day) ?? PartialDate(year: 1),
      for: .company
    )
  }
}
