import ChainModel
import Testing

@testable import ChainFormat

struct GateSectionTests {
  static let document = """
    documents:
      - {id: catalogue, zh: 目录, en: Catalogue, issuer: 委, from: 2020}
    gates:

    """

  static func gate(_ rest: String) -> String {
    "  - {id: small-kilns, document: catalogue, processes: [calcination], class: restricted, "
      + "effect: build, zh: 小窑, en: small kilns, grade: B, quote: 小窑\(rest)}\n"
  }

  static func model(_ text: String) throws -> RegionalModel {
    try SmallWorkspace().adding(document + text, to: "policies/gates/kilns.yaml").read().model()
  }

  @Test func `reads a gate with everything a gate can have`() throws {
    let model = try Self.model(
      Self.gate(
        ", threshold: {field: size, value: 3, unit: 万t/a, sense: applies-below}"
          + ", unless: {any: [{field: capacity-replaced, is: true}, {not: {field: size, above: 1, unit: t/a}}]}"
          + ", needs: {all: [{field: water-reuse, atLeast: 45, unit: \"%\"}]}"
          + ", ask: {zh: 问, en: ask}, clause: 一, note: 注"
      )
    )
    let gate = try #require(model.gates.first)
    #expect(gate.processes == ["calcination"])
    #expect((gate.category, gate.effect) == (.restricted, .build))
    #expect(gate.threshold?.sense == .appliesBelow)
    guard case .any(let parts) = gate.exception else {
      Issue.record("the exception is no any")
      return
    }
    #expect(parts.count == 2)
    #expect(gate.requirement != nil)
    #expect(gate.origin.description == "policies/gates/kilns.yaml:4:5")
    #expect(model.documents["catalogue"]?.validity.from == PartialDate(year: 2020))
  }

  @Test func `reads a workspace without gates`() throws {
    #expect(try SmallWorkspace().read().model().gates.isEmpty)
  }

  @Test func `takes the later of two dates that sources give`() throws {
    let text = Self.document.replacing("from: 2020", with: "from: 2014/2015-08-01")
    let model = try SmallWorkspace()
      .adding(text + Self.gate(""), to: "policies/gates/kilns.yaml").read().model()
    let from = model.documents["catalogue"]?.validity.from
    #expect(from == PartialDate(year: 2015, month: 8, day: 1))
  }

  @Test func `makes a gate of each variant, with its own words`() throws {
    let model = try Self.model(
      Self.gate(
        ", variants: [{processes: [block-making], zh: 砌块, en: blocks, quote: 砌块, "
          + "threshold: {field: line-size, value: 1, unit: 万件/a, sense: applies-below}}]"
      )
    )
    #expect(model.gates.map(\.id) == ["small-kilns", "small-kilns"])
    #expect(model.gates.map(\.processes) == [["calcination"], ["block-making"]])
    #expect(model.gates.map(\.quote) == ["小窑", "砌块"])
    #expect(model.gates.map { $0.threshold == nil } == [true, false])
  }

  @Test func `reads a limit below zero`() throws {
    let model = try Self.model(
      Self.gate(
        ", threshold: {field: energy, value: -150, unit: kgce/t, sense: must-be-at-most}"
      )
    )
    #expect(model.gates.first?.threshold?.value == -150)
  }
}
