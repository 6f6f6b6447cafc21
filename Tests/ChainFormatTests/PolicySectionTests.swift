import ChainModel
import Foundation
import Testing

@testable import ChainFormat

/// Reads policies, promises, registers and forms.
struct PolicySectionTests {
  static let rules = """
    documents:
      - {id: text, zh: 办法, en: Measures, issuer: 委, from: 2020}
    fields:
      - {id: staff, zh: 职工, en: staff, kind: amount, units: {人: 1}, ask: {zh: 职工多少, en: how many staff}}
      - {id: title, zh: 称号, en: title, kind: words, ask: {zh: 有何称号, en: which titles}}
      - {id: quick, zh: 快, en: quick, kind: flag, fixed: true, ask: {zh: 快不快, en: is it quick}}
    policies:
      - id: aid
        zh: 补助
        en: Aid
        for: [company]
        family: tax
        excludes: [other-aid]
        versions:
          - document: text
            needs:
              all:
                - {field: staff, plus: [staff], atLeast: 20, unit: 人}
                - {field: title, in: [甲, 乙]}
                - {count: 1, of: [{field: quick, is: true}, {manual: {zh: 问, en: ask}}]}
                - score: {zh: 表, en: sheet, mark: 10, items: [{zh: 项, en: item, bands: [{points: 10, when: {field: quick, is: true}}]}]}
            benefit: {zh: 给, en: gives, rate: 5, unit: 人, of: staff, least: 7, period: once}
            grade: A
      - {id: other-aid, zh: 另补, en: Other aid, for: [project], family: tier, rung: 2, versions: [{document: text, draft: true, grade: B, benefit: {zh: 给, en: gives, unread: true}}]}
    clauses:
      - {id: no-refund, document: text, verdict: forbidden, rule: 不得返还, grade: B}
    terms:
      - {id: t-give, words: [奖], except: [国家奖]}
      - {id: t-tax, words: [税, 缴…<t-give>]}
    promises:
      - {id: p-tax, verdict: forbidden, needs: [t-give, [t-tax]], clauses: [no-refund], zh: 返税, en: refund}

    """

  static func model(_ text: String = rules) throws -> RegionalModel {
    try SmallWorkspace().adding(text, to: "policies/rules.yaml").read().model()
  }

  @Test func `reads a policy with everything a policy can have`() throws {
    let book = try Self.model().rulebook
    #expect(book.fields.map(\.id) == ["staff", "title", "quick"])
    #expect(book.field("quick")?.isFixed == true)
    let aid = try #require(book.policies["aid"])
    #expect(aid.excludes == ["other-aid"])
    let version = try #require(aid.versions.first)
    #expect(version.condition?.tests.count == 4)
    #expect(version.benefit.period == .once)
    guard
      case .rate(let rate, per: let unit, of: let field, least: let least) =
        version.benefit.amount
    else {
      Issue.record("the benefit is no rate")
      return
    }
    #expect((rate, unit.text, field.text, least) == (5, "人", "staff", 7))
    let other = try #require(book.policies["other-aid"]?.versions.first)
    #expect(other.isDraft && other.benefit.isRateUnread && other.condition == nil)
  }

  @Test func `reads what may be promised`() throws {
    let book = try Self.model().rulebook
    #expect(book.clauses["no-refund"]?.verdict == .forbidden)
    #expect(book.terms.map(\.except) == [["国家奖"], []])
    #expect(book.terms.map(\.namedTerms) == [[], ["t-give"]])
    #expect(book.promiseRules.first?.needs == [["t-give"], ["t-tax"]])
  }

