import ChainFormat
import ChainModel
import Foundation
import PolicyRules
import Testing

/// What the shipped gates say of the shipped region.
struct ShippedGatesTests {
  static let chains = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains").path
  static let model = Result { try ChainReader(workspace: chains).read().model() }

  private func outcomes(
    of process: UnitProcess.ID,
    on day: String
  ) throws -> [Gate.ID: GateOutcome] {
    let review = GateReview(try Self.model.get())
    let date = try #require(PartialDate(day))
    let outcomes = review.outcomes(for: review.largestPlant(of: process), asOf: date)
    return Dictionary(outcomes.map { ($0.gate.id, $0) }) { first, _ in first }
  }

  private func verdict(of process: UnitProcess.ID, on day: String) throws -> GateVerdict {
    GateVerdict(try outcomes(of: process, on: day).values)
  }

  @Test func `holds every gate of the facts`() throws {
    let gates = try Self.model.get().gates
    #expect(Set(gates.map(\.id)).count == 138)
    #expect(gates.reduce(0) { $0 + $1.processes.count } == 406)
    #expect(Set(gates.flatMap(\.processes)).count == 121)
  }

  @Test func `says what is not settled in words that an officer may print`() throws {
    let model = try Self.model.get()
    var texts: [String] = model.gates.flatMap { gate in
      [gate.rule.zh, gate.note, gate.question?.zh, gate.clause?.zh].compactMap(\.self)
    }
    texts += model.documents.elements.flatMap { [$0.name.zh, $0.note].compactMap(\.self) }
    texts += model.rulebook.clauses.elements.flatMap { clause in
      [clause.rule, clause.exception, clause.clause?.zh].compactMap(\.self)
    }
    texts += model.rulebook.policies.elements.flatMap { policy in
      [policy.note].compactMap(\.self) + policy.versions.compactMap(\.note)
    }
    texts += model.registers.flatMap { [$0.basis?.zh, $0.note?.zh].compactMap(\.self) }
    #expect(texts.count > 500)
    let working = [".csv", ".yaml", "推断", "读到", "未读", "一般了解", "转录", "代码库", "弱来源"]
    for text in texts {
      #expect(!working.contains { text.contains($0) }, "\(text)")
    }
  }

  @Test func `gives clauses in English to English readers`() throws {
    let model = try Self.model.get()
    let clauses =
      model.gates.map(\.clause) + model.rulebook.clauses.elements.map(\.clause)
      + model.rulebook.policies.elements.flatMap { $0.versions.map(\.clause) }
    let labels = clauses.compactMap { $0?.en } + model.registers.compactMap { $0.basis?.en }
    #expect(labels.count > 250)
    for label in labels {
      // A number such as 发改能源〔2025〕650号 is what a text is found by, in any language.
      #expect(!label.contains(/[一-龥]/) || label.contains("号"), "\(label)")
    }
    for number in model.documents.elements.compactMap({ $0.number?.en }) {
      #expect(!number.contains(/修正|修订|公告|令第/), "\(number)")
    }
  }

  @Test func `names no address of an odd host`() throws {
    for gate in try Self.model.get().gates {
      #expect(gate.url?.hasPrefix("http") ?? true, "\(gate.id)")
      #expect(gate.note?.contains("mirror") != true, "\(gate.id)")
    }
  }

  @Test func `restricts gas methanol by the catalogue of its day`() throws {
    let old = try outcomes(of: "methanol-ng", on: "2023-12-31")
    #expect(old["cat2019-methanol-ng"]?.outcome == .unmet)
    #expect(try verdict(of: "methanol-ng", on: "2023-12-31") == .forbidden)
    let between = try outcomes(of: "methanol-ng", on: "2024-07-31")
    #expect(between["cat2019-methanol-ng"] == nil)
    #expect(between["natgas2024-methanol"] == nil)
    #expect(between["cat2024u-methanol-ng"]?.outcome == .unknown)
    #expect(try verdict(of: "methanol-ng", on: "2024-07-31") == .conditional)
    let now = try outcomes(of: "methanol-ng", on: "2024-08-01")
    #expect(now["natgas2024-methanol"]?.outcome == .unmet)
    #expect(now["natgas2024-methanol"]?.gate.category == .restricted)
    #expect(try verdict(of: "methanol-ng", on: "2024-08-01") == .forbidden)
  }

  @Test func `asks whether a dyeing site is short of water until the clause ends`() throws {
    for id: Gate.ID in ["dye2017-water", "dye2017-water-full"] {
      let last = try #require(try outcomes(of: "woven-dyeing", on: "2023-12-11")[id])
      #expect(last.outcome == .unknown)
      #expect(last.questions == [RuleField.with("water-short")?.question])
      #expect(try outcomes(of: "woven-dyeing", on: "2023-12-12")[id] == nil)
    }
  }

  @Test func `asks vortex spinning about its equipment and does not ban it`() throws {
    let gate = try #require(
      try outcomes(of: "vortex-spinning", on: "2026-11-23")["xj2018-secondhand"]
    )
    #expect(gate.gate.category == .condition)
    #expect(gate.outcome == .unknown)
    #expect(try verdict(of: "vortex-spinning", on: "2026-11-23") == .conditional)
  }

  @Test func `holds the size of coal methanol against the approval catalogue`() throws {
    let model = try Self.model.get()
    let review = GateReview(model)
    func outcome(_ tonnes: Double) -> Truth? {
      review.outcomes(
        for: GateSubject(steps: [GateSubject.Step("methanol-coal", size: Span(tonnes))]),
        asOf: model.region.asOf
      ).first { $0.gate.id == "approval-coal-methanol" }?.outcome
    }
    #expect(outcome(600_000) == .unmet)
    #expect(outcome(1_800_000) == .met)
  }

  @Test func `lets no clause of support or voluntary listing forbid`() throws {
    let model = try Self.model.get()
    for gate in model.gates where gate.effect != .build {
      let review = GateReview(
        RegionalModel(
          units: model.units,
          products: model.products.elements,
          processes: model.processes.elements,
          chains: model.chains.elements,
          region: model.region,
          documents: model.documents.elements,
          gates: [gate]
        )
      )
      for process in gate.processes {
        #expect(
          review.verdict(for: review.largestPlant(of: process), asOf: model.region.asOf) == .open
        )
      }
    }
  }

  @Test func `finds a document for every gate and asks something wherever it does not know`()
    throws
  {
    let model = try Self.model.get()
    let review = GateReview(model)
    for process in review.processes {
      let outcomes = review.outcomes(
        for: review.largestPlant(of: process),
        asOf: model.region.asOf
      )
      for outcome in outcomes where outcome.asRead == .unknown {
        #expect(!outcome.questions.isEmpty, "\(outcome.gate.id) \(process)")
      }
    }
    for gate in model.gates { #expect(model.documents[gate.document] != nil) }
  }

  @Test func `tells every field in the format reference`() throws {
    let reference = try String(contentsOfFile: Self.chains + "/README.md", encoding: .utf8)
    for field in RuleField.all {
      let row = "| `\(field.id)` | \(field.words.zh) \(field.words.en) |"
      #expect(reference.contains(row), "write in Chains/README.md: \(row)")
    }
  }
}