  @Test(
    arguments: [
      ("{field: staff, plus: [staff]", "{field: crew, plus: [staff]"),
      ("in: [甲, 乙]}", "is: true}"),
      ("atLeast: 20, unit: 人}", "atLeast: 20, unit: 吨}"),
      ("excludes: [other-aid]", "excludes: [no-aid]"),
      ("needs: [t-give, [t-tax]]", "needs: [t-take]"),
      ("clauses: [no-refund]", "clauses: [nothing]"), ("family: tax", "family: toll"),
      ("verdict: forbidden, rule", "verdict: maybe, rule"), ("缴…<t-give>", "缴…<t-gift>"),
    ]
  )
  func `refuses what it does not know`(right: String, wrong: String) throws {
    let text = Self.rules.replacing(right, with: wrong)
    #expect(text != Self.rules)
    let reading = try SmallWorkspace().adding(text, to: "policies/rules.yaml").read()
    #expect(reading.diagnostics.errors > 0)
    #expect(throws: ChainFormatError.self) { try reading.model() }
  }

  private func form(_ text: String) throws -> CompanyForm {
    try FormReader(path: "form.yaml", model: Self.model(), text: text).company()
  }

  @Test func `reads the form of a company`() throws {
    let form = try form("name: 某厂\nfacts: {staff: 3-5 人, title: 甲, quick: 否}\n")
    guard case .amount(let span, let unit, _) = form.facts["staff"] else {
      Issue.record("staff is no amount")
      return
    }
    #expect((span.low, span.high, unit.text) == (3, 5, "人"))
    #expect(form.facts["title"] == .words(["甲"]))
    #expect(form.facts["quick"] == .flag(false))
  }

  @Test(
    arguments: [
      "name: 某厂\n", "name: 某厂\nfacts: {crew: 3 人}\n", "name: 某厂\nfacts: {staff: 3 吨}\n",
      "name: 某厂\nfacts: {staff: many}\n", "name: 某厂\nfacts: {quick: perhaps}\n",
      "name: 某厂\nfacts: {staff: 5-3 人}\n", "", "facts: {quick: true}\n",
    ]
  )
  func `refuses a form that says what no field is`(text: String) {
    #expect(throws: ChainFormatError.self) { try form(text) }
  }

  @Test func `reads the form of a project in the unit of its output`() throws {
    let model = try Self.model()
    let text = """
      name: 石灰项目
      invented: true
      steps: [{process: calcination, size: 3, unit: 万t}]
      capex: 5000000
      resources: {water: 1000}
      wishes: [按税额奖励]
      """
    let form = try FormReader(path: "p.yaml", model: model, text: text).project()
    #expect(form.steps == [ProjectForm.Step("calcination", size: 30_000)])
    #expect(form.resources == [.water: 1000])
    #expect(form.isInvented && form.wishes == ["按税额奖励"])
    let wrong = text.replacing("万t", with: "件")
    #expect(throws: ChainFormatError.self) {
      try FormReader(path: "p.yaml", model: model, text: wrong).project()
    }
  }

  @Test func `an item says its basis in one text or in two`() throws {
    func reading(_ basis: String) throws -> WorkspaceReading {
      try SmallWorkspace()
        .adding(
          "registers:\n  - {id: r, register: powers, zh: 甲, en: A, quote: 甲, basis: \(basis), note: 丙}\n",
          to: "county/registers.yaml"
        )
        .read()
    }
    let both = try #require(try reading("{zh: 乙, en: B}").model().registers.first)
    #expect(both.basis == Phrase(zh: "乙", en: "B") && both.note == .verbatim("丙"))
    #expect(try reading("乙").model().registers.first?.basis == .verbatim("乙"))
    #expect(try reading("{zh: 乙}").diagnostics.errors == 1)
  }

  @Test func `tells what is overdue`() {
    func item(due: String?, _ status: RegisterItem.Status) -> RegisterItem {
      RegisterItem(
        id: "r",
        register: .trials,
        name: Name(zh: "试", en: "trial"),
        quote: "试",
        status: status,
        due: due.flatMap(PartialDate.init)
      )
    }
    let day = PartialDate(year: 2026, month: 11, day: 26)
    #expect(item(due: "2026-10", .underway).isOverdue(on: day))
    #expect(!item(due: "2026-11", .underway).isOverdue(on: day))
    #expect(!item(due: "2026-10", .done).isOverdue(on: day))
    #expect(!item(due: nil, .drafted).isOverdue(on: day))
  }
}
